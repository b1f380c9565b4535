extern alias RunTime;

using CsCheck;
using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;
using RunTimeRule = RunTime::PolicyAsCode.Rule;

namespace PolicyAsCode.Tests.CSharp;

/// <summary>A policy's text is data: whatever it says comes back word for word from the compiled rules.</summary>
public class PrintedTextTests
{
    private static readonly string[] Hostile =
    [
        "{{ include 'secret' }}", "</script><script>alert(1)</script>", "*/ } class Evil { /*", "\"\"\" + Evil() + \"\"\"", "\"; throw null; //",
        "\\", "\\u0022", "line\none", "line\r\ntwo", "line\u2028three", "line\u0085four", "\u202Ereversed\u202C", "\u200Bnothing\uFEFF", "\0zero", "\x1B[31m",
        "</summary><evil>", "&amp; & &#x22;", "]]>", "<!-- -->", "\uD83D\uDE00", "\uD83D", "\uDE00", "\uFFFF", "#if", "#pragma warning disable", "/// <inheritdoc/>", "{0}", "%s", "$\"{x}\"", "\u00A0",
    ];

    [Fact]
    public void Hostile_text_stays_text() => Assert.Equal(Hostile, SentencesOf(Hostile));

    [Fact]
    public void Any_text_stays_text() => Gen.String[Gen.OneOf(Gen.Char, Gen.Char["\"\\/*<>&{}'#\n\r\t@$ "]), 0, 30].Array[1, 30]
        .Sample(sentences => Assert.Equal(sentences, SentencesOf(sentences)), iter: 5);

    [Fact]
    public void Printed_code_holds_no_character_that_a_reader_cannot_see()
    {
        var printed = RulesSource.Print(BookOf(Hostile));

        Assert.DoesNotContain(printed, character => character != '\n' && (char.IsControl(character) || char.IsSurrogate(character) || character is '\u202E' or '\u200B' or '\u2028' or '\uFEFF'));
    }

    private static IEnumerable<string> SentencesOf(string[] sentences)
    {
        var policy = Compiled.From(RulesSource.Print(BookOf(sentences))).GetType("Policies.Hostile")!;
        var rules = (IReadOnlyList<RunTimeRule>)policy.GetProperty("Rules")!.GetValue(null)!;
        Assert.All(rules.Zip(sentences), pair => Assert.Equal((pair.Second, pair.Second), (pair.First.Label, pair.First.Limits[0].Words)));
        return rules.Select(rule => rule.Sentence);
    }

    // The same text wherever the text of a policy can stand.
    private static RuleBook BookOf(string[] sentences) => new("hostile", string.Concat(sentences), default, sentences.Select((text, index) => new Rule
    {
        Id = $"rule{index}", Sentence = text, Label = text, Action = text, Context = text, SectionPath = Of(text), Force = new(Polarity.Forbid, Strength.Binding, "must not " + text),
        Audience = new(Of(new AudienceMember("", text))), Limits = Of(new Limit(LimitKind.Exception, "", text, IsShared: false)), Deadline = new(text, IsVague: false), Tags = Of(text),
        Channels = Of(text),
    }).ToEquatableArray());
}
