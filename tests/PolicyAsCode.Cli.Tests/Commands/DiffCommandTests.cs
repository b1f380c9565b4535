using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Commands;

public sealed partial class DiffCommandTests
{
    private static readonly string Edited = Workplace.SoundPolicy
        .Replace("leave the room, unless a teacher allows it {#leave unless=teacher-allows}", "leave the room {#leave}", StringComparison.Ordinal)
        .Replace("Pupils must hand in found property immediately.", "Pupils must hand in found property within two days.", StringComparison.Ordinal)
        .Replace("review: yearly", "review: 24 months", StringComparison.Ordinal);

    [Fact]
    public void Changes_are_told_as_text()
    {
        using var workplace = Twins();
        var outcome = workplace.Run("diff", "old.md", "new.md");
        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Verifier.Verify(outcome.Output, "Text");
    }

    [Fact]
    public void And_as_markdown()
    {
        using var workplace = Twins();
        Verifier.Verify(workplace.Run("diff", "old.md", "new.md", "--format", "markdown").Output, "Markdown", "md");
    }

    [Fact]
    public void Markdown_shows_the_words_of_a_sentence_once_and_no_empty_quotation()
    {
        using var workplace = new Workplace();
        const string Head = "# Behaviour policy\n\nPupils must not: {#not}\n\n";
        workplace.Write("old.md", Head + "- eat {#eat}\n- run {#run}\n- shout {#shout}\n\nStaff must not drive a past or present pupil home. {#drive}\n");
        workplace.Write("new.md", Head + "- run {#run}\n- shout {#shout}\n- eat {#eat}\n\nStaff must not drive a present pupil home, unless the pupil is family. {#drive}\n");

        var quotations = workplace.Run("diff", "old.md", "new.md", "--format", "markdown").Output.Split('\n').Where(line => line.TrimStart().StartsWith('>')).ToList();

        Assert.Single(quotations);
        Assert.Contains("~~past or~~", quotations[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_keeps_to_its_schema_and_gives_both_texts_back()
    {
        using var workplace = Twins();
        var output = workplace.Run("diff", "old.md", "new.md", "--format", "json").Output;
        Assert.Empty(JsonSchema.Load("diff-1.schema.json").Faults(output));
        using var json = JsonDocument.Parse(output);
        var rows = json.RootElement.GetProperty("policies")[0].GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(Lines(workplace, "new.md"), Side(rows, "after"));
        Assert.Equal(Lines(workplace, "old.md"), Side(rows, "before"));
    }

    [Fact]
    public void Html_gives_both_texts_back_once_marks_and_one_kind_of_change_are_left_out()
    {
        using var workplace = Twins();
        var html = workplace.Run("diff", "old.md", "new.md", "--format", "html").Output;
        var redline = html[html.IndexOf("<div class=\"redline\">", StringComparison.Ordinal)..];
        Assert.Equal(Lines(workplace, "new.md"), Extract(redline, "del"));
        Assert.Equal(Lines(workplace, "old.md"), Extract(redline, "ins"));
    }

    [Fact]
    public void The_same_text_ends_with_code_0()
    {
        using var workplace = Twins();
        var outcome = workplace.Run("diff", "old.md", "old.md");
        Assert.Equal((0, "Behaviour policy\nNo wording changed.\n\n"), (outcome.ExitCode, outcome.Output));
    }

    [Fact]
    public void A_text_is_data_and_no_order_to_the_terminal()
    {
        using var workplace = Twins();
        workplace.Write("new.md", Edited.Replace("eat in class", "eat \u001b[2J in class", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', workplace.Run("diff", "old.md", "new.md").Output);
    }

    [Fact]
    public void Colours_are_shown_only_where_there_are_any()
    {
        using var workplace = new Workplace { Terminal = terminal => terminal with { HasColour = true } };
        workplace.Write("old.md", Workplace.SoundPolicy);
        workplace.Write("new.md", Edited);
        Assert.Contains("\u001b[31m[-", workplace.Run("diff", "old.md", "new.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Policies_of_two_folders_pair_by_their_names_and_a_rule_that_moved_is_found()
    {
        using var workplace = new Workplace();
        const string Rule = "Pupils must hand in found property immediately. {#hand-in}\n";
        workplace.Write("old/behaviour/policy.md", Workplace.SoundPolicy);
        workplace.Write("old/property/policy.md", Workplace.FrontMatter + "# Property policy\n\n## Lost and found {#found}\n\nLost things wait in the office.\n");
        workplace.Write("new/behaviour/policy.md", Workplace.SoundPolicy.Replace(Rule, "", StringComparison.Ordinal));
        workplace.Write("new/property/policy.md", Workplace.FrontMatter + "# Property policy\n\n## Lost and found {#found}\n\nLost things wait in the office.\n\n" + Rule);
        var output = workplace.Run("diff", "old", "new").Output;
        Assert.Contains("moved to the policy", output, StringComparison.Ordinal);
        Assert.Contains("moved here from the policy", output, StringComparison.Ordinal);
        Assert.DoesNotContain("broken", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_of_git_are_compared_with_each_other_and_with_the_working_text()
    {
        using var workplace = Repository();
        Assert.Contains("exception", workplace.Run("diff", "HEAD~1", "HEAD").Output, StringComparison.Ordinal);
        Assert.Contains("exception", workplace.Run("diff", "HEAD~1:policy/behaviour/policy.md", "HEAD:policy/behaviour/policy.md").Output, StringComparison.Ordinal);
        Assert.Contains("exception", workplace.Run("diff", "HEAD~1").Output, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("diff").ExitCode);
        Assert.Equal(0, workplace.Run("diff", "HEAD:policy/behaviour/policy.md").ExitCode);
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);
        Assert.Contains("new exception", workplace.Run("diff", "policy/behaviour/policy.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_shows_changes_of_meaning_once_it_is_told_the_driver()
    {
        using var workplace = Twins();
        var outcome = workplace.Run("diff", "--git", "policy/behaviour/policy.md", "old.md", "1234567", "100644", "new.md", "89abcde", "100644");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("exception", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("diff", "--git", "policy/behaviour/policy.md", "/dev/null", ".", ".", "new.md", "89abcde", "100644").ExitCode);
    }

    [Theory]
    [InlineData("There is no file, folder, agreed version or git revision nowhere.md", "nowhere.md", "old.md")]
    [InlineData("compares two texts, and 3 were named", "old.md", "new.md", "old.md")]
    public void What_cannot_be_compared_is_said(string message, params string[] names)
    {
        using var workplace = Twins();
        var outcome = workplace.Run(["diff", .. names]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    private static Workplace Twins()
    {
        var workplace = new Workplace();
        workplace.Write("old.md", Workplace.SoundPolicy);
        workplace.Write("new.md", Edited);
        return workplace;
    }

    private static Workplace Repository()
    {
        var workplace = new Workplace();
        Git(workplace, "init", "--quiet");
        foreach (var text in new[] { Workplace.SoundPolicy, Edited })
        {
            workplace.Write("policy/behaviour/policy.md", text);
            Git(workplace, "add", "-A");
            Git(workplace, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "A text");
        }

        return workplace;
    }

    private static void Git(Workplace workplace, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = workplace.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    // The lines of a text are what a diff with itself shows.
    private static string Lines(Workplace workplace, string file)
    {
        using var json = JsonDocument.Parse(workplace.Run("diff", file, file, "--format", "json").Output);
        return Side([.. json.RootElement.GetProperty("policies")[0].GetProperty("rows").EnumerateArray()], "after");
    }

    private static string Side(List<JsonElement> rows, string side) => string.Concat(rows
        .Where(row => row.GetProperty(side).GetArrayLength() > 0)
        .Select(row => string.Concat(row.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty(side).GetString())) + "\n"));

    private static string Extract(string redline, string leftOut)
    {
        var text = Mark().Replace(redline, "");
        text = Regex.Replace(text, $"<{leftOut}>.*?</{leftOut}>", "", RegexOptions.Singleline);
        return string.Concat(Row().Matches(text).Select(row => System.Net.WebUtility.HtmlDecode(Tag().Replace(row.Groups[1].Value.Replace("<br>", "\n", StringComparison.Ordinal), ""))).Where(line => line.Length > 0).Select(line => line + "\n"));
    }

    [GeneratedRegex("<span class=\"mark\">.*?</span>")]
    private static partial Regex Mark();

    [GeneratedRegex("<div class=\"row\"[^>]*>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
