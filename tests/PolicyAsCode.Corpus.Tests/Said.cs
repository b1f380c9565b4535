using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>One norm as it was read, in the words of the labels.</summary>
internal sealed record Said(string Modality, Audience Audience, bool IsLimited, int Line)
{
    /// <summary>The rules of a list.</summary>
    public static IEnumerable<Said> In(ListReading list, SourceText source) => list.Items
        .Where(item => item.Role == ItemRole.Rule && item.Force is not null)
        .Select(item => new Said(item.Force!.Modality.ToWord(), item.Audience, item.Limits.Count > 0, source.LineOf(item.Syntax.Span.Start)));

    /// <summary>1 for what is to be done or allowed, -1 for what is not to be done, 0 for neither.</summary>
    public static int Direction(string modality) => modality switch
    {
        "must" or "should" or "will" or "may" or "encouraged" => 1,
        "must-not" or "should-not" or "will-not" => -1,
        _ => 0,
    };

    /// <summary>Whether the audience is one of those that the readers named.</summary>
    public static bool Meets(string[] actors, Audience audience) => actors.Any(actor => actor is "implied" or "none" ? audience.IsImplied : Names(audience.InWords(), actor));

    private static bool Names(string words, string actor)
    {
        var (left, right) = (Plain(words), Plain(actor));
        return left.Length > 0 && (left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal));
    }

    private static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not "the" and not "a" and not "an" and not "all"));
}
