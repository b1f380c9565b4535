using PolicyAsCode.Tables;

namespace PolicyAsCode;

/// <summary>What a check comes to. There is deliberately no way to make a <see cref="bool"/> of it: say which of the four you mean.</summary>
public enum Status
{
    /// <summary>No rule is known to be broken, but some cannot be decided yet: see <see cref="Verdict.Missing"/>.</summary>
    NeedsAnswer = 0,

    /// <summary>Every rule is decided, and none is broken.</summary>
    Clear,

    /// <summary>Every rule is decided, and only advice is gone against.</summary>
    Discouraged,

    /// <summary>A binding rule or a promise is broken, whatever the facts still unknown turn out to be.</summary>
    Blocked,
}

/// <summary>The outcome of a check. Making one allocates nothing; <see cref="Findings"/> and <see cref="Missing"/> are made when read.</summary>
public readonly struct Verdict : IEquatable<Verdict>
{
    private readonly RuleTable? _table;
    private readonly Answers _answers;
    private readonly Occasion _occasion;

    internal Verdict(Status status, RuleTable table, in Answers answers, in Occasion occasion)
    {
        Status = status;
        _table = table;
        _answers = answers;
        _occasion = occasion;
    }

    /// <summary>What it comes to. A verdict that no check gave needs an answer.</summary>
    public Status Status { get; }

    /// <summary>What was found of each rule, in the order of the policy.</summary>
    public IReadOnlyList<Finding> Findings => _table?.FindingsOf(_answers, _occasion) ?? [];

    /// <summary>
    /// The facts to be answered next, as questions. A limit is asked for only once its act is known to go against its rule,
    /// so answers may bring further questions; where no question is left, the check is decided.
    /// </summary>
    public IReadOnlyList<Question> Missing => _table?.MissingOf(_answers, _occasion) ?? [];

    /// <inheritdoc/>
    public bool Equals(Verdict other) => ReferenceEquals(_table, other._table) && _answers.Equals(other._answers) && _occasion == other._occasion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_answers.GetHashCode() * 31) + _occasion.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => Status.ToString();

    /// <summary>Whether both come from the same check of the same facts.</summary>
    public static bool operator ==(Verdict left, Verdict right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Verdict left, Verdict right) => !left.Equals(right);
}
