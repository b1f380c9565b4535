using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Compares the settings at the top of a policy.</summary>
internal static class SettingsComparer
{
    /// <summary>Each setting that changed, with the sentence that says so.</summary>
    public static IEnumerable<(Delta Delta, string Sentence)> Compare(PolicyMetadata before, PolicyMetadata after)
    {
        if (before == after)
        {
            return [];
        }

        return new[]
        {
            Text("The title", ChangedField.Details, before.Title, after.Title),
            Text("The summary", ChangedField.Details, before.Summary, after.Summary),
            Text("Who looks after the policy", ChangedField.Owner, before.Owner, after.Owner),
            Text("Who agrees the policy", ChangedField.Approver, before.Approver, after.Approver),
            Text("Whether the law demands the policy", ChangedField.Scope, before.Statutory, after.Statutory),
            Text("When the policy is reviewed", ChangedField.Review, before.Review, after.Review),
            Set("The schools it is for", ChangedField.Scope, before.Schools, after.Schools),
            Set("The people it is for", ChangedField.Scope, before.Audiences, after.Audiences),
            Set("The related policies", ChangedField.Details, before.Related, after.Related),
        }.Where(static setting => setting.Delta.Before != setting.Delta.After).Select(static setting => (setting.Delta, Sentence(setting.Name, setting.Delta)));
    }

    private static string Sentence(string name, Delta delta) => (delta.Before.Length, delta.After.Length) switch
    {
        (0, _) => $"{name} – new: {ChangeSentence.Quote(delta.After)}.",
        (_, 0) => $"{name} – no longer said; it was {ChangeSentence.Quote(delta.Before)}.",
        _ => $"{name}: {ChangeSentence.Quote(delta.Before)} became {ChangeSentence.Quote(delta.After)}.",
    };

    private static (string Name, Delta Delta) Text(string name, ChangedField field, string before, string after) =>
        (name, new Delta(field, ChangeDirection.Replaced, null, before, after));

    private static (string Name, Delta Delta) Set(string name, ChangedField field, EquatableArray<string> before, EquatableArray<string> after)
    {
        var (old, @new) = (new HashSet<string>(before, StringComparer.Ordinal), new HashSet<string>(after, StringComparer.Ordinal));
        var direction = @new.Contains("all") || old.IsSubsetOf(@new) ? ChangeDirection.Raised : old.Contains("all") || @new.IsSubsetOf(old) ? ChangeDirection.Lowered : ChangeDirection.Replaced;
        return old.SetEquals(@new) ? Text(name, field, "", "") : (name, new Delta(field, direction, null, string.Join(", ", before), string.Join(", ", after)));
    }
}
