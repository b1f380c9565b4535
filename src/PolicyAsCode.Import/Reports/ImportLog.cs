namespace PolicyAsCode.Import.Reports;

/// <summary>Gathers what an import did, and asks what it may not decide.</summary>
internal sealed class ImportLog(ImportAnswers answers)
{
    private readonly List<Repair> _repairs = [];
    private readonly List<Question> _answered = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _removed = [];

    /// <summary>The repairs so far.</summary>
    public IReadOnlyList<Repair> Repairs => _repairs;

    /// <summary>Questions that the answers given decide.</summary>
    public IReadOnlyList<Question> Answered => _answered;

    /// <summary>Lines that are no part of the policy any more, as they stood: page numbers and the like.</summary>
    public IReadOnlyList<string> Removed => _removed;

    /// <summary>Records a repair.</summary>
    public void Add(int line, string before, string after, RepairKind kind, Certainty certainty) => _repairs.Add(new Repair(line, before.Trim(), after, kind, certainty));

    /// <summary>Records that a line was taken out.</summary>
    public void Remove(int line, string before, RepairKind kind, Certainty certainty)
    {
        _removed.Add(before);
        Add(line, before, "", kind, certainty);
    }

    /// <summary>Asks. The first choice holds until somebody answers.</summary>
    public Asked Ask(string kind, int line, string quoted, string text, params Choice[] choices) => Ask(kind, line, quoted, text, isFree: false, choices);

    /// <summary>Asks something to which the answer is one of the choices or words of the author's own.</summary>
    public Asked AskFreely(string kind, int line, string quoted, string text, params Choice[] choices) => Ask(kind, line, quoted, text, isFree: true, choices);

    private Asked Ask(string kind, int line, string quoted, string text, bool isFree, Choice[] choices)
    {
        var key = UniqueKey($"{kind}-{Fingerprint(quoted)}");
        var question = new Question(key, line, quoted, text, choices.ToEquatableArray());
        if (answers.For(key) is not { Length: > 0 } answer || (!isFree && !choices.Any(choice => choice.Word == answer)))
        {
            return new Asked(question, choices[0].Word, IsOpen: true);
        }

        _answered.Add(question with { Answer = answer });
        return new Asked(question, answer, IsOpen: false);
    }

    private string UniqueKey(string key)
    {
        var number = _keys[key] = _keys.GetValueOrDefault(key) + 1;
        return number == 1 ? key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key}.{number}");
    }

    /// <summary>FNV-1a over the words alone: what was typed in between does not matter.</summary>
    private static string Fingerprint(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = (hash ^ char.ToLowerInvariant(character)) * 16777619u;
            }
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>A question that was put.</summary>
/// <param name="Question">The question.</param>
/// <param name="Choice">The answer, or the choice that holds without one.</param>
/// <param name="IsOpen">Whether nobody answered yet.</param>
internal sealed record Asked(Question Question, string Choice, bool IsOpen)
{
    /// <summary>The question where it is open, nothing where it is answered.</summary>
    public EquatableArray<Question> Open => IsOpen ? EquatableArray.Of(Question) : default;
}
