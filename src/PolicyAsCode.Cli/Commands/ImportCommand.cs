using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Import;
using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy import</c>: brings a school's own document into policy Markdown.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("file") { Description = "The document: plain text, Markdown or Word (.docx)." };
        var output = new Option<string>("--out") { Description = "The folder in which the policy's own folder is made. Without it, policy.", HelpName = "folder" };
        var id = new Option<string>("--id") { Description = "The policy's id, which is the name of its folder. Without it, made of the file's name.", HelpName = "id" };
        var answers = new Option<string>("--answers") { Description = "An import report with your answers in it.", HelpName = "file" };
        var tracked = new ChoiceOption<TrackedChanges>("--tracked", "Which text of a Word document with tracked changes is meant.", ("ask", TrackedChanges.Ask), ("new", TrackedChanges.New), ("old", TrackedChanges.Old));
        var command = new ExampledCommand(
            "import",
            "Brings a document into policy Markdown, reports every repair, and asks what it may not decide.",
            ("policy import behaviour.docx", "write policy/behaviour/policy.md and import-report.md beside it"),
            ("policy import old.txt --id social-media", "call the policy social-media"),
            ("policy import old.txt --answers policy/old/import-report.md", "again, with the answers you wrote into the report")) { file, output, id, answers, tracked };
        command.SetAction(parsed =>
        {
            var document = ImportFile.Read(surroundings, parsed.GetValue(file)!);
            var target = ImportTarget.Of(surroundings, document, parsed.GetValue(output), parsed.GetValue(id));
            var given = parsed.GetValue(answers) is { } path ? ImportAnswers.Read(ImportFile.Read(surroundings, path).Text) : ImportAnswers.None;
            var options = new ImportOptions(target.PolicyId, document.Name, target.Library) { Answers = given, Tracked = tracked.In(parsed) };
            var result = Import(document, options);
            target.Write(result, options, earlier => Import(document, options with { Answers = earlier }));
            ImportText.Write(surroundings.Terminal, result, target);
            return result.Questions.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Here the import is part of the command; see <c>Native/ImportCommand.cs</c>.</summary>
    public static int? RunElsewhere(string[] args, Surroundings surroundings)
    {
        _ = (args, surroundings);
        return null;
    }

    private static ImportResult Import(ImportFile document, ImportOptions options) => document.Import(options) switch
    {
        ImportResult result => result,
        ImportRefused refused => throw new Refusal($"{document.ShownPath} was not imported. {refused.Message}"),
        _ => throw new InvalidOperationException("An import either gives a policy or refuses."),
    };
}
