using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Hangs limits on what stands above them: "This does not apply to coxes.", a list under "Exceptions:".</summary>
/// <param name="lists">The lists read so far.</param>
/// <param name="sentences">The normative sentences read so far.</param>
internal sealed class LimitsAbove(List<ListReading> lists, List<SentenceReading> sentences)
{
    private BlockSyntax? _before;
    private BlockSyntax? _lastBlock;
    private int _lastNorms = -1;

    /// <summary>A paragraph begins; the block before it is told.</summary>
    public void Enter(BlockSyntax? before) => _before = before;

    /// <summary>A block has been read; its last sentence laid down the norms from an index on, if there are any.</summary>
    public void Leave(BlockSyntax block, int from) => (_lastBlock, _lastNorms) = (block, sentences.Count > from ? from : -1);

    /// <summary>Whether a sentence only limits the norms from an index on, which the sentence before it laid down; they are limited.</summary>
    public bool LimitSentence(Prose prose, TextSpan sentence, int from)
    {
        if (LaterLimit.Of(prose, sentence) is not { } limit)
        {
            return false;
        }

        Limit(from, limit);
        return true;
    }

    /// <summary>Whether the first sentence of a paragraph only limits the paragraph before it, which is limited.</summary>
    public bool LimitParagraph(Prose prose, TextSpan sentence)
    {
        if (_lastNorms < 0 || !ReferenceEquals(_before, _lastBlock) || LaterLimit.OfParagraph(prose, sentence) is not { } limit)
        {
            return false;
        }

        Limit(_lastNorms, limit);
        return true;
    }

    /// <summary>Whether a list holds the exceptions from the sentence before its lead-in, or from the list above that, which is limited.</summary>
    public bool LimitByList(ListReader.Part part, ListReading reading)
    {
        if (!LaterLimit.Announces(part.LeadInText))
        {
            return false;
        }

        var limit = new LimitReading(LimitKind.Exception, OpenLimit.Completed(part.LeadInText.TrimEnd(':', ' '), reading), part.List.Span);
        if (_lastNorms >= 0 && (ReferenceEquals(part.LeadInBlock, _lastBlock) || ReferenceEquals(_before, _lastBlock)))
        {
            Limit(_lastNorms, limit);
            return true;
        }

        var list = _before is ListSyntax ? lists.FindLastIndex(other => ReferenceEquals(other.Syntax, _before) && other.Kind == ListKind.Rules) : -1;
        if (list >= 0)
        {
            lists[list] = lists[list] with { Limits = lists[list].Limits.Append(limit).ToEquatableArray() };
        }

        return list >= 0;
    }

    /// <summary>Limits the norms from an index on. A limit that goes on with one of theirs ("unless: it rains") takes its place.</summary>
    public void Limit(int from, LimitReading limit)
    {
        for (var i = from; i < sentences.Count; i++)
        {
            var norm = sentences[i].Norm;
            sentences[i] = sentences[i] with { Norm = norm with { Limits = norm.Limits.Where(found => !limit.Words.StartsWith($"{found.Words}:", StringComparison.Ordinal)).Append(limit).ToEquatableArray() } };
        }
    }
}
