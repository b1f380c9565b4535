using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyAsCode.Cli.Tests.Schemas;

/// <summary>
/// Holds JSON against a JSON Schema (draft 2020-12) that uses no more than the keywords below. An unknown keyword fails
/// rather than being passed over, so that no part of a schema goes unproved.
/// </summary>
/// <remarks>The validators that can be restored here know drafts before 2019-09 only and pass over newer keywords, or limit their use by licence.</remarks>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>Reads a schema of the repository.</summary>
    public static JsonSchema Load(string name) => new(JsonDocument.Parse(File.ReadAllText(Repository.PathTo("site", "schemas", name))).RootElement);

    /// <summary>What in the JSON breaks the schema; nothing where it holds.</summary>
    public IReadOnlyList<string> Faults(string json)
    {
        var faults = new List<string>();
        using var document = JsonDocument.Parse(json);
        Check(root, document.RootElement, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Holds(keyword, schema, value, path, faults))
            {
                faults.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()} does not hold for {Shown(value)}");
            }
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return true;
            case "$ref":
                Check(Resolve(keyword.Value.GetString()!), value, path, faults);
                return true;
            case "type":
                return Types(keyword.Value).Any(type => IsOfType(value, type));
            case "const":
                return JsonElement.DeepEquals(keyword.Value, value);
            case "enum":
                return keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value));
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble();
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= keyword.Value.GetInt32();
            case "maxLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= keyword.Value.GetInt32();
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32();
            case "maxItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32();
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.ECMAScript);
            case "required":
                return value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "properties":
                CheckMembers(keyword.Value, value, path, faults);
                return true;
            case "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False:
                return value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _));
            case "additionalProperties":
                CheckOthers(keyword.Value, schema, value, path, faults);
                return true;
            case "items":
                CheckItems(keyword.Value, value, path, faults);
                return true;
            default:
                throw new NotSupportedException($"This validator does not know the keyword {keyword.Name}: teach it, or leave the keyword out.");
        }
    }

    private void CheckMembers(JsonElement schemas, JsonElement value, string path, List<string> faults)
    {
        foreach (var member in schemas.EnumerateObject())
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member.Name, out var inner))
            {
                Check(member.Value, inner, $"{path}.{member.Name}", faults);
            }
        }
    }

    private void CheckOthers(JsonElement others, JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        foreach (var member in value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : Array.Empty<JsonProperty>())
        {
            if (!schema.TryGetProperty("properties", out var named) || !named.TryGetProperty(member.Name, out _))
            {
                Check(others, member.Value, $"{path}.{member.Name}", faults);
            }
        }
    }

    private void CheckItems(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                Check(schema, item, $"{path}[{index}]", faults);
            }
        }
    }

    // "#/$defs/item" only: a schema of ours refers to nothing outside itself.
    private JsonElement Resolve(string reference) => reference.Split('/') is ["#", "$defs", var name]
        ? root.GetProperty("$defs").GetProperty(name)
        : throw new NotSupportedException($"This validator follows only #/$defs/name, not {reference}.");

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool IsOfType(JsonElement value, string type) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("null", JsonValueKind.Null) => true,
        ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
        _ => false,
    };

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] + "…" : value.GetRawText();
}
