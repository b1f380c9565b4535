using PolicyAsCode.Reading;
using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>How items stand to their lead-in: commands, items that turn it around, alternatives, conditions.</summary>
public class ListFrameTests
{
    [Theory]
    [InlineData("{S}:\n\n")]
    [InlineData("These rules apply to {s}:\n\n")]
    [InlineData("Rules for {s}:\n\n")]
    [InlineData("## Rules for {s}\n\n")]
    [InlineData("## {S}\n\n")]
    [InlineData("Please keep to these rules:\n\n")]
    [InlineData("")]
    public void Commands_under_a_neutral_lead_in_speak_for_themselves(string leadIn)
    {
        foreach (var subject in Subject.All)
        {
            var norms = NormView.Of(Fill(leadIn, subject) + "- Keep the gate shut.\n- Do not ring the tenor bell.\n- Always wear a life jacket.\n- Never leave the boat unattended.\n- Don't share the key unless the warden agrees.\n");

            Assert.Equal(["oblige binding", "forbid binding", "oblige binding", "forbid binding", "forbid binding"], norms.Select(norm => norm.Force));
        }
    }

    [Theory]
    [InlineData("If a guest doubts the meaning of the following, the warden should be asked.", ListKind.Information)]
    [InlineData("If these conditions are broken, the warden should be told.", ListKind.Information)]
    [InlineData("If the following are broken, the warden should be told.", ListKind.Rules)]
    [InlineData("Guests must obey the following.", ListKind.Rules)]
    public void A_finished_sentence_leads_into_a_list_only_if_it_points_at_it(string sentence, ListKind kind) =>
        Assert.Equal(kind, Bound.File(Bound.Settings + $"# Camp\n\n{sentence}\n\n1. Noise\n2. Litter\n").Reading.Lists.Single().Kind);

    [Theory]
    [InlineData("like")]
    [InlineData("‘like’")]
    [InlineData("want")]
    public void Only_makes_a_limit_even_of_a_verb_of_feeling(string verb)
    {
        var norms = NormView.Of($"The crew:\n\n- will only {verb} songs about the sea\n- may sing at night\n");

        Assert.Equal(["permit-only commitment", "permit"], norms.Select(norm => norm.Force));
    }

    [Theory]
    [InlineData("These rules apply to {s}:\n\n")]
    [InlineData("Rules for {s}:\n\n")]
    public void Commands_fall_on_those_the_lead_in_names(string leadIn)
    {
        foreach (var subject in Subject.All)
        {
            var norms = NormView.Of(Fill(leadIn, subject) + "- Keep the gate shut.\n- Do not ring the tenor bell.\n");

            Assert.All(norms, norm => Assert.All(subject.Heads, head => Assert.Contains(head, norm.Audience, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("{S} must not ring the tenor bell before:\n\n- noon\n- the tide turns\n")]
    [InlineData("{S} must not ring the tenor bell until:\n\n- noon has come\n- the tide has turned\n")]
    [InlineData("{S} must ring the tenor bell after:\n\n- each tide\n- each watch\n")]
    [InlineData("{S} must hold two of the following three tickets:\n\n- the blue one\n- the red one\n- the green one\n")]
    [InlineData("{S} should consider the following:\n\n- the tide\n- the weather\n")]
    [InlineData("{S} may ring the tenor bell under the following strict conditions:\n\n- the tower is open\n- the clerk has been told\n")]
    public void Times_that_complete_a_lead_in_are_cases_of_one_rule(string text)
    {
        foreach (var subject in Subject.All)
        {
            var reading = PairJudge.Read(Fill(text, subject));

            Assert.All(reading.Lists, list => Assert.Equal(PolicyAsCode.Reading.ListKind.Information, list.Kind));
            Assert.Single(reading.Sentences);
        }
    }

    [Theory]
    [InlineData("{S} must not ring the tenor bell before noon.", null, "before noon")]
    [InlineData("{S} may not ring the tenor bell prior to the regatta.", null, "prior to the regatta")]
    [InlineData("{S} must ring the tenor bell before noon.", "before noon", "")]
    public void Before_is_a_deadline_of_a_duty_and_a_condition_of_a_prohibition(string text, string? deadline, string limit)
    {
        foreach (var subject in Subject.All)
        {
            var norm = Assert.Single(PairJudge.Read(Fill(text, subject)).Sentences).Norm;

            Assert.Equal(deadline, norm.Deadline?.Words);
            Assert.Equal(limit, string.Concat(norm.Limits.Select(found => found.Words)));
        }
    }

    [Theory]
    [InlineData("You may eat here, but please:\n\n- wipe the table\n", "oblige binding")]
    [InlineData("The club views the following as inappropriate conduct:\n\n- wiping the table\n", "forbid binding")]
    [InlineData("The club regards the following as acceptable conduct:\n\n- wiping the table\n", "permit")]
    public void The_last_words_of_a_lead_in_decide(string text, string force) => Assert.Equal(force, Assert.Single(NormView.Of(text)).Force);

    [Theory]
    [InlineData("Dos and don'ts")]
    [InlineData("Do's & don'ts:")]
    [InlineData("## The do’s and don’ts")]
    public void Dos_and_donts_say_themselves_which_they_are(string leadIn)
    {
        var norms = NormView.Of($"{leadIn}\n\n- Do keep the gate shut.\n- Don't ring the tenor bell.\n- Keep to the towpath.\n");

        Assert.Equal(["oblige binding", "forbid binding", "oblige binding"], norms.Select(norm => norm.Force));
    }

    [Theory]
    [InlineData("must", "not ring the tenor bell", "forbid binding")]
    [InlineData("must", "never ring the tenor bell", "forbid binding")]
    [InlineData("should", "not ring the tenor bell", "forbid advisory")]
    [InlineData("must", "refrain from ringing the tenor bell", "forbid binding")]
    [InlineData("must", "keep quiet and not ring the tenor bell", "oblige binding")]
    [InlineData("must not", "ring the tenor bell if it is not mended", "forbid binding")]
    [InlineData("must not", "leave the gate that must be kept shut", "forbid binding")]
    [InlineData("must", "read the sign that says nobody may enter", "oblige binding")]
    [InlineData("may", "ring the tenor bell but need not polish it", "permit")]
    [InlineData("must", "put up a sign that swimming is not allowed", "oblige binding")]
    [InlineData("must", "put up a sign that says “Do not feed the swans”", "oblige binding")]
    [InlineData("must not", "touch the bell that must be kept still", "forbid binding")]
    public void An_item_that_turns_its_lead_in_around_is_read_by_what_both_say(string modal, string item, string force)
    {
        foreach (var subject in Subject.All)
        {
            var norms = NormView.Of(Fill($"{{S}} {modal}:\n\n- keep the logbook\n- {item}\n", subject));

            Assert.Equal(force, norms[1].Force);
        }
    }

    [Theory]
    [InlineData("must not", "The parish clerk must lock the vestry at night.")]
    [InlineData("must not", "Any damage will be reported to the harbour master.")]
    [InlineData("should", "Nobody may enter the tower.")]
    public void A_whole_sentence_under_a_modal_lead_in_is_an_orphan(string modal, string item)
    {
        foreach (var subject in Subject.All)
        {
            var list = PairJudge.Read(Fill($"{{S}} {modal}:\n\n- keep the logbook\n- {item}\n", subject)).Lists[0];

            Assert.True(list.Items[1].IsOrphan, list.Items[1].Text);
            Assert.False(list.Items[0].IsOrphan);
        }
    }

    [Theory]
    [InlineData("{S} must do at least one of the following:")]
    [InlineData("{S} must do one of the following:")]
    [InlineData("{S} must either:")]
    public void Alternatives_are_one_rule(string leadIn)
    {
        foreach (var subject in Subject.All)
        {
            var norms = NormView.Of(Fill($"{leadIn}\n\n- keep the logbook; or\n- tell the warden\n", subject));

            Assert.Equal(["oblige binding"], norms.Select(norm => norm.Force));
        }
    }

    [Theory]
    [InlineData("{S} may feed the swans if all of the following conditions are met:", "permit")]
    [InlineData("{S} must not feed the swans if any of the following is the case:", "forbid binding")]
    [InlineData("{S} may feed the swans where:", "permit")]
    [InlineData("{S} must not feed the swans unless:", "forbid binding")]
    public void Conditions_are_no_rules(string leadIn, string force)
    {
        foreach (var subject in Subject.All)
        {
            var norms = NormView.Of(Fill($"{leadIn}\n\n- the river is low\n- the warden agrees\n", subject));

            Assert.Equal([force], norms.Select(norm => norm.Force));
        }
    }

    [Theory]
    [InlineData("{S} must feed the swans and must not ring the tenor bell.", "oblige binding", "forbid binding")]
    [InlineData("{S} may feed the swans but must not ring the tenor bell.", "permit", "forbid binding")]
    [InlineData("{S} must not feed the swans; they should ring the tenor bell.", "forbid binding", "oblige advisory")]
    [InlineData("{S} must feed the swans, and the sexton may ring the tenor bell.", "oblige binding", "permit")]
    [InlineData("{S} should feed the swans and never ring the tenor bell.", "oblige advisory", "forbid advisory")]
    [InlineData("{S} are not required to feed the swans but should not ring the tenor bell.", "permit", "forbid advisory")]
    public void Two_norms_in_one_sentence_are_two(string sentence, string first, string second)
    {
        foreach (var subject in Subject.All.Where(subject => subject.IsPlural))
        {
            Assert.Equal([first, second], NormView.Of(Fill(sentence, subject) + "\n").Select(norm => norm.Force));
        }
    }

    private static string Fill(string template, Subject subject) => template
        .Replace("{S}", char.ToUpperInvariant(subject.Words[0]) + subject.Words[1..], StringComparison.Ordinal)
        .Replace("{s}", subject.Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("Staff", "must wear a badge", "should lock up", "Staff")]
    [InlineData("2.1 Parents and carers", "must ring by 9 am", "may ask for leave", "Parents and carers")]
    [InlineData("Staff training", "must be yearly", "should be logged", "")]
    [InlineData("Pupils' phones", "must be off", "may not be used", "")]
    [InlineData("Staff", "must wear a badge", "Badges must be returned.", "")]
    public void A_heading_that_names_people_says_who_where_the_items_begin_with_their_modal(string heading, string first, string second, string audience)
    {
        var list = Assert.Single(Bound.Text($"## {heading}\n\n- {first}\n- {second}\n").Reading.Lists);

        Assert.All(list.Items, item => Assert.Equal(audience, item.Audience.InWords()));
    }
}
