using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy explain</c>: prints the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var id = new Argument<string?>("id") { Description = "The id, such as PAC1105. Without one: every id and its title.", Arity = ArgumentArity.ZeroOrOne };
        var command = new ExampledCommand(
            "explain",
            "Explains a finding: what it means, why it matters, how to put it right.",
            ("policy explain PAC1105", "the page of one finding"),
            ("policy explain", "every finding there is")) { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } wanted)
            {
                PageText.Write(surroundings.Terminal, Pages.Read(NameOf(wanted)));
            }
            else
            {
                List(surroundings.Terminal);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void List(Terminal terminal)
    {
        foreach (var name in Pages.Ids())
        {
            var title = Pages.Read(name).Split('\n')[0].TrimStart('#', ' ');
            terminal.Output.WriteLine(title.StartsWith(name, StringComparison.Ordinal) ? title : $"{name}: {title}");
        }
    }

    private static string NameOf(string wanted)
    {
        var names = Pages.Ids();
        return names.Find(name => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new Refusal($"There is no finding {wanted}.{Nearest.Hint(wanted, names)} Run policy explain to see them all.");
    }
}
