using System.CommandLine;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Verification;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy verify</c>: proves that agreed texts and records are what was written.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var where = new Argument<string?>("policy") { Description = "A policy, or a folder that holds policies. Without one: every policy in policy/.", Arity = ArgumentArity.ZeroOrOne };
        var against = new Option<string?>("--against") { Description = "A copy kept elsewhere: the folder of a published site, or a git revision such as v1 or HEAD~3.", HelpName = "site|revision" };
        var command = new ExampledCommand(
            "verify",
            "Proves that every agreed text, its rules and every record are what was written, and names what was changed.",
            ("policy verify", "every policy in policy/"),
            ("policy verify social-media --against v1", "and nothing that the git revision v1 holds is gone"),
            ("policy verify --against artifacts/site", "and the site shows what was agreed")) { where, against };
        command.SetAction(parsed =>
        {
            // A published site in the policy's place is what the records are to be held against.
            var (place, copy) = (parsed.GetValue(where), parsed.GetValue(against));
            (place, copy) = copy is null && place is not null && IsSite(surroundings.FullPath(place)) ? (null, place) : (place, copy);
            var faults = Folders(surroundings, place).Sum(folder => Verify(surroundings, folder, copy));
            if (faults == 0 && copy is null)
            {
                surroundings.Terminal.Output.WriteLine("These files alone cannot show whether records were cut off at their end, or all written anew.");
                surroundings.Terminal.Output.WriteLine("A copy kept elsewhere can: policy verify --against a published site or a git revision.");
            }

            return faults == 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, "site-manifest.json"));

    private static IReadOnlyList<PolicyFolder> Folders(Surroundings surroundings, string? where)
    {
        var isFolder = where is not null && Directory.Exists(surroundings.FullPath(where)) && !File.Exists(Path.Combine(surroundings.FullPath(where), StoredPaths.Text));
        var folders = where is null || isFolder ? PolicyFolder.In(surroundings, surroundings.FullPath(where ?? ".")) : [PolicyFolder.Of(surroundings, where)];
        return folders.Count > 0 ? folders : throw new Refusal($"No policies are in {where ?? "this folder"}, so there is nothing to prove. Name the folder that holds them.");
    }

    private static int Verify(Surroundings surroundings, PolicyFolder folder, string? copy)
    {
        var (policy, output) = (folder.Read(), surroundings.Terminal.Output);
        var reading = HistoryReader.Read(policy);
        List<HistoryFault> faults = [.. reading.Faults, .. copy is null ? [] : Compare(surroundings, folder, policy, reading.History, copy)];
        foreach (var fault in faults)
        {
            output.WriteLine($"{Printable.Line(Shown(folder, fault.Path))}: {Printable.Line(fault.Message)}");
        }

        foreach (var remark in LaterReading.Differences(policy, reading.History))
        {
            output.WriteLine($"{Printable.Line(folder.PolicyId)}: {Printable.Line(remark)}");
        }

        if (faults.Count == 0)
        {
            output.WriteLine($"{Printable.Line(folder.PolicyId)}: {Say(reading.History)}");
        }

        return faults.Count;
    }

    private static EquatableArray<HistoryFault> Compare(Surroundings surroundings, PolicyFolder folder, StoredPolicy policy, PolicyHistory history, string copy)
    {
        var site = surroundings.FullPath(copy);
        return Directory.Exists(site)
            ? PublishedPages.Compare(history, Pages(surroundings, site, folder.PolicyId))
            : EarlierCopy.Compare(policy, GitRevision.Read(folder, copy), copy);
    }

    private static List<PublishedPage> Pages(Surroundings surroundings, string site, string policyId)
    {
        var pages = Path.Combine(site, "p", policyId);
        return !Directory.Exists(pages) ? [] : Access.Try(surroundings.ShownPath(pages), "read", () => Directory.GetFiles(pages, "*.html", SearchOption.AllDirectories)
            .Select(path => new PublishedPage(Path.GetRelativePath(site, path).Replace('\\', '/'), File.ReadAllText(path))).ToList());
    }

    // A page is named by its place in the site, a file of the policy by its place in the folder.
    private static string Shown(PolicyFolder folder, string path) => path.StartsWith("p/", StringComparison.Ordinal) ? path : folder.Shown(path);

    private static string Say(PolicyHistory history)
    {
        var versions = history.Records.Count(record => record.Decision.MakesVersion());
        return history.Records.Count == 0
            ? "nothing is agreed yet."
            : $"{versions} agreed {(versions == 1 ? "version" : "versions")} and {history.Records.Count} {(history.Records.Count == 1 ? "record" : "records")}, all as they were written.";
    }
}
