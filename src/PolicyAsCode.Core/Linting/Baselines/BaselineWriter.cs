using System.Text;

namespace PolicyAsCode.Linting.Baselines;

/// <summary>Writes <c>baseline.yml</c>.</summary>
public static class BaselineWriter
{
    /// <summary>The text of a baseline, in the order of its entries.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder("# Findings that may stay for now, each with its reason. Written by policy lint --write-baseline.\n# An entry covers its finding until the rule is edited. Take out what has been put right.\nfindings:\n");
        var any = false;
        foreach (var entry in entries)
        {
            any = true;
            text.Append("  - finding: ").Append(entry.Finding).Append('\n');
            text.Append("    policy: ").Append(Quoted(entry.Policy)).Append('\n');
            if (entry.Rule.Length > 0)
            {
                text.Append("    rule: ").Append(Quoted(entry.Rule)).Append('\n');
            }

            text.Append("    fingerprint: \"").Append(entry.Fingerprint).Append("\"\n");
            text.Append("    reason: ").Append(Quoted(entry.Reason)).Append('\n');
        }

        return any ? text.ToString() : text.ToString().Replace("findings:\n", "findings: []\n");
    }

    // In double quotes nothing has a meaning of its own but these.
    private static string Quoted(string words) => "\"" + words.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", " ").Replace("\n", " ").Replace("\t", " ") + "\"";
}
