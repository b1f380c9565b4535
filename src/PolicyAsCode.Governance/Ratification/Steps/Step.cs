using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Steps;

/// <summary>What a step in the life of a version comes to: the files to write, or why it cannot be taken.</summary>
public sealed record Step
{
    /// <summary>Why it cannot be taken: what we found, why it matters, what to do. Empty where it can.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>The files to write, in this order. The last of a decision is <c>records/HEAD</c>, and with it the decision is made.</summary>
    public EquatableArray<NewFile> Files { get; init; }

    /// <summary>A file to take away afterwards; empty for none.</summary>
    public string Removes { get; init; } = "";

    /// <summary>The record of the decision, if it is one.</summary>
    public DecisionRecord? Record { get; init; }

    /// <summary>The proposal, if it is one.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Whether it can be taken.</summary>
    public bool IsAllowed => Refusal.Length == 0;

    internal static Step Refused(string why) => new() { Refusal = why };
}

/// <summary>A file to write.</summary>
/// <param name="Path">Where, in the folder of the policy.</param>
/// <param name="Text">What it says; empty where it is a copy.</param>
/// <param name="CopyOf">The file whose exact bytes it gets; empty where it has words of its own.</param>
/// <param name="IsNew">Whether nothing may stand there yet.</param>
public sealed record NewFile(string Path, string Text, string CopyOf, bool IsNew)
{
    internal static NewFile Of(string path, string text) => new(path, text, "", IsNew: true);

    internal static NewFile Copy(string path, string of) => new(path, "", of, IsNew: true);

    internal static NewFile Replacing(string path, string text) => new(path, text, "", IsNew: false);
}
