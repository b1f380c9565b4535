using System.Text.Json;
using PolicyAsCode.Model;

namespace PolicyAsCode.Json;

/// <summary>Lists rules for other programs: the format of <c>policy rules --format json</c> and of the site's <c>rules.json</c>.</summary>
/// <remarks>Its published description is <c>site/schemas/rules-1.schema.json</c>.</remarks>
public static class RulesJson
{
    /// <summary>The rules of all policies, in the order given, each policy's in document order.</summary>
    /// <example><c>{ "rules": [ { "id": "social-media/names-or-photos", "label": "2.1 (c)", … } ] }</c></example>
    public static string Write(IEnumerable<PolicyDocument> policies) => Write(policies.Select(policy => policy.Rules));

    /// <summary>The rules of all books, in the order given.</summary>
    public static string Write(IEnumerable<RuleBook> books) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("rules");
        foreach (var book in books)
        {
            foreach (var rule in book.Rules)
            {
                WriteRule(json, book, rule);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRule(Utf8JsonWriter json, RuleBook book, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", book.PolicyId + "/" + rule.Id);
        json.WriteBoolean("provisional", rule.IsProvisional);
        json.WriteString("label", rule.Label);
        json.WriteString("policy", book.PolicyId);
        json.WriteStringOrNull("list", rule.ListId);
        json.WriteStrings("section", rule.SectionPath);
        json.WriteAudience(rule.Audience);
        json.WriteString("modality", rule.Force.Modality.ToWord());
        json.WriteString("polarity", rule.Force.Polarity.ToWord());
        json.WriteString("strength", rule.Force.Strength.ToWord());
        json.WriteString("words", rule.Force.Words);
        json.WriteBoolean("only", rule.Force.IsOnly);
        json.WriteString("sentence", rule.Sentence);
        json.WriteString("context", rule.Context);
        json.WriteString("action", rule.Action);
        json.WriteStrings("parts", rule.Parts);
        WriteLimits(json, rule.Limits);
        json.WriteStringOrNull("deadline", rule.Deadline?.Words);
        json.WriteBoolean("vagueDeadline", rule.Deadline is { IsVague: true });
        json.WriteStrings("channels", rule.Channels);
        json.WriteStrings("escalation", rule.Escalation);
        json.WriteStrings("refers", rule.Refers);
        json.WriteStrings("tags", rule.Tags);
        json.WriteString("fingerprint", rule.Fingerprint);
        json.WriteEndObject();
    }

    // "exceptions": [ { "kind": "exception", "key": "consent-given", "words": "unless …", "shared": false } ]
    private static void WriteLimits(Utf8JsonWriter json, EquatableArray<Limit> limits)
    {
        json.WriteStartArray("exceptions");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("kind", limit.Kind.ToWord());
            json.WriteStringOrNull("key", limit.Key);
            json.WriteString("words", limit.Words);
            json.WriteBoolean("shared", limit.IsShared);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
