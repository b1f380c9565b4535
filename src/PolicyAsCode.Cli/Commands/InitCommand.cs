using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Starting;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy init</c>: a school's own folder of policies, from nothing.</summary>
internal static class InitCommand
{
    private const int LongestName = 80;

    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to begin in. Without one: this folder.", DefaultValueFactory = _ => "." };
        var name = new Option<string>("--name") { Description = "The name of the school or federation, as it stands on its website.", HelpName = "name", DefaultValueFactory = _ => "Our school" };
        var command = new ExampledCommand(
            "init",
            "Begins a folder of policies: the school's words, a first policy, its rules as C#, and the review of changes.",
            ("policy init --name \"Hillside Primary School\"", "in this folder"),
            ("policy init policies", "in a new folder")) { folder, name };
        command.Validators.Add(result =>
        {
            if (result.GetValue(name) is { } given && !IsName(given))
            {
                result.AddError($"A name has letters, digits, spaces and . , ' & ( ) - only, and at most {LongestName} of them. Give the name as parents know it.");
            }
        });
        command.SetAction(parsed => Begin(surroundings, surroundings.FullPath(parsed.GetValue(folder)!), parsed.GetValue(name)!.Trim()));
        return command;
    }

    private static int Begin(Surroundings surroundings, string folder, string name)
    {
        var files = Starter.Files(name).ToList();
        if (files.FirstOrDefault(file => File.Exists(Path.Combine(folder, file.Path))) is { } existing)
        {
            throw new Refusal($"{surroundings.ShownPath(Path.Combine(folder, existing.Path))} is there already, and would be lost. Nothing was written. Choose an empty folder.");
        }

        if (Directory.Exists(Path.Combine(folder, PolicyFiles.FolderName)))
        {
            throw new Refusal($"{surroundings.ShownPath(Path.Combine(folder, PolicyFiles.FolderName))} is there already: this folder has policies. Nothing was written.");
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Access.Try(surroundings.ShownPath(path), "write", () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            });
        }

        var output = surroundings.Terminal.Output;
        output.WriteLine($"{files.Count} files written to {(surroundings.ShownPath(folder) is var shown and not "." ? Printable.Line(shown) : "this folder")}.");
        output.WriteLine("Begin with README.md. To see the website: policy serve");
        return ExitCode.Clean;
    }

    // What stands in files of several kinds must not mean anything in any of them.
    private static bool IsName(string name) => name.Trim().Length is > 0 and <= LongestName
        && name.All(character => char.IsLetterOrDigit(character) || character is ' ' or '.' or ',' or '\'' or '’' or '&' or '(' or ')' or '-');
}
