using PolicyAsCode.Cli.Records;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Cli.Comparison;

/// <summary>Finds what is compared among the versions that governors agreed: <c>social-media@1.0.0</c>, or <c>1.0.0</c> where one policy has it.</summary>
internal sealed class AgreedTexts(Surroundings surroundings)
{
    /// <summary>The version of a name; nothing where the name is none.</summary>
    /// <exception cref="Refusal">There is no such policy or version, several have it, or its history cannot be relied on.</exception>
    public ComparedSide? Find(string name)
    {
        var at = name.LastIndexOf('@');
        if (PolicyVersion.Read(name[(at + 1)..]) is not { } version)
        {
            return null;
        }

        if (at > 0)
        {
            return Of(PolicyFolder.Of(surroundings, name[..at]), version, name)
                ?? throw new Refusal($"Governors agreed no version {version} of {name[..at]}. The versions are listed by: policy history {name[..at]}");
        }

        // Records are read only of policies that keep a text of this name.
        var folders = PolicyFolder.In(surroundings, surroundings.Folder).Where(folder => File.Exists(folder.FullPath(StoredPaths.TextOf(version.ToString())))).ToList();
        return folders.Count <= 1
            ? folders.Select(folder => Of(folder, version, name)).FirstOrDefault()
            : throw new Refusal($"{folders.Count} policies have a version {version}. Say which: {string.Join(", ", folders.Select(folder => $"{folder.PolicyId}@{version}"))}.");
    }

    /// <summary>The working text of the policy that a version is of.</summary>
    public string WorkingText(ComparedSide version) => PolicyFolder.Of(surroundings, version.Texts[0].PolicyId).FullPath(StoredPaths.Text);

    private static ComparedSide? Of(PolicyFolder folder, PolicyVersion version, string name)
    {
        var proved = ProvedHistory.Of(folder, "Its versions are not compared until then.");
        if (proved.History.Of(version) is not { } record)
        {
            return null;
        }

        var path = StoredPaths.TextOf(version.ToString());
        var frozen = proved.Agreed(record);
        var text = new ComparedText(new SourceText(proved.Files[path]!.Text, folder.Shown(path)), folder.PolicyId, frozen.Vocabulary) { AsAgreed = frozen.Document };
        return new ComparedSide(name, [text], IsFolder: false) { Version = version };
    }
}
