using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Comparison;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Diff.Json;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;
using PolicyAsCode.Site.Html;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy diff</c>: says what changed between two texts.</summary>
internal static class DiffCommand
{
    private const string LastCommit = "HEAD";

    private enum Format
    {
        Text,
        Markdown,
        Html,
        Json,
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var texts = new Argument<string[]>("texts")
        {
            Description = "The old text and the new one: files, folders, versions that governors agreed, such as behaviour@1.0.0, or git revisions, such as HEAD~3 or HEAD~3:policy/behaviour/policy.md. Without the second, the working text; without both, what changed since the last commit.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new ChoiceOption<Format>("--format", "How the changes are shown.", ("text", Format.Text), ("markdown", Format.Markdown), ("html", Format.Html), ("json", Format.Json));
        var failLevel = FailLevel();
        var driver = new Option<bool>("--git") { Description = "Take the arguments git gives to a diff driver, and end with code 0 as it asks." };
        var command = new ExampledCommand(
            "diff",
            "Says what changed between two texts, in meaning and word by word. Code 1 where anything changed, 0 where nothing did.",
            ("policy diff old.md new.md", "what changed from one file to the other"),
            ("policy diff behaviour@1.0.0", "what changed since governors agreed that version"),
            ("policy diff behaviour@1.0.0 behaviour@2.0.0", "from one agreed version to another"),
            ("policy diff HEAD~3", "what changed in policy/ since the revision before the last three"),
            ("policy diff HEAD:policy/behaviour/policy.md", "what changed in one policy since the last commit"),
            ("policy diff last-year this-year --format json", "all policies of two folders, for another program"),
            ("policy diff origin/main --fail-level weaker", "code 1 only where somebody is bound or protected less, or more than that"),
            ("git config diff.policy.command \"policy diff --git\"", "together with “policy.md diff=policy” in .gitattributes: git diff shows changes of meaning")) { texts, format, failLevel, driver };
        command.SetAction(parsed => parsed.GetValue(driver)
            ? RunAsDriver(surroundings, parsed.GetValue(texts)!)
            : Run(surroundings, parsed.GetValue(texts)!, format.In(parsed), failLevel.In(parsed)));
        return command;
    }

    private static ChoiceOption<ChangeClass> FailLevel() => new(
        "--fail-level",
        "From what kind of change on the command ends with code 1, from the least to the most.",
        [.. Enum.GetValues<ChangeClass>().Select(static changeClass => (changeClass.InWords(), changeClass))]);

    private static int Run(Surroundings surroundings, string[] names, Format format, ChangeClass failLevel)
    {
        var (before, after) = Sides(surroundings, names);
        var diff = before.IsFolder || after.IsFolder
            ? Differ.Compare(before.Read(after.Library), after.Read(before.Library), after.Library == Library.None ? before.Library : after.Library)
            : OfTwoFiles(before.Texts[0], after.Texts[0]);
        Write(surroundings.Terminal, diff, format, after.Version is null ? before.Version : null);
        return Fails(diff, failLevel) ? ExitCode.Findings : ExitCode.Clean;
    }

    // A policy that came or went is more than a change of one.
    private static bool Fails(LibraryDiff diff, ChangeClass failLevel) =>
        (failLevel <= ChangeClass.Changed && diff.Added.Count + diff.Removed.Count > 0) || diff.All.Any(policy => policy.Changes.Any(change => change.Class >= failLevel));

    // path old-file old-hex old-mode new-file new-hex new-mode, and two more for a file that was renamed.
    private static int RunAsDriver(Surroundings surroundings, string[] arguments)
    {
        if (arguments.Length is not (1 or 7 or 9))
        {
            throw new Refusal("--git takes the seven arguments that git gives to a diff driver. To compare two files, leave --git out.");
        }

        if (arguments.Length > 1)
        {
            var texts = new WorkingTexts(surroundings);
            var diff = OfTwoFiles(texts.ReadCopy(arguments[1], arguments[0]), texts.ReadCopy(arguments[4], arguments[0]));
            Write(surroundings.Terminal, diff, Format.Text, from: null);
        }

        return ExitCode.Clean;
    }

    private static (ComparedSide Before, ComparedSide After) Sides(Surroundings surroundings, string[] names) => names switch
    {
        [] => (Earlier(surroundings, PolicyFiles.FolderName), Side(surroundings, PolicyFiles.FolderName)),
        [var name] when new WorkingTexts(surroundings).Find(name) is { } working => (Earlier(surroundings, name), working),
        [var name] when new AgreedTexts(surroundings) is var agreed && agreed.Find(name) is { } version => (version, Side(surroundings, agreed.WorkingText(version))),
        [var name] => (Side(surroundings, name), Side(surroundings, name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? name[(colon + 1)..] : PolicyFiles.FolderName)),
        [var old, var @new] => (Side(surroundings, old), Side(surroundings, @new)),
        _ => throw new Refusal($"policy diff compares two texts, and {names.Length} were named. Name the old one and the new one."),
    };

    private static ComparedSide Side(Surroundings surroundings, string name) =>
        new WorkingTexts(surroundings).Find(name)
        ?? new AgreedTexts(surroundings).Find(name)
        ?? new RevisionTexts(surroundings).Find(name)
        ?? throw new Refusal($"There is no file, folder, agreed version or git revision {name}. Check the name and the folder you are in.");

    private static ComparedSide Earlier(Surroundings surroundings, string name) =>
        new RevisionTexts(surroundings).FindSame(LastCommit, name)
        ?? throw new Refusal($"{name} stands alone: there is no git history here to compare it with. Name an old text and a new one.");

    private static LibraryDiff OfTwoFiles(ComparedText before, ComparedText after)
    {
        var diff = Differ.Compare(before.Read(after.Library), after.Read(before.Library), after.Library == Library.None ? before.Library : after.Library);
        return new LibraryDiff { Verdict = diff.Verdict, Policies = EquatableArray.Of(diff) };
    }

    private static void Write(Terminal terminal, LibraryDiff diff, Format format, PolicyVersion? from)
    {
        switch (format)
        {
            case Format.Json:
                terminal.Output.Write(DiffJson.Write(diff));
                break;
            case Format.Html:
                terminal.Output.Write(DiffHtml.Write(diff));
                break;
            case Format.Markdown:
                DiffMarkdown.Write(terminal.Output, diff);
                break;
            default:
                DiffReport.Write(terminal, diff, from);
                break;
        }
    }
}
