namespace PolicyAsCode.Model;

/// <summary>Whether a limit takes cases out of a rule or names the cases it holds for.</summary>
public enum LimitKind
{
    /// <summary>The rule does not hold there: "unless they have given consent".</summary>
    Exception,

    /// <summary>The rule holds only there: "if they are repeatedly abusive".</summary>
    Condition,
}

/// <summary>An exception or a condition of a rule.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Key">Its key, such as <c>consent-given</c>; empty where the author gave none yet.</param>
/// <param name="Words">The author's words, "unless …".</param>
/// <param name="IsShared">Whether it stands in the lead-in, so that all rules of the list share it.</param>
public sealed record Limit(LimitKind Kind, string Key, string Words, bool IsShared);

/// <summary>By when a rule is to be met.</summary>
/// <param name="Words">The author's words; a vague one gets no invented number.</param>
/// <param name="IsVague">Whether nobody could say when it is missed: "as soon as reasonably possible".</param>
public sealed record Deadline(string Words, bool IsVague);
