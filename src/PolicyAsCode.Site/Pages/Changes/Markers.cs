using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Site.Pages.Changes;

/// <summary>
/// The printed marks around what went and what came: "[removed: should][added: must]". They stand in the text itself, since screen
/// readers are silent about crossed-out words and paper shows no colour.
/// </summary>
/// <remarks>The brackets are such as neither text holds, so that both can be read back from the page, from its print, and from a copy.</remarks>
/// <param name="Open">The opening bracket.</param>
/// <param name="Close">The closing bracket.</param>
internal sealed record Markers(string Open, string Close)
{
    private static readonly Markers[] Candidates = [new("[", "]"), new("{", "}"), new("«", "»"), new("‹", "›"), new("<", ">"), new("|", "|")];

    /// <summary>The first brackets that neither text uses; longer ones where a text uses them all.</summary>
    public static Markers For(PolicyDiff diff)
    {
        var texts = diff.Rows.SelectMany(row => row.Segments).SelectMany(segment => new[] { segment.Before, segment.After }).ToList();
        var free = Candidates.FirstOrDefault(pair => !texts.Exists(text => Uses(text, pair)));
        for (var length = 2; free is null; length++)
        {
            var longer = new Markers(new string('[', length), new string(']', length));
            free = texts.Exists(text => Uses(text, longer)) ? null : longer;
        }

        return free;
    }

    private static bool Uses(string text, Markers pair) => text.Contains(pair.Open, StringComparison.Ordinal) || text.Contains(pair.Close, StringComparison.Ordinal);
}
