using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyAsCode.Cli.Tests.Schemas;

namespace PolicyAsCode.Cli.Tests.Commands;

public class ModelCommandTests
{
    private const string Handbook = """
        # Handbook

        Staff must not, unless the headteacher agrees:

        - share passwords
        - lend keys, except to governors

        We keep these records:

        - names
        - dates

        Visitors should sign in within 5 minutes.

        """;

    [Fact]
    public void Any_Markdown_file_is_told_in_words()
    {
        using var workplace = new Workplace();
        workplace.Write("handbook.md", Handbook);

        // What is found follows; its words are those of the lints, and theirs to test.
        var told = workplace.Run("model", "handbook.md").Output.Split("\nhandbook.md:");
        Assert.Equal(5, told.Length);
        Verifier.Verify(told[0], "Text");
    }

    [Fact]
    public void And_with_the_words_that_decided()
    {
        using var workplace = new Workplace();
        workplace.Write("handbook.md", Handbook);

        var explained = workplace.Run("model", "handbook.md", "--explain").Output;

        Assert.Contains("\n  modality: “must not” – ", explained, StringComparison.Ordinal);
        Assert.Contains("\n  audience: “", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void And_as_json_with_lines_of_the_file()
    {
        using var workplace = new Workplace();
        workplace.Write("handbook.md", Handbook);

        var json = workplace.Run("model", "handbook.md", "--format", "json").Output;
        Verifier.Verify(Regex.Replace(json, "\"message\": \".*\"", "\"message\": \"…\""), "Json", "json");
    }

    [Fact]
    public void Front_matter_counts_in_the_lines()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Workplace.SoundPolicy);

        using var json = JsonDocument.Parse(workplace.Run("model", "policy/behaviour/policy.md", "--format", "json").Output);

        var list = json.RootElement.GetProperty("lists")[0];
        Assert.Equal(12, list.GetProperty("leadInLine").GetInt32());
        Assert.Equal(14, list.GetProperty("items")[0].GetProperty("line").GetInt32());
        Assert.Equal(17, json.RootElement.GetProperty("sentences")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void The_json_keeps_to_its_published_schema()
    {
        using var workplace = new Workplace();
        workplace.Write("handbook.md", Handbook + "- stray\n\n1. one\n   - two\n     - three\n\n{#odd Id}\n\nHe must {x}.\n");
        var schema = JsonSchema.Load("model-1.schema.json");

        Assert.Empty(schema.Faults(workplace.Run("model", "handbook.md", "--format", "json").Output));
        Assert.Empty(schema.Faults(workplace.Run("model", Repository.PathTo("policy", "social-media", "policy.md"), "--format", "json").Output));
        Assert.Empty(schema.Faults(workplace.Run("model", Repository.PathTo("README.md"), "--format", "json").Output));
    }

    [Fact]
    public void Several_files_give_a_line_each_in_the_order_they_were_named_even_where_one_cannot_be_read()
    {
        using var workplace = new Workplace();
        workplace.Write("a.md", "Staff must smile.\n");
        workplace.Write("b.md", [0xFF, 0xFF]);
        workplace.Write("c.md", "Pupils may sit.\n");

        var outcome = workplace.Run("model", "c.md", "b.md", "a.md", "--format", "json");

        var models = outcome.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["may", "", "must"], models.Select(model => model.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("modality").GetString()).SingleOrDefault("")));
        Assert.Equal("PAC0007", models[1].GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void The_library_beside_or_above_a_file_names_its_audiences()
    {
        using var workplace = new Workplace();
        workplace.Write("policy/library.yml", File.ReadAllText(Repository.PathTo("policy", "library.yml")));
        workplace.Write("policy/uniform/draft/notes.md", "Members of staff must wear badges.\n");
        workplace.Write("elsewhere/notes.md", "Members of staff must wear badges.\n");

        Assert.Equal("staff", AudienceIdIn(workplace, "policy/uniform/draft/notes.md"));
        Assert.Null(AudienceIdIn(workplace, "elsewhere/notes.md"));
    }

    private static string? AudienceIdIn(Workplace workplace, string file)
    {
        using var json = JsonDocument.Parse(workplace.Run("model", file, "--format", "json").Output);
        return json.RootElement.GetProperty("sentences")[0].GetProperty("audience")[0].GetProperty("id").GetString();
    }
}
