using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Reading;

public class GluedTextTests
{
    [Theory]
    [InlineData("- support the policies\nStaff, students and parents/carers are required to read this policy.", "Staff, students")]
    [InlineData("- invitations to give feedback\nThe school will not post on Facebook:", "The school")]
    [InlineData("- posts that ask for donations\nEvery reasonable effort will be taken to address concerns.", "Every")]
    [InlineData("- post images of others\nAny concerns about a pupil’s use will be dealt with in line with the policy.", "Any concerns")]
    [InlineData("- be respectful\nParents/carers should not use social media to:", "Parents/carers")]
    [InlineData("- PTFA Facebook\nStaff must not accept friend requests from anyone.", "Staff must")]
    [InlineData("- keep a record.\nTell the headteacher.", "Tell")]
    [InlineData("- keep a record\nDo not share it with anyone else.", "Do not")]
    [InlineData("- keep a record,\nThe school will then tell the parents.", "The school")]
    [InlineData("- keep a long record of all\nthat happened on the day\nVisitors must sign in at the front desk.", "Visitors")]
    [InlineData("- names of people\n(Consent must be asked for first.)", "(Consent")]
    [InlineData("- feedback\nPosts about trips:", "Posts")]
    [InlineData("1. feedback\nIf users are abusive, they will be blocked.", "If users")]
    [InlineData("- feedback\nwe at the school will not post on Facebook:", "we at")]
    public void A_sentence_or_lead_in_on_the_next_line_is_glued(string markdown, string starts)
    {
        var (text, at) = FindIn(markdown);

        Assert.NotNull(at);
        Assert.StartsWith(starts, text[at.Value..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- use personal accounts\nto conduct school business")]
    [InlineData("- report it at once to\nMrs Smith, who must write it down")]
    [InlineData("- report it to the designated safeguarding lead, Mrs\nJones, who will act")]
    [InlineData("- any concern raised with\nOfsted must be logged")]
    [InlineData("- messages that arrive through\nFacebook must be kept")]
    [InlineData("- posts about the work of Key Stage\nTwo pupils must be deleted")]
    [InlineData("- visitors to the new building at Greenfield\nAcademy must sign in")]
    [InlineData("- concerns about the personal accounts of staff\nwill be dealt with by the headteacher")]
    [InlineData("- when using social media at home\nstaff must not post images")]
    [InlineData("- information of a kind that\nstaff must keep")]
    [InlineData("- anybody else whom\nwe may name later")]
    [InlineData("- articles from\nThe Times about the school")]
    [InlineData("- articles from the Telegraph and\nThe Guardian.")]
    [InlineData("- reading\nThe Guardian at work")]
    [InlineData("- members of staff (including\nGovernors who must sign)")]
    [InlineData("- ask Mr.\nPatel")]
    [InlineData("- social networks, e.g.\nFacebook must be blocked")]
    [InlineData("- keep to the policy on\nICT acceptable use and the\nCode of Conduct for staff")]
    [InlineData("- send it to any\nof the following:\n  - the office\n  - the headteacher")]
    [InlineData("- keep it secret.\n  Tell nobody about it. Staff must not share it.")]
    [InlineData("- one\n  The school will not post on Facebook:")]
    [InlineData("10. use personal accounts\n    To conduct business")]
    [InlineData("> - use personal accounts\n> to conduct school business")]
    public void A_wrapped_line_is_not_glued(string markdown)
    {
        var (_, at) = FindIn(markdown);

        Assert.Null(at);
    }

    [Fact]
    public void Every_way_to_wrap_an_ordinary_item_is_read_as_one_item()
    {
        string[] items =
        [
            "accept friend requests from, or communicate with, current or past pupils of Oakfield Primary School without the written agreement of the headteacher",
            "Post photographs of pupils taken on trips to London or Paris, unless a parent has signed the consent form which Mrs Okafor keeps in the office",
            "Tell the Designated Safeguarding Lead, or in her absence Mr Lee, about anything that a child may have said which gives them cause to worry",
            "direct any complaints or concerns through the school’s official channels, so they can be dealt with in line with the complaints procedure",
        ];
        foreach (var item in items)
        {
            for (var width = 20; width < 100; width++)
            {
                var (_, at) = FindIn("- " + string.Join('\n', Wrap(item, width)));

                Assert.True(at is null, $"at width {width}: {item}");
            }
        }
    }

    private static List<string> Wrap(string text, int width)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            }
        }

        return lines;
    }

    private static (string Text, int? At) FindIn(string markdown)
    {
        var source = new SourceText(markdown, "policy.md");
        var item = FirstItem(PolicyParser.Parse(source).Blocks);
        return (item.Text!.Text.Text, GluedText.FindGlue(item, source));
    }

    private static ListItemSyntax FirstItem(EquatableArray<BlockSyntax> blocks) => blocks[0] switch
    {
        ListSyntax list => list.Items[0],
        QuoteSyntax quote => FirstItem(quote.Blocks),
        _ => throw new InvalidOperationException("no list"),
    };
}
