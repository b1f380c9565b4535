using PolicyAsCode.Model;

namespace PolicyAsCode.CSharp;

/// <summary>Prints the constant and the object of a rule.</summary>
internal sealed class RulePrinter(RuleBook book, RulesContext context)
{
    private const string Types = RulesSource.Types;

    private readonly LibraryNames _names = new(context);

    // public const string NamesOrPhotosId = "social-media/names-or-photos";
    // public static Rule NamesOrPhotos { get; } = new Rule(NamesOrPhotosId, new Modality(…), "The school will not …", "NamesOrPhotos", "Will the school …?") { … };
    public void Print(CodeWriter writer, NamedRule named, string attribute = "")
    {
        var rule = named.Rule;
        writer.Line($"/// <summary>The id of the rule “{CSharpText.Xml(rule.Sentence)}”</summary>");
        Attribute(writer, attribute);
        writer.Line($"public const string {named.Name}Id = {CSharpText.Literal(book.PolicyId + "/" + rule.Id)};").Line();
        writer.Line($"/// <summary>{CSharpText.Xml(rule.Sentence)}</summary>");
        Attribute(writer, attribute);
        writer.Line($"public static {Types}Rule {named.Name} {{ get; }} = new {Types}Rule(");
        writer.Line($"    {named.Name}Id,");
        writer.Line($"    new {Types}Modality({Types}Polarity.{rule.Force.Polarity}, {Types}Strength.{rule.Force.Strength}, {CSharpText.Literal(rule.Force.Words)}),");
        writer.Line($"    {CSharpText.Literal(rule.Sentence)},");
        writer.Line($"    {CSharpText.Literal(named.Name)},");
        using (writer.Block($"    {CSharpText.Literal(FactQuestion.OfAct(rule))})", "};\n"))
        {
            Text(writer, "Label", rule.Label);
            // "Only staff may" binds everybody else, so it holds whoever acts; that it is staff is what its limit asks.
            var binds = rule.Force.IsOnly && rule.Force.Words.StartsWith("only ", StringComparison.OrdinalIgnoreCase) ? default : rule.Audience.Members;
            Many(writer, "Audience", "AudienceGroup", binds.Select(AudienceOf));
            Many(writer, "Channels", "MediaChannel", rule.Channels.Select(ChannelOf));
            Many(writer, "Limits", "Limit", named.Limits.Select(limit => LimitOf(rule, limit)));
            Text(writer, "Deadline", rule.Deadline?.Words ?? "");
            Many(writer, "Tags", "", rule.Tags.Select(CSharpText.Literal));
            if (context.History.FirstOrDefault(history => history.RuleId == rule.Id) is { Revision: > 1 } history)
            {
                writer.Line($"Revision = {history.Revision},");
            }

            Text(writer, "Uri", $"{context.SiteAddress}p/{Uri.EscapeDataString(book.PolicyId)}/r/{Uri.EscapeDataString(rule.Id)}/");
        }
    }

    private static void Attribute(CodeWriter writer, string attribute)
    {
        if (attribute.Length > 0)
        {
            writer.Line(attribute);
        }
    }

    private static void Text(CodeWriter writer, string property, string text)
    {
        if (text.Length > 0)
        {
            writer.Line($"{property} = {CSharpText.Literal(text)},");
        }
    }

    private static void Many(CodeWriter writer, string property, string type, IEnumerable<string> values)
    {
        var lines = values.ToList();
        if (lines.Count > 0)
        {
            var array = type.Length == 0 ? "string" : Types + type;
            writer.Line($"{property} = new {array}[] {{ {string.Join(", ", lines)} }},");
        }
    }

    private string AudienceOf(AudienceMember member) => _names.Audience(member.Id) is { } name
        ? $"global::{context.Namespace}.Audience.{name}"
        : $"new {Types}AudienceGroup({CSharpText.Literal(member.Id)}, {CSharpText.Literal(member.Words)})";

    private string ChannelOf(string id) => _names.Channel(id) is { } name
        ? $"global::{context.Namespace}.Channel.{name}"
        : $"new {Types}MediaChannel({CSharpText.Literal(id)}, {CSharpText.Literal(id)})";

    private static string LimitOf(Rule rule, NamedLimit named)
    {
        var arguments = named.Limit is { } limit
            ? new[] { limit.Key, limit.Words, named.Fact, FactQuestion.OfLimit(limit) }
            : ["", rule.Force.Words, named.Fact, FactQuestion.OfOnly(rule)];
        return $"new {Types}Limit({Types}LimitKind.{named.Limit?.Kind.ToString() ?? "Only"}, {string.Join(", ", arguments.Select(CSharpText.Literal))})";
    }
}
