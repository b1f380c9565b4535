using DocumentFormat.OpenXml.Packaging;

namespace PolicyAsCode.Import.Word;

/// <summary>Counts what is not taken over: comments, names of people, macros, what stands at the edges of the paper.</summary>
internal static class WordLeftBehind
{
    /// <summary>What a document holds of each.</summary>
    public static IReadOnlyList<(string What, int Count)> Of(WordprocessingDocument document, int hidden)
    {
        var main = document.MainDocumentPart!;
        var comments = main.WordprocessingCommentsPart?.Comments?.Elements<DocumentFormat.OpenXml.Wordprocessing.Comment>().ToList() ?? [];
        var people = comments.Select(comment => comment.Author?.Value ?? "")
            .Append(document.PackageProperties.Creator ?? "").Append(document.PackageProperties.LastModifiedBy ?? "")
            .Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        (string What, int Count)[] all =
        [
            ("comments", comments.Count),
            ("names of authors", people),
            ("headers and footers", main.HeaderParts.Count() + main.FooterParts.Count()),
            ("hidden text", hidden),
            ("macros", main.VbaProjectPart is null ? 0 : 1),
            ("embedded files", main.EmbeddedPackageParts.Count() + main.EmbeddedObjectParts.Count()),
        ];
        return [.. all.Where(entry => entry.Count > 0)];
    }
}
