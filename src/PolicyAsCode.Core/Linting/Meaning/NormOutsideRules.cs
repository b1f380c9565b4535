using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2050: a sentence that binds somebody but is no rule, so no code, test or page will ever know of it.</summary>
internal static class NormOutsideRules
{
    private const int FewestToSumUp = 3;

    public static LintDescriptor Descriptor { get; } = new("PAC2050", "Sentence that binds somebody but is no rule", Severity.Warning, Tier.B);

    /// <summary>In a text without a single name nobody has begun to make rules yet, so it is a remark; once somebody has, it is a gap.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var severity = context.Policy.Map.GivenIds.Count == 0 ? Severity.Information : Severity.Warning;
        return FindInText(context).Concat(FindInLists(context)).Select(found => found with { Severity = severity });
    }

    private static IEnumerable<Diagnostic> FindInText(LintContext context)
    {
        var (ruled, items) = (RuledParagraphs(context), SecondSentence.RuleItems(context));
        var found = new List<SentenceReading>();
        foreach (var sentence in context.Reading.Sentences)
        {
            // Two norms joined in one sentence are two readings, and one thing to tell the author; one inside an item is PAC2003.
            // "Visitors must not:" alone is half a norm, which lost its list.
            if (!sentence.IsRule && sentence.Norm.Action.Length > 0 && (found.Count == 0 || sentence.Span != found[found.Count - 1].Span) && !SecondSentence.IsInItem(context, sentence, items))
            {
                found.Add(sentence);
            }
        }

        // Where no sentence is a rule and none was answered for, the text was never gone through: that is one thing to tell, not twenty.
        if (ruled.Count == 0 && found.Count >= FewestToSumUp && SuppressionReader.In(context.Policy.Tree).Count == 0)
        {
            return [Summary(found)];
        }

        return found.Select(sentence => Descriptor.At(
            sentence.Span,
            $"{Quote.Of(sentence.Text)} says {Quote.Of(sentence.Norm.Force.Words)} but is no rule, so nobody can cite or check it. {WhatToDo(context, sentence, ruled)}"));
    }

    private static Diagnostic Summary(List<SentenceReading> found) => new(
        Descriptor.Id,
        Descriptor.Severity,
        found[0].Span,
        $"{Quote.Of(found[0].Text)} and {found.Count - 1} more sentences lay something down but are no rules, so nobody can cite them. End each one’s paragraph with a name, like {{#report-it}}.",
        found.Skip(1).Select(sentence => new RelatedPlace(sentence.Span, $"says {Quote.Of(sentence.Norm.Force.Words)} and is no rule")).ToEquatableArray());

    /// <summary>Items that bind somebody, in a list that is information on the whole; not where its author said that it is.</summary>
    private static IEnumerable<Diagnostic> FindInLists(LintContext context)
    {
        foreach (var list in context.Reading.Lists)
        {
            if (list.Kind != ListKind.Information || list.LeadIn is ParagraphSyntax { Attributes: { } group } && group.HasClass("information"))
            {
                continue;
            }

            foreach (var item in list.Items)
            {
                if (item is { Role: ItemRole.Rule, Force: { Words.Length: > 0 } force, Audience.IsImplied: false })
                {
                    yield return Descriptor.At(
                        item.WordsIn(context),
                        $"{Quote.Of(item.Text)} says {Quote.Of(force.Words)} in a list that holds no rules, so nobody can cite or check it. Move it to a list or paragraph of rules.");
                }
            }
        }
    }

    private static string WhatToDo(LintContext context, SentenceReading sentence, HashSet<TextSpan> ruled)
    {
        foreach (var (span, name) in context.ContentOnly)
        {
            if (span.Contains(sentence.Span.Start))
            {
                return $"Rules cannot stand in a {name}: say it in a paragraph.";
            }
        }

        if (sentence.Block is HeadingSyntax)
        {
            return "Say it in a paragraph under the heading.";
        }

        return ruled.Contains(sentence.Block.Span)
            ? "Its paragraph is a rule already: give it one of its own."
            : "End its paragraph with a name, like {#report-it}.";
    }

    private static HashSet<TextSpan> RuledParagraphs(LintContext context)
    {
        var ruled = new HashSet<TextSpan>();
        foreach (var sentence in context.Reading.Sentences)
        {
            if (sentence.IsRule)
            {
                ruled.Add(sentence.Block.Span);
            }
        }

        return ruled;
    }
}
