namespace PolicyAsCode.Linting.Engine;

/// <summary>The order of diagnostics: by place, the wider first, then by id and message, so that the same text gives the same list.</summary>
internal static class InOrderOfFile
{
    public static void Sort(List<Diagnostic> diagnostics) => diagnostics.Sort(Compare);

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : right.Span.Length.CompareTo(left.Span.Length);
        order = order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }
}
