namespace PolicyAsCode.Tests.Linting;

/// <summary>The gates of the heuristic errors: pairs that differ in one item, of which exactly one is to be reported.</summary>
public class MinimalPairTests
{
    private static readonly string[] Subjects = ["Staff", "Visitors", "Pupils", "Drivers", "All members of the committee", "Contractors"];

    private static readonly (string LeadIn, string Opposite)[] Modals =
        [("must not", "must always"), ("should not", "should"), ("may not", "may"), ("must", "must not"), ("should", "should not"), ("will", "will not")];

    private static readonly (string Item, string Sentence)[] Orphans =
    [
        ("lock the gate at six", "The caretaker will lock the gate at six."),
        ("report damage to the office", "Any damage will be reported to the office."),
        ("park behind the kitchen", "Delivery vans may park behind the kitchen."),
        ("keep the register in the drawer", "The register must be kept in the drawer."),
        ("wear a badge", "Every guest must wear a badge."),
        ("borrow tools", "Volunteers should ask before they borrow tools."),
    ];

    [Fact]
    public void In_216_pairs_a_sentence_of_its_own_is_an_orphan_and_its_verb_phrase_is_not()
    {
        foreach (var (list, item, sentence) in from subject in Subjects from modal in Modals from orphan in Orphans select ($"{subject} {modal.LeadIn}:\n\n- keep the corridor free\n", orphan.Item, orphan.Sentence))
        {
            Assert.Empty(Found("PAC2001", $"{list}- {item}\n"));
            Assert.Equal(sentence, Assert.Single(Found("PAC2001", $"{list}- {sentence}\n")));
        }
    }

    [Fact]
    public void In_216_pairs_an_opposite_modal_contradicts_the_lead_in_and_the_bare_verb_does_not()
    {
        foreach (var (list, item, opposite) in from subject in Subjects from modal in Modals from orphan in Orphans select ($"{subject} {modal.LeadIn}:\n\n- keep the corridor free\n", orphan.Item, $"{modal.Opposite} {orphan.Item}"))
        {
            Assert.Empty(Found("PAC2005", $"{list}- {item}\n"));
            Assert.True(Found("PAC2005", $"{list}- {opposite}\n").SequenceEqual([opposite]), $"{list}- {opposite}");
        }
    }

    /// <summary>Who, when, where, unless, another act, another person, or the same direction: whatever differs, it is no contradiction.</summary>
    [Fact]
    public void In_1260_pairs_the_same_act_in_both_directions_contradicts_and_any_difference_does_not()
    {
        foreach (var (subject, modal, act) in from subject in Subjects from modal in Modals.Where(modal => modal.LeadIn is not "will") from orphan in Orphans select (subject, modal, orphan.Item))
        {
            var rule = $"{subject} {modal.LeadIn} {act}. {{#first}}\n\n";
            var turned = $"{subject} {Turned(modal.LeadIn)} {act}.";
            Assert.Equal(turned, Assert.Single(Found("PAC2011", $"{rule}{turned} {{#second}}\n")));
            foreach (var other in new[]
            {
                $"{subject} {Turned(modal.LeadIn)} {act} if the bell rings.", $"{subject} {Turned(modal.LeadIn)} {act}, unless it rains.", $"On Sundays, {subject.ToLowerInvariant()} {Turned(modal.LeadIn)} {act}.",
                $"{subject} {Turned(modal.LeadIn)} {act} twice.", $"The caretaker {Turned(modal.LeadIn)} {act}.", $"{subject} {modal.LeadIn} {act}.",
            })
            {
                Assert.Empty(Found("PAC2011", $"{rule}{other} {{#second}}\n"));
            }

            Assert.Empty(Found("PAC2011", $"## Indoors\n\n{rule}## Outdoors\n\n{turned} {{#second}}\n"));
        }
    }

    [Fact]
    public void In_720_pairs_two_lead_ins_of_different_force_are_reported_and_a_narrowing_is_not()
    {
        foreach (var (subject, modal, act) in from subject in Subjects from modal in Modals.Where(modal => modal.LeadIn is not "will") from orphan in Orphans select (subject, modal, orphan.Item))
        {
            var list = $"\n\n- {act} {{#first}}\n- wait outside {{#second}}\n";
            var second = $"{subject} {Turned(modal.LeadIn)} do the following:";
            Assert.Equal(second, Assert.Single(Found("PAC2012", $"{subject} {modal.LeadIn}:\n\n{second}{list}")));
            foreach (var narrowing in new[] { "In the hall:", "On open days:", $"{subject} {modal.LeadIn} do the following:", "Keys are in the office." })
            {
                Assert.Empty(Found("PAC2012", $"{subject} {modal.LeadIn}:\n\n{narrowing}{list}"));
            }
        }
    }

    private static string Turned(string modal) => modal switch
    {
        "must" => "must not",
        "should" => "should not",
        "must not" => "must",
        "should not" => "should",
        _ => "may",
    };

    private static IEnumerable<string> Found(string id, string list)
    {
        var text = $"{Bound.Settings}# Example policy\n\n{list}";
        return Example.Lint(text).Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => text.Substring(diagnostic.Span.Start, diagnostic.Span.Length));
    }
}
