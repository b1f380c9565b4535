using PolicyAsCode.Import.Reports;

namespace PolicyAsCode.Import.Lines;

/// <summary>Takes out what converters leave where a picture was: "[image: image3.png]".</summary>
internal static class ImageMarkers
{
    private static readonly string[] Openings = ["[image", "[picture", "[photo", "[logo", "[cid:", "[graphic"];
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".svg", ".bmp"];

    /// <summary>The line without image markers.</summary>
    public static string Remove(string line, int number, ImportLog log)
    {
        var searchFrom = 0;
        while (line.IndexOf('[', searchFrom) is >= 0 and var open && line.IndexOf(']', open) is >= 0 and var close)
        {
            var marker = line[open..(close + 1)];
            if (IsImage(marker) && !line[(close + 1)..].StartsWith('('))
            {
                log.Remove(number, marker, RepairKind.Image, Certainty.Certain);
                var before = line[..open].TrimEnd();
                line = $"{before} {line[(close + 1)..].TrimStart()}".TrimEnd();
                searchFrom = Math.Min(before.Length, line.Length);
            }
            else
            {
                searchFrom = open + 1;
            }
        }

        return line;
    }

    private static bool IsImage(string marker)
    {
        var inside = marker[1..^1].Trim();
        return (Array.Exists(Openings, opening => marker.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) && (inside.Contains(':', StringComparison.Ordinal) || !inside.Contains(' ', StringComparison.Ordinal)))
            || (!inside.Contains(' ', StringComparison.Ordinal) && Array.Exists(Endings, ending => inside.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }
}
