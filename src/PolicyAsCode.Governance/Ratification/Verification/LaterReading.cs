using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Governance.Ratification.Records;

namespace PolicyAsCode.Governance.Ratification.Verification;

/// <summary>
/// Reads agreed texts again, with the words they were read with then. Where this reader reads the same bytes otherwise it says so;
/// what was agreed is what was read then, and nothing changes.
/// </summary>
public static class LaterReading
{
    /// <summary>What is read otherwise today, a remark for each version. Versions whose files are not what was agreed are left out.</summary>
    public static IEnumerable<string> Differences(StoredPolicy policy, PolicyHistory history)
    {
        foreach (var record in history.Records.Where(static record => record.Decision.MakesVersion()))
        {
            var version = record.Version.ToString();
            if (policy[StoredPaths.TextOf(version)] is { } text && policy[StoredPaths.RulesOf(version)] is { } rules
                && text.Hash == record.Hashes.Text && rules.Hash == record.Hashes.Rules
                && Difference(policy.PolicyId, version, text, rules, record) is { Length: > 0 } difference)
            {
                yield return difference;
            }
        }
    }

    private static string Difference(string policyId, string version, StoredFile text, StoredFile rules, DecisionRecord record)
    {
        if (FrozenFile.Read(new SourceText(rules.Text, rules.Path)) is not { } frozen)
        {
            return $"The rules of version {version} are in a form that this version of the tool cannot read. They stand as agreed; use a newer version to see them.";
        }

        if (VisibleText.HashOf(frozen.Document) != record.Hashes.VisibleText)
        {
            return $"Version {version}: this version of the tool would show its text otherwise than the record says. What was agreed stands.";
        }

        var today = Binder.Bind(new SourceText(text.Text, text.Path), policyId, frozen.Vocabulary).Document;
        if (today == frozen.Document)
        {
            return "";
        }

        var then = frozen.Document.Rules.Rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var otherwise = today.Rules.Rules.Count(rule => !then.TryGetValue(rule.Id, out var before) || before != rule)
            + then.Keys.Except(today.Rules.Rules.Select(static rule => rule.Id), StringComparer.Ordinal).Count();
        return $"Version {version}: this version of the tool reads {(otherwise == 0 ? "the text around the rules" : Counted.Of(otherwise, "rule"))} otherwise than when it was agreed. What was agreed stands, and nothing was changed.";
    }
}
