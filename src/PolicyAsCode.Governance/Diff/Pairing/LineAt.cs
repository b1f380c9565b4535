using PolicyAsCode.Governance.Diff.Texts;

namespace PolicyAsCode.Governance.Diff.Pairing;

/// <summary>A line of one of several texts.</summary>
internal readonly record struct LineAt(PolicyText Text, int Line)
{
    public TextLine Words => Text.Lines[Line];

    public string GivenId => Text.GivenId(Line);

    public ulong[] Keys => Text.KeysOf(Line);
}
