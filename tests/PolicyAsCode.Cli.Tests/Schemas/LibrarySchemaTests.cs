using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAsCode.Binding;
using YamlDotNet.RepresentationModel;

namespace PolicyAsCode.Cli.Tests.Schemas;

/// <summary>The published schema of <c>library.yml</c> and the reader of that file take the same.</summary>
public class LibrarySchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("site", "schemas", "library-1.schema.json"))).RootElement;
    private static readonly List<string> TopKeys = [.. Schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
    private static readonly List<string> EntryKeys = [.. Schema.GetProperty("$defs").EnumerateObject().Where(one => one.Value.TryGetProperty("properties", out _))
        .SelectMany(one => one.Value.GetProperty("properties").EnumerateObject(), (_, property) => property.Name).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Sections => [.. TopKeys.Where(key => KeysOf(key) is not null)];

    [Fact]
    public void The_library_of_this_repository_holds_to_the_schema() =>
        Assert.Empty(new JsonSchema(Schema).Faults(ToJson(File.ReadAllText(Repository.PathTo("policy", "library.yml")))));

    [Fact]
    public void Every_setting_of_the_schema_is_known_to_the_reader_and_no_other_word_of_it_is() =>
        Assert.All(TopKeys.Union(EntryKeys, StringComparer.Ordinal), key => Assert.Equal(TopKeys.Contains(key), IsKnown($"{key}: \n", key)));

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_setting_of_an_entry_is_known_to_both_or_to_neither(string section)
    {
        foreach (var key in EntryKeys.Append("made-up"))
        {
            var value = key is "words" or "includes" ? "[]" : key == "publisher" ? "\"true\"" : key is "longest" or "reminder" ? "2 years" : key == "status" ? "in-use" : "one";
            var yaml = section is "review-limits" or "site" ? $"{section}:\n  {key}: {value}\n" : $"{section}:\n  - {(key == "id" ? "" : "id: one\n    ")}{key}: {value}\n";

            Assert.True(KeysOf(section)!.Contains(key) == IsKnown(yaml, key), $"{section}.{key}");
        }
    }

    [Theory]
    [InlineData("schools:\n  - id: Not An Id\n")]
    [InlineData("channels:\n  - id: web\n    status: sometimes\n")]
    [InlineData("review-limits:\n  longest: soon\n")]
    [InlineData("schools: one\n")]
    [InlineData("site:\n  colour: green\n")]
    [InlineData("site:\n  logo: ../logo.svg\n")]
    [InlineData("abbreviations:\n  DSL:\n")]
    public void What_the_schema_refuses_the_reader_reports(string yaml)
    {
        Assert.NotEmpty(new JsonSchema(Schema).Faults(ToJson(yaml)));
        Assert.NotEmpty(LibraryReader.Read(new SourceText(yaml, "library.yml")).Diagnostics);
    }

    private static bool IsKnown(string yaml, string key) =>
        LibraryReader.Read(new SourceText(yaml, "library.yml")).Diagnostics.All(found => found.Id != "PAC0001" || !found.Message.Contains($"“{key}”", StringComparison.Ordinal));

    // The settings of an entry of a section; nothing for those that are a text or hold any key.
    private static HashSet<string>? KeysOf(string section)
    {
        var schema = Schema.GetProperty("properties").GetProperty(section);
        schema = schema.TryGetProperty("items", out var items) ? items : schema;
        return schema.TryGetProperty("$ref", out var reference)
            ? [.. Schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]).GetProperty("properties").EnumerateObject().Select(property => property.Name)]
            : null;
    }

    private static string ToJson(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ToJson(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(ToJson)]),
        YamlScalarNode { Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        YamlScalarNode { Value: null or "" } => null,
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
