using System.CommandLine;
using PolicyAsCode.Binding;
using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Json;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy model</c>: says how Markdown files are understood.</summary>
internal static class ModelCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("files") { Description = "Markdown files, policies or not.", Arity = ArgumentArity.OneOrMore };
        var format = new ChoiceOption<Format>("--format", "How the model is shown.", ("text", Format.Text), ("json", Format.Json));
        var explain = new Option<bool>("--explain") { Description = "Name the words that decided, in the text format." };
        var command = new ExampledCommand(
            "model",
            "Says how any Markdown file is understood: its rule lists, its norms, who and how strongly.",
            ("policy model handbook.md", "what was understood, in words"),
            ("policy model handbook.md --explain", "and which words decided"),
            ("policy model a.md b.md --format json", "one line of JSON for each file")) { files, format, explain };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(explain) && format.In(parsed) == Format.Json)
            {
                throw new Refusal("--explain belongs to the text format: leave out one of --explain and --format json.");
            }

            var findings = Findings.In(surroundings, PolicyFiles.Find(surroundings, parsed.GetValue(files)!));
            var detail = parsed.GetValue(explain) ? ModelDetail.WithReasons : ModelDetail.Plain;
            Write(surroundings.Terminal, findings, format.In(parsed), detail);
            return findings.ExitCodeForUnread();
        });
        return command;
    }

    private static void Write(Terminal terminal, Findings findings, Format format, ModelDetail detail)
    {
        foreach (var file in findings.Files)
        {
            if (format == Format.Text)
            {
                ModelText.Write(terminal, file, detail);
            }
            else if (findings.Files.Count == 1)
            {
                terminal.Output.Write(ModelJson.Write(file.Source, PolicyOf(file), file.Diagnostics));
            }
            else
            {
                terminal.Output.WriteLine(ModelJson.WriteLine(file.Source, PolicyOf(file), file.Diagnostics));
            }
        }
    }

    // A file that could not be read has the model of an empty one, and a diagnostic that says so: with several files
    // the lines still match the names.
    private static BoundPolicy PolicyOf(AnalyzedFile file) => file.Policy ?? Binder.Bind(new SourceText("", file.Source.Path), file.File.PolicyId, Library.None);
}
