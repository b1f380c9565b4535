namespace PolicyAsCode.Linting.Suppressing;

/// <summary>Reads the words of a comment that answers findings.</summary>
internal sealed class SuppressionComment
{
    /// <summary>The word it begins with.</summary>
    public const string Keyword = "policy-ignore";

    private const string Open = "<!--";
    private const string Close = "-->";
    private readonly List<SuppressedName> _names = [];
    private readonly List<Diagnostic> _faults = [];
    private readonly SourceText _source;
    private DateTime? _until;

    private SuppressionComment(SourceText source) => _source = source;

    /// <summary>The suppressions in a stretch of text that holds comments, with the scope they have there.</summary>
    public static IEnumerable<Suppression> In(SourceText source, TextSpan span, SuppressionScope scope)
    {
        var text = source.Text;
        var at = span.Start;
        while (at < span.End && text.IndexOf(Open, at, span.End - at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf(Close, open + Open.Length, StringComparison.Ordinal);
            var end = close < 0 ? text.Length : close;
            var words = Trim(text, open + Open.Length, end);
            at = Math.Min(text.Length, end + Close.Length);
            if (StartsWithKeyword(text, words))
            {
                yield return new SuppressionComment(source).Read(TextSpan.FromBounds(open, at), TextSpan.FromBounds(words.Start + Keyword.Length, words.End), scope);
            }
        }
    }

    private Suppression Read(TextSpan comment, TextSpan words, SuppressionScope scope)
    {
        var colon = _source.Text.IndexOf(':', words.Start, words.Length);
        var head = TextSpan.FromBounds(words.Start, colon < 0 ? words.End : colon);
        var reason = colon < 0 ? "" : OneLine(TextSpan.FromBounds(colon + 1, words.End));
        ReadHead(head);
        if (_names.Count == 0 && _faults.Count == 0)
        {
            _faults.Add(SuppressionFaults.HasNoName(comment));
        }
        else if (reason.Length == 0 && _names.Count > 0)
        {
            _faults.Add(SuppressionFaults.HasNoReason(comment));
        }

        return new Suppression(comment, _names.ToEquatableArray(), _until, reason, scope, _faults.ToEquatableArray());
    }

    // PAC2021, PAC2022 until 2027-09-01
    private void ReadHead(TextSpan head)
    {
        for (var word = NextWord(head.Start, head.End); word.Length > 0; word = NextWord(word.End, head.End))
        {
            var text = _source.ToString(word);
            if (text.Equals("until", StringComparison.OrdinalIgnoreCase))
            {
                ReadDate(TextSpan.FromBounds(word.End, head.End));
                return;
            }

            if (LintCatalogue.Find(text.ToUpperInvariant()) is { } descriptor)
            {
                _names.Add(new SuppressedName(descriptor.Id, word));
            }
            else if (_names.Count == 0 || text.StartsWith("PAC", StringComparison.OrdinalIgnoreCase))
            {
                _faults.Add(SuppressionFaults.NameIsUnknown(text, word));
            }
            else
            {
                // Words without a colon before them; that the reason is missing says what to do.
                return;
            }
        }
    }

    private void ReadDate(TextSpan rest)
    {
        var words = Trim(_source.Text, rest.Start, rest.End);
        _until = IsoDate.Read(_source.ToString(words));
        if (_until is null)
        {
            _faults.Add(SuppressionFaults.DateIsUnclear(OneLine(words), words.Length > 0 ? words : rest));
        }
    }

    private TextSpan NextWord(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(_source.Text[start]) || _source.Text[start] == ','))
        {
            start++;
        }

        var stop = start;
        while (stop < end && !char.IsWhiteSpace(_source.Text[stop]) && _source.Text[stop] != ',')
        {
            stop++;
        }

        return TextSpan.FromBounds(start, stop);
    }

    private string OneLine(TextSpan span) => string.Join(" ", _source.ToString(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool StartsWithKeyword(string text, TextSpan words) =>
        words.Length >= Keyword.Length
        && string.CompareOrdinal(text, words.Start, Keyword, 0, Keyword.Length) == 0
        && (words.Length == Keyword.Length || !char.IsLetterOrDigit(text[words.Start + Keyword.Length]));

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
