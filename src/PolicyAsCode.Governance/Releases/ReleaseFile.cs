using System.Text;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Governance.Releases;

/// <summary>The file <c>releases.yml</c>: the versions of the rule package, the newest last.</summary>
public static class ReleaseFile
{
    /// <summary>Its name; it stands beside <c>library.yml</c>.</summary>
    public const string Name = "releases.yml";

    /// <summary>The whole file.</summary>
    public static string Write(EquatableArray<Release> releases)
    {
        var text = new StringBuilder("# The versions of the rule package, the newest last. Written by policy release.\nreleases:\n");
        foreach (var release in releases)
        {
            text.Append($"  - version: {release.Version}\n    date: {IsoDate.ToWord(release.Date)}\n    policies: {{ {string.Join(", ", release.Policies.Select(static policy => $"{policy.PolicyId}: {policy.Version}"))} }}\n");
        }

        return text.ToString();
    }

    /// <summary>Reads the file. Never throws; nothing where it is damaged.</summary>
    public static EquatableArray<Release>? Read(SourceText source)
    {
        try
        {
            return YamlText.Read(source) is { } mapping ? new StoredValues(mapping).Many("releases", ReadRelease) : null;
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }

    /// <summary>The first release whose number is lower than its policies make it, and the number it must have at least; nothing where there is none.</summary>
    public static (Release Release, PolicyVersion AtLeast)? TooLow(EquatableArray<Release> releases)
    {
        for (var i = 1; i < releases.Count; i++)
        {
            var bump = releases[i - 1].BumpTo(releases[i].Policies);
            var atLeast = releases[i - 1].Version.After(bump == VersionBump.None ? VersionBump.Patch : bump);
            if (releases[i].Version < atLeast)
            {
                return (releases[i], atLeast);
            }
        }

        return null;
    }

    private static Release ReadRelease(StoredValues release)
    {
        var policies = release.One("policies");
        return new Release(release.Version("version"), release.Date("date") ?? throw new DamagedFileException(), policies.Names.Select(name => new ReleasedPolicy(name, policies.Version(name))).OrderBy(static policy => policy.PolicyId, StringComparer.Ordinal).ToEquatableArray());
    }
}
