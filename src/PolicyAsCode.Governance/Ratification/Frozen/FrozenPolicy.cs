using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>
/// An agreed version as it was read when it was agreed: what stable packages, version pages and comparisons are made from.
/// Its Markdown is never read again for them, so a later reader cannot change what was agreed.
/// </summary>
/// <param name="Version">The version, such as <c>1.0.0</c>.</param>
/// <param name="Document">The policy as it was read.</param>
/// <param name="Vocabulary">The library it was read with.</param>
public sealed record FrozenPolicy(string Version, PolicyDocument Document, Library Vocabulary)
{
    /// <summary>The library it was read with, without the look of the site, which decides no reading.</summary>
    public Library Vocabulary { get; init; } = Vocabulary with { Site = SiteSettings.None };

    /// <summary>Revision and first version of each rule, in document order.</summary>
    public EquatableArray<RuleHistory> History { get; init; }

    /// <summary>Every rule that was ever agreed and is no more, oldest first.</summary>
    public EquatableArray<RetiredRule> Retired { get; init; }

    /// <summary>Those of them that left with this main version: as long as it lasts, code that names them is told what became of them.</summary>
    public IEnumerable<RetiredRule> RetiredLately => Retired.Where(retired => PolicyVersion.Read(retired.Until)?.Major == PolicyVersion.Read(Version)?.Major);
}

/// <summary>A rule that an agreed version took away.</summary>
/// <param name="Id">Its id, which no other rule may bear.</param>
/// <param name="Until">The first version without it.</param>
/// <param name="Reason">Why, in the author's words; empty where <paramref name="ReplacedBy"/> says it.</param>
/// <param name="ReplacedBy">The rule that took its place, or empty.</param>
/// <param name="Revision">Its last revision.</param>
/// <param name="Rule">What it last said.</param>
public sealed record RetiredRule(string Id, string Until, string Reason, string ReplacedBy, int Revision, Rule Rule)
{
    /// <summary>What became of it, in a sentence: "Retired in 2.0.0: it is part of the uniform policy now."</summary>
    public string InWords() => $"Retired in {Until}{(Reason.Length > 0 ? $": {Reason.TrimEnd('.')}" : "")}.{(ReplacedBy.Length > 0 ? $" Its place has “{ReplacedBy}”." : "")}";
}
