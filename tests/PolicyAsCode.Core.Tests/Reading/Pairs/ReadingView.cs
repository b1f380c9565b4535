using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>One norm of a reading in words, so that two readings can be held against each other part by part.</summary>
internal sealed record NormView(string Force, string Audience, string Limits)
{
    public static List<NormView> Of(string text)
    {
        var reading = PairJudge.Read(text);
        var items = reading.Lists.Where(list => list.Kind == ListKind.Rules).SelectMany(list => list.Items
            .Where(item => item.Role == ItemRole.Rule && item.Force is not null)
            .Select(item => From(item.Force!, item.Audience, [.. list.Limits, .. item.Limits])));
        return [.. items, .. reading.Sentences.Select(sentence => From(sentence.Norm.Force, sentence.Norm.Audience, [.. sentence.Norm.Limits]))];
    }

    /// <summary>The forces of all norms of a text, in the order in which they stand.</summary>
    public static IEnumerable<Force> InOrder(PolicyReading reading)
    {
        var items = reading.Lists.Where(list => list.Kind == ListKind.Rules).SelectMany(list => list.Items)
            .Where(item => item.Role == ItemRole.Rule && item.Force is not null).Select(item => (item.Syntax.Span.Start, item.Force!));
        return items.Concat(reading.Sentences.Select(sentence => (sentence.Span.Start, sentence.Norm.Force))).OrderBy(norm => norm.Item1).Select(norm => norm.Item2);
    }

    private static NormView From(Force force, Audience audience, List<LimitReading> limits) => new(
        $"{force.Polarity.ToWord()} {force.Strength.ToWord()}".TrimEnd(),
        audience.InWords().ToLowerInvariant(),
        string.Join("; ", limits.Select(limit => $"{limit.Kind}: {OneLine(limit.Words)}")));

    private static string OneLine(string words) => string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
