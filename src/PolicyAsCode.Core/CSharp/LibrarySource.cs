namespace PolicyAsCode.CSharp;

/// <summary>Prints the audiences and channels of a library as C#: one file for all its policies.</summary>
public static class LibrarySource
{
    /// <summary>The whole file: the classes <c>Audience</c> and <c>Channel</c>.</summary>
    public static string Print(RulesContext context)
    {
        var names = new LibraryNames(context);
        var writer = new CodeWriter();
        writer.Line(RulesSource.Header);
        using (writer.Block($"namespace {context.Namespace}"))
        {
            PrintAudiences(writer, context, names);
            writer.Line();
            PrintChannels(writer, context, names);
        }

        return writer.ToString();
    }

    // public static AudienceGroup Staff { get; } = new AudienceGroup("staff", "Staff", "governors", "volunteers");
    private static void PrintAudiences(CodeWriter writer, RulesContext context, LibraryNames names)
    {
        writer.Line("/// <summary>Everybody on whom the rules of the policies fall.</summary>");
        using var _ = writer.Block("public static partial class Audience");
        foreach (var audience in context.Audiences.Where(audience => names.Audience(audience.Id) is not null))
        {
            var arguments = string.Join(", ", new[] { audience.Id, audience.Name }.Concat(audience.Includes).Select(CSharpText.Literal));
            writer.Line($"/// <summary>{CSharpText.Xml(audience.Name)}.</summary>");
            writer.Line($"public static {RulesSource.Types}AudienceGroup {names.Audience(audience.Id)} {{ get; }} = new {RulesSource.Types}AudienceGroup({arguments});");
        }
    }

    private static void PrintChannels(CodeWriter writer, RulesContext context, LibraryNames names)
    {
        writer.Line("/// <summary>The channels the rules of the policies speak of.</summary>");
        using var _ = writer.Block("public static partial class Channel");
        foreach (var channel in context.Channels.Where(channel => names.Channel(channel.Id) is not null))
        {
            writer.Line($"/// <summary>{CSharpText.Xml(channel.Name)}.</summary>");
            writer.Line($"public static {RulesSource.Types}MediaChannel {names.Channel(channel.Id)} {{ get; }} = new {RulesSource.Types}MediaChannel({CSharpText.Literal(channel.Id)}, {CSharpText.Literal(channel.Name)});");
        }
    }
}
