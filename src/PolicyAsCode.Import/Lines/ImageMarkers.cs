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
        for (var open = line.IndexOf('[', StringComparison.Ordinal); open >= 0; open = line.IndexOf('[', open + 1))
        {
            var close = line.IndexOf(']', open);
            if (close < 0)
            {
                return line;
            }

            var marker = line[open..(close + 1)];
            if (IsImage(marker) && !(close + 1 < line.Length && line[close + 1] == '('))
            {
                log.Remove(number, marker, RepairKind.Image, Certainty.Certain);
                line = $"{line[..open].TrimEnd()} {line[(close + 1)..].TrimStart()}".TrimEnd();
                open = Math.Max(-1, open - 2);
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
