using PolicyAsCode.Binding;
using PolicyAsCode.Import;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Cli.Files;

/// <summary>Where an imported policy goes.</summary>
/// <param name="PolicyId">Its id.</param>
/// <param name="Folder">Its folder, as a full path.</param>
/// <param name="ShownFolder">Its folder as messages name it.</param>
/// <param name="Library">The school's own words, if there are any there.</param>
internal sealed record ImportTarget(string PolicyId, string Folder, string ShownFolder, Library Library)
{
    /// <summary>The name of the report beside a policy.</summary>
    public const string ReportName = "import-report.md";

    /// <summary>The policy as messages name it.</summary>
    public string ShownPolicy => $"{ShownFolder}/{PolicyFiles.FileName}";

    /// <summary>The report as messages name it.</summary>
    public string ShownReport => $"{ShownFolder}/{ReportName}";

    /// <summary>Finds out where a document goes.</summary>
    /// <exception cref="Refusal">The id given is none.</exception>
    public static ImportTarget Of(Surroundings surroundings, ImportFile document, string? output, string? id)
    {
        var policyId = id ?? ProposedId.ForSection(Path.GetFileNameWithoutExtension(document.Name), []);
        if (!RuleId.IsValid(policyId))
        {
            throw new Refusal($"{policyId} cannot be the id of a policy. It takes 2 to 60 small letters, digits and single hyphens, a letter first, like social-media.");
        }

        var folder = Path.Combine(surroundings.FullPath(output ?? PolicyFiles.FolderName), policyId);
        var library = LibraryFiles.Libraries(surroundings).For(new PolicyFile(Path.Combine(folder, PolicyFiles.FileName), "", policyId)).Library;
        return new ImportTarget(policyId, folder, surroundings.ShownPath(folder), library);
    }

    /// <summary>Writes the policy and its report. What somebody has changed since an earlier import is never written over.</summary>
    /// <param name="result">The import.</param>
    /// <param name="options">What it was told.</param>
    /// <param name="again">Imports the same document with other answers, to tell an untouched earlier import.</param>
    /// <exception cref="Refusal">A policy is there already, or the files cannot be written.</exception>
    public void Write(ImportResult result, ImportOptions options, Func<ImportAnswers, ImportResult> again)
    {
        var (policy, report) = (Path.Combine(Folder, PolicyFiles.FileName), Path.Combine(Folder, ReportName));
        if (File.Exists(policy) && File.ReadAllText(policy) is var existing && existing != result.Text && !IsUntouched(existing, report, again))
        {
            throw new Refusal($"{ShownPolicy} is there already and has been changed by hand, so it was left alone. Import to another folder with --out, or under another name with --id.");
        }

        Access.Try(ShownFolder, "write", () => Directory.CreateDirectory(Folder));
        Put(policy, ShownPolicy, result.Text);
        Put(report, ShownReport, ReportWriter.Write(result, options));
    }

    private static bool IsUntouched(string existing, string report, Func<ImportAnswers, ImportResult> again) =>
        existing == again(ImportAnswers.None).Text
        || (File.Exists(report) && existing == again(ImportAnswers.ReadApplied(File.ReadAllText(report))).Text);

    private static void Put(string path, string shownPath, string text)
    {
        if (File.Exists(path))
        {
            AtomicFile.Replace(path, shownPath, text, withByteOrderMark: false);
        }
        else
        {
            Access.Try(shownPath, "write", () => File.WriteAllText(path, text));
        }
    }
}
