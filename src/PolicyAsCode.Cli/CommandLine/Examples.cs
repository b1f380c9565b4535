using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PolicyAsCode.Cli.CommandLine;

/// <summary>A command whose help ends in examples, each a line to type and what it does.</summary>
internal sealed class ExampledCommand(string name, string description, params (string Line, string Meaning)[] examples) : Command(name, description)
{
    /// <summary>The examples.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } = examples;
}

/// <summary>Adds examples to the help of commands.</summary>
internal static class Examples
{
    private static readonly (string Line, string Meaning)[] First =
    [
        ("policy build", "check the policies in policy/ and write the site to artifacts/site"),
        ("policy lint policy/social-media/policy.md", "check one policy"),
        ("policy model handbook.md --explain", "say how any Markdown file is understood"),
    ];

    /// <summary>Makes <c>--help</c> of a command and all below it print examples.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        }
    }

    /// <summary>Prints a command's help.</summary>
    public static void WriteHelp(RootCommand root, TextWriter output) =>
        root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = output, Error = output });

    /// <summary>Prints a command's examples.</summary>
    public static void Write(Command command, TextWriter output)
    {
        var examples = command is ExampledCommand exampled ? exampled.Examples : First;
        var width = examples.Max(example => example.Line.Length);
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in examples)
        {
            output.WriteLine($"  {line.PadRight(width)}  {meaning}");
        }

        output.WriteLine();
    }
}

/// <summary>The usual help, then examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        Examples.Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Clean;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;
}
