using CsCheck;

namespace PolicyAsCode.Tests.Linting;

/// <summary>Generates texts in which everything that matters to a lint turns up in every order.</summary>
public static class OddPolicy
{
    private static readonly string[] Pieces =
    [
        "# Title", "## 1. Section", "### 1.2 Part", "## 2024", "Staff must not:", "Staff must:", "The school will not post on Facebook:", "These are our channels:",
        "- ", "-", "* ", "1. ", "  - ", "> ", "share passwords", "Visitors must sign in.", "must always lock up", "unless they have consent", "{#share}", "{#share unless=consent}", "{.rules}", "{", "}", "{#",
        "---", "===", "<!-- a comment -->", "| a | b |\n|---|---|\n| Staff must pay. | c |", "[^1]", "[^1]: Staff must not run.", "**must**", "`code`", "\n", "\n", "\n\n", "\n\n", "\r\n", "\t", " ", "é“”’", "\u202e", "\ud800",
        "---\ntitle: A\nowner: b\n---\n", "title: [", "&amp;", "<br>",
    ];

    public static Gen<string> Generate { get; } = Gen.Frequency(
        (4, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat)),
        (1, Gen.String));
}
