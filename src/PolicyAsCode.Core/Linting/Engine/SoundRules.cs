using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Identity;
using PolicyAsCode.Model;

namespace PolicyAsCode.Linting.Engine;

/// <summary>The rules of a policy without those of a list or sentence in which an error lies: they would be wrong, so they are not made at all.</summary>
/// <remarks>Takes the remarks about missing names of those rules out of what was found.</remarks>
internal static class SoundRules
{
    public static RuleBook Of(BoundPolicy policy, List<Diagnostic> found)
    {
        var book = policy.Document.Rules;
        var spoilt = Spoilt(policy, new SpanIndex(found, static diagnostic => diagnostic.Severity == Severity.Error));
        if (spoilt.Count == 0)
        {
            return book;
        }

        // A rule that is not made needs no name yet.
        var unmade = new HashSet<TextSpan>(spoilt.Where(policy.Map.Rules.ContainsKey).Select(id => policy.Map.Rules[id]));
        found.RemoveAll(diagnostic => diagnostic.Id == NoId.Descriptor.Id && unmade.Contains(diagnostic.Span));

        var rules = book.Rules.Where(rule => !spoilt.Contains(rule.Id)).ToEquatableArray();
        var listIds = new HashSet<string>(rules.Select(rule => rule.ListId), StringComparer.Ordinal);
        return book with { Rules = rules, Lists = book.Lists.Where(list => listIds.Contains(list.Id)).ToEquatableArray() };
    }

    private static HashSet<string> Spoilt(BoundPolicy policy, SpanIndex errors)
    {
        var spoilt = new HashSet<string>(StringComparer.Ordinal);
        if (errors.IsEmpty)
        {
            return spoilt;
        }

        foreach (var list in policy.Reading.Lists)
        {
            if (errors.FirstIn(Regions.Of(list)) is not null)
            {
                foreach (var item in list.Items)
                {
                    spoilt.Add(item.RuleId);
                }
            }
        }

        foreach (var sentence in policy.Reading.Sentences)
        {
            if (sentence.IsRule && errors.FirstIn(sentence.Block.Span) is not null)
            {
                spoilt.Add(sentence.RuleId);
            }
        }

        spoilt.Remove("");
        return spoilt;
    }
}
