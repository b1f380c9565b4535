using System.Globalization;
using PolicyAsCode.Model;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>Sentences and lists that lay nothing down, however modal they look.</summary>
public class NotNormsTests(ITestOutputHelper output)
{
    private static readonly string[] Sentences =
    [
        "The handover may include {g}.",
        "A normal shift may include {g} and other work.",
        "A breach of these rules may result in the loss of a mooring.",
        "Careless work by {s} may lead to injury.",
        "{g} may cause harm to the river.",
        "A copy of the register will be found in the vestry.",
        "The key can be found behind the boathouse.",
        "Watchkeeping can be defined as {g}.",
        "A “watch” means {g}.",
        "“Keyholder” refers to {s}.",
        "The term “warden” includes {s}.",
        "Should you need help with {g}, the boathouse is open on Sundays.",
        "This policy will help {s} to {a}.",
        "This policy will explain how {s} {a}.",
        "This policy aims to help {s} to {a}.",
        "The aim of this policy is to protect {s}.",
        "The purpose of the rota is to show when {s} {is} on duty.",
        "Equipment covers anything in the boathouse, including but not limited to ropes and oars.",
        "For example, {s} might {a}.",
        "{S} might {a} on a busy day.",
        "{S} could {a} in the past.",
        "{S} who break these rules may face the loss of a mooring.",
        "Offenders may be prosecuted.",
        "The boathouse was built in 1904 for {s}.",
        "In May 2019 {s} met in the vestry.",
        "By will of the founder, the meadow belongs to {s}.",
        "There is no need for a new boathouse.",
        "The harbour office can be reached on 01632 960123.",
        "See the Boating Act 1932 for the history of {g}.",
        "Must {s} {a}?",
        "May {s} {a}?",
        "Who must {a}?",
        "What should {s} know about {g}?",
        "Most accidents happen when {s} {a}.",
        "{g} is hard work.",
        "{S} {has} a long history in this valley.",
        "Last year {s} had to {a}.",
        "It may rain.",
        "These rules shall come into force on 1 May.",
        "The jetty is not allowed for in the budget.",
        "The forbidden island lies to the north of the jetty.",
        "The parish magazine never mentions {s}.",
        "Nobody likes a muddy path.",
        "Not all {s} can swim.",
        "Tide tables can change at short notice.",
        "Children cannot always judge the depth of water.",
        "We understand that some {s} may need help.",
        "Please note the hours on the door.",
        "{g} is likely to upset the neighbours.",
        "No responsibility for lost oars will be accepted.",
        "Breaches of these rules may be dealt with by the board.",
        "Anybody found afloat will have the oars confiscated.",
        "The council shall not be liable for lost oars.",
        "The club does not accept liability for lost oars.",
    ];

    private static readonly string[] Lists =
    [
        "The aims of this policy are to:\n\n- protect {s}\n- explain {g}",
        "This policy aims to:\n\n- set clear rules for {s}\n- support {g}",
        "Examples of busy days include:\n\n- days when {s} {a}\n- regattas",
        "In this policy:\n\n- “watch” means {g}\n- “warden” means {s}",
        "Factors to consider include:\n\n- the age of {s}\n- the state of the tide",
        "The form has boxes for:\n\n- the name of the warden\n- the date of {g}",
        "Signs of fatigue may include:\n\n- slow movements\n- {g} twice",
        "Breaches may result in:\n\n- a warning\n- the loss of a mooring",
        "Reasons for {g} include:\n\n- tradition\n- safety",
        "Contact details:\n\n- Harbour office: 01632 960123\n- Vestry: 01632 960124",
        "Related documents:\n\n- Boating Act 1932\n- Guide to {g}",
        "What to do in a storm:\n\n- Who is on duty?\n- Where is the rescue boat?",
        "The boathouse holds:\n\n- four ropes\n- a key for {s}",
    ];

    private static readonly List<(string Text, List<NormView> Norms)> Read =
    [
        .. from template in Sentences.Concat(Lists)
           from subject in Subject.All.Where(subject => subject.IsPlural)
           let text = Fill(template, subject, Act.All[(template.Length + subject.Words.Length) % Act.All.Count])
           group text by text into same
           select (same.Key, NormView.Of(same.Key)),
    ];

    [Fact]
    public void There_are_at_least_300_of_them()
    {
        Assert.True(Read.Count >= 300, $"{Read.Count} texts");
    }

    [Fact]
    public void None_becomes_a_prohibition()
    {
        Assert.Empty(Read.Where(read => read.Norms.Exists(norm => norm.Force.StartsWith(Polarity.Forbid.ToWord(), StringComparison.Ordinal))).Select(Describe));
    }

    [Fact]
    public void Nearly_none_becomes_a_norm()
    {
        var wrong = Read.Where(read => read.Norms.Count > 0).ToList();
        var share = 1 - (wrong.Count / (double)Read.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Read.Count} texts, {wrong.Count} read as norms: {share:0.0000} right"));
        output.WriteLine(string.Join('\n', wrong.Select(Describe)));

        Assert.True(share >= 0.97, string.Create(CultureInfo.InvariantCulture, $"{share:0.0000}\n") + string.Join('\n', wrong.Select(Describe)));
    }

    private static string Describe((string Text, List<NormView> Norms) read) => $"{read.Text.ReplaceLineEndings("⏎")} → {string.Join(" / ", read.Norms)}";

    private static string Fill(string template, Subject subject, Act act)
    {
        var text = new Wording("", template.Replace("{S}", "{s}", StringComparison.Ordinal), new Expected([], []), Who.Open).Say(subject, act);
        return char.ToUpperInvariant(text[0]) + text[1..] + "\n";
    }
}
