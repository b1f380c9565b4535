using PolicyAsCode.Linting.Structure;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2050: a sentence that binds somebody but is no rule, so no code, test or page will ever know of it.</summary>
internal static class NormOutsideRules
{
    private const int FewestToSumUp = 3;
    private const int WordsOfSubject = 4;

    private static readonly WordGroup Attitudes = FunctionWords.Set("believe believes think thinks feel feels recognise recognises recognize recognizes acknowledge acknowledges understand understands hope hopes");

    public static LintDescriptor Descriptor { get; } = new("PAC2050", "Sentence that binds somebody but is no rule", Severity.Warning, Tier.B);

    public static IEnumerable<Diagnostic> Find(LintContext context) => FindInText(context).Concat(FindInLists(context));

    private static IEnumerable<Diagnostic> FindInText(LintContext context)
    {
        var (rules, items) = (Rules(context), SecondSentence.RuleItems(context));
        var found = new List<SentenceReading>();
        var fallen = new HashSet<TextSpan>(FellOutOfList.In(context).Select(static one => one.Paragraph.Span));
        foreach (var sentence in context.Reading.Sentences)
        {
            // Two norms joined in one sentence are two readings, and one thing to tell the author; one inside an item is PAC2003.
            // "Visitors must not:" alone is half a norm, which lost its list; what fell out of one is PAC1111.
            if (!sentence.IsRule && !fallen.Contains(sentence.Block.Span) && sentence.Norm.Action.Length > 0 && (found.Count == 0 || sentence.Span != found[found.Count - 1].Span) && !SecondSentence.IsInItem(context, sentence, items))
            {
                found.Add(sentence);
            }
        }

        // Where no sentence is a rule and none was answered for, the text was never gone through: that is one thing to tell, not twenty.
        if (rules.Count == 0 && found.Count >= FewestToSumUp && SuppressionReader.In(context.Policy.Tree).Count == 0)
        {
            return [Summary(found)];
        }

        var paragraphs = new HashSet<TextSpan>(rules.Values.Select(rule => rule.Block.Span));
        return found.Select(sentence => rules.TryGetValue(sentence.Span, out var rule)
            ? SecondHalf(sentence, rule)
            : Descriptor.At(
                sentence.Span,
                $"{Quote.Of(sentence.Text)} says {Quote.Of(sentence.Norm.Force.Words)} but is no rule, so nobody can cite or check it. {WhatToDo(context, sentence, paragraphs)}")
                with { Severity = IsGap(sentence, rules) ? Severity.Warning : Severity.Information });
    }

    /// <summary>Once somebody has made rules of sentences, one that was passed over is a gap; a command, a permission, an encouragement or a creed often only explains.</summary>
    private static bool IsGap(SentenceReading sentence, Dictionary<TextSpan, SentenceReading> rules) =>
        rules.Count > 0 && !sentence.Norm.IsCommand && !IsCreed(sentence.Text) && !SaysHowToRead(sentence) && sentence.Norm.Force is { Polarity: Polarity.Oblige or Polarity.Forbid, Strength: not Strength.Aspirational };

    /// <summary>"We believe that every child should feel safe": what the author thinks, which lays nothing on anybody.</summary>
    private static bool IsCreed(string text) => text.Split([' '], WordsOfSubject + 1).Take(WordsOfSubject).Any(word => Attitudes.Contains(word));

    /// <summary>"This policy should be read with the safeguarding policy": advice to its readers.</summary>
    private static bool SaysHowToRead(SentenceReading sentence) =>
        sentence.Norm.Audience.IsImplied && (sentence.Norm.Action.StartsWith("be read ", StringComparison.Ordinal) || sentence.Norm.Action.StartsWith("read ", StringComparison.Ordinal));

    /// <summary>The rest of a sentence that is a rule by its first half: only where it says another thing, or of somebody else, is that half lost.</summary>
    private static Diagnostic SecondHalf(SentenceReading sentence, SentenceReading rule)
    {
        var isAlike = sentence.Norm.Force.SameAs(rule.Norm.Force) && (sentence.Norm.Audience.IsImplied || sentence.Norm.Audience == rule.Norm.Audience);
        var message = $"{Quote.Of(sentence.Text)} says two things, {Quote.Of(rule.Norm.Force.Words)} and {Quote.Of(sentence.Norm.Force.Words)}, under one name, so the second cannot be cited or checked. Make two paragraphs of it.";
        return Descriptor.At(sentence.Span, message) with { Severity = isAlike ? Severity.Information : Severity.Warning };
    }

    private static Diagnostic Summary(List<SentenceReading> found) => new(
        Descriptor.Id,
        Severity.Information,
        found[0].Span,
        $"{Quote.Of(found[0].Text)} and {found.Count - 1} more sentences lay something down but are no rules, so nobody can cite them. End each one’s paragraph with a name, like {{#report-it}}.",
        found.Skip(1).Select(sentence => new RelatedPlace(sentence.Span, $"says {Quote.Of(sentence.Norm.Force.Words)} and is no rule")).ToEquatableArray());

    /// <summary>Items that bind somebody, in a list that is information on the whole; not where its author said that it is.</summary>
    private static IEnumerable<Diagnostic> FindInLists(LintContext context)
    {
        // In a text without a single name nobody has begun to make rules yet.
        var severity = context.Policy.Map.GivenIds.Count == 0 ? Severity.Information : Severity.Warning;
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
                        $"{Quote.Of(item.Text)} says {Quote.Of(force.Words)} in a list that holds no rules, so nobody can cite or check it. Move it to a list or paragraph of rules.") with { Severity = item.SpeaksForItself ? severity : Severity.Information };
                }
            }
        }
    }

    private static string WhatToDo(LintContext context, SentenceReading sentence, HashSet<TextSpan> paragraphs)
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

        return paragraphs.Contains(sentence.Block.Span)
            ? "Its paragraph already holds a rule: give it a paragraph of its own."
            : "End its paragraph with a name, like {#report-it}.";
    }

    /// <summary>The sentences that are rules, by their places.</summary>
    private static Dictionary<TextSpan, SentenceReading> Rules(LintContext context)
    {
        var rules = new Dictionary<TextSpan, SentenceReading>();
        foreach (var sentence in context.Reading.Sentences)
        {
            if (sentence.IsRule)
            {
                rules[sentence.Span] = sentence;
            }
        }

        return rules;
    }
}
