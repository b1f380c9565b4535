using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff;

/// <summary>Who must be told of a change, or asked again.</summary>
/// <param name="Tell">Those on whom it falls, before or after; empty where the text names nobody, which means all for whom the policy is.</param>
/// <param name="AskAgain">Those among them who agreed to keep to the old words and are bound differently by the new ones.</param>
/// <param name="Protects">The tags for whose sake somebody should look twice, because protection was taken away: <c>safeguarding</c>, <c>privacy</c>. Shown in red.</param>
public sealed record Attention(EquatableArray<AudienceMember> Tell, EquatableArray<AudienceMember> AskAgain, EquatableArray<string> Protects)
{
    /// <summary>Nobody.</summary>
    public static Attention None { get; } = new(default, default, default);

    /// <summary>Whether it concerns the protection of children or of their privacy, and is shown in red.</summary>
    public bool IsRed => Protects.Count > 0;

    /// <summary>Those of both.</summary>
    public Attention And(Attention other) => new(
        Tell.Union(other.Tell).ToEquatableArray(),
        AskAgain.Union(other.AskAgain).ToEquatableArray(),
        Protects.Union(other.Protects, StringComparer.Ordinal).ToEquatableArray());
}
