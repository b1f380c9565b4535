namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>How a norm stands in its document.</summary>
internal enum Form
{
    Sentence,
    LastSentence,
    WrappedSentence,
    BoldSentence,
    CapitalSentence,
    CurlySentence,
    Colon,
    Comma,
    Dash,
    Bare,
    Heading,
    LastLeadIn,
    WrappedLeadIn,
    BoldLeadIn,
    CurlyLeadIn,
    Nested,
    WholeItems,
}

/// <summary>One generated document with what must be read of it.</summary>
internal sealed record Pair(Wording Wording, Subject Subject, Form Form, Place Place, Exemption? Exemption, string Text)
{
    public bool IsSentence => Form <= Form.CurlySentence;

    /// <summary>How many rules a list must give.</summary>
    public int Rules => Form == Form.Nested ? 3 : 2;
}
