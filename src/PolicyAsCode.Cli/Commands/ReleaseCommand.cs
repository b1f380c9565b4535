using System.CommandLine;
using System.Text;
using PolicyAsCode.Cli.CommandLine;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Releases;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Cli.Commands;

/// <summary><c>policy release</c>: works out the next version of the rule package.</summary>
internal static class ReleaseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var date = new DateOption("--date", "The day whose versions in force it is to hold. Without it: today.");
        var command = new ExampledCommand(
            "release",
            "Works out the next version of the rule package from what governors agreed, and writes it into releases.yml.",
            ("policy release", "a release of the versions in force today")) { date };
        command.SetAction(parsed =>
        {
            Release(surroundings, parsed.GetValue(date) ?? surroundings.Today.ToDateTime(TimeOnly.MinValue));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Release(Surroundings surroundings, DateTime day)
    {
        var path = Path.Combine(PolicyFiles.SourceFolder(surroundings.Folder), ReleaseFile.Name);
        var shown = surroundings.ShownPath(path);
        var before = Read(path, shown);
        var inForce = PolicyFolder.In(surroundings, surroundings.Folder).Select(folder => InForce(folder, day)).OfType<ReleasedPolicy>().OrderBy(policy => policy.PolicyId, StringComparer.Ordinal).ToEquatableArray();
        if (inForce.Count == 0)
        {
            throw new Refusal($"No policy is in force on {Calendar.InWords(day)}, so there is nothing to release. Governors must agree one first.");
        }

        var latest = before.Count == 0 ? null : before[before.Count - 1];
        var bump = latest?.BumpTo(inForce) ?? VersionBump.Major;
        if (bump == VersionBump.None)
        {
            throw new Refusal($"Release {latest!.Version} holds just what is in force on {Calendar.InWords(day)}, so there is nothing new to release.");
        }

        var next = new Release(latest?.Version.After(bump) ?? PolicyVersion.First, day, inForce);
        AtomicFile.Replace(path, shown, ReleaseFile.Write(before.Append(next).ToEquatableArray()), withByteOrderMark: false);
        surroundings.Terminal.Output.WriteLine($"Release {next.Version} of {Calendar.InWords(day)}: {string.Join(", ", inForce.Select(policy => $"{policy.PolicyId} {policy.Version}"))}, written to {shown}.");
    }

    private static EquatableArray<Release> Read(string path, string shown)
    {
        if (!File.Exists(path))
        {
            return default;
        }

        var text = Access.Try(shown, "read", () => Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        return ReleaseFile.Read(new SourceText(text, shown)) ?? throw new Refusal($"{shown} cannot be read, so it is open which release is the newest. Put it back as it was.");
    }

    private static ReleasedPolicy? InForce(PolicyFolder folder, DateTime day)
    {
        var reading = HistoryReader.Read(folder.Read());
        return reading.IsSound
            ? reading.History.InForceOn(day) is { } version ? new ReleasedPolicy(folder.PolicyId, version.Version) : null
            : throw new Refusal($"{folder.Shown(reading.Faults[0].Path)}: {reading.Faults[0].Message} Until then nothing can be released.");
    }
}
