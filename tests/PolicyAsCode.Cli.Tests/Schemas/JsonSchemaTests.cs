using System.Text.Json;

namespace PolicyAsCode.Cli.Tests.Schemas;

/// <summary>The validator itself: what it must not let pass.</summary>
public class JsonSchemaTests
{
    private const string Person = """
        {
          "type": "object", "required": ["name", "age"], "additionalProperties": false,
          "properties": { "name": { "type": "string", "minLength": 1, "pattern": "^[a-z]+$" }, "age": { "$ref": "#/$defs/age" }, "tags": { "type": "array", "items": { "enum": ["a", null] } } },
          "$defs": { "age": { "type": ["integer", "null"], "minimum": 1 } }
        }
        """;

    [Theory]
    [InlineData("""{ "name": "ann", "age": 3, "tags": ["a", null] }""")]
    [InlineData("""{ "name": "ann", "age": null }""")]
    public void What_the_schema_allows_has_no_faults(string json) => Assert.Empty(Faults(Person, json));

    [Theory]
    [InlineData("[]", "type")]
    [InlineData("""{ "name": "ann" }""", "required")]
    [InlineData("""{ "name": "ann", "age": 3, "more": 1 }""", "additionalProperties")]
    [InlineData("""{ "name": "", "age": 3 }""", "minLength")]
    [InlineData("""{ "name": "Ann", "age": 3 }""", "pattern")]
    [InlineData("""{ "name": "ann", "age": 0 }""", "minimum")]
    [InlineData("""{ "name": "ann", "age": 1.5 }""", "type")]
    [InlineData("""{ "name": "ann", "age": 3, "tags": ["b"] }""", "enum")]
    public void What_it_forbids_is_named(string json, string keyword) => Assert.Contains(Faults(Person, json), fault => fault.Contains($": {keyword} ", StringComparison.Ordinal));

    [Fact]
    public void Members_that_are_not_named_are_held_to_what_is_asked_of_all_others() =>
        Assert.Single(Faults("""{ "additionalProperties": { "type": "string" }, "properties": { "a": { "type": "null" } } }""", """{ "a": null, "b": "c", "d": 1 }"""));

    [Theory]
    [InlineData("""{ "oneOf": [] }""")]
    [InlineData("""{ "$ref": "other.json" }""")]
    public void A_keyword_it_does_not_know_is_never_passed_over(string schema) => Assert.Throws<NotSupportedException>(() => Faults(schema, "1"));

    private static IReadOnlyList<string> Faults(string schema, string json) => new JsonSchema(JsonDocument.Parse(schema).RootElement).Faults(json);
}
