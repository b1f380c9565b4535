using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes rules of the items and sentences that were read as rules.</summary>
internal sealed class RuleBinder(Outline outline, IdRegister ids, LimitKeys keys, Vocabulary vocabulary)
{
    private readonly List<BoundRule> _found = [];
    private readonly List<RuleList> _lists = [];
    private readonly Dictionary<string, TextSpan> _listSpans = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _listIds = [];

    /// <summary>Makes the rules, and gives each reading the id of its rule.</summary>
    public RuleBinding Bind(PolicyReading reading)
    {
        var listIds = new ListIds(outline, ids).For(reading.Lists);
        var lists = new ListReading[reading.Lists.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = reading.Lists[i].Kind == ListKind.Rules ? BindList(reading.Lists[i], listIds[i]) : reading.Lists[i];
        }

        var sentences = reading.Sentences.Select(sentence => sentence.IsRule ? BindSentence(sentence) : sentence).ToEquatableArray();
        var rules = _found.OrderBy(rule => rule.Span.Start).ToList();
        return new RuleBinding(new PolicyReading(new(lists), sentences), _lists.ToEquatableArray(), Label(rules), rules, _listSpans, _listIds);
    }

    private ListReading BindList(ListReading list, string listId)
    {
        var section = outline.SectionAt(list.Syntax.Span.Start);
        var shared = list.Limits.Select(limit => new Limit(limit.Kind, keys.Of(limit), limit.Words, IsShared: true)).ToEquatableArray();
        var items = new ItemReading[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list.Items[i].Role == ItemRole.Rule ? BindItem(list, i, listId, shared, section) : list.Items[i];
        }

        _lists.Add(new RuleList(listId, section?.Title ?? outline.Title, list.LeadInText, shared));
        _listSpans.Add(listId, list.LeadIn is null ? list.Syntax.Items[0].Span : list.LeadInSpan);
        _listIds[list.Syntax.Span.Start] = listId;
        return list with { Items = new(items) };
    }

    private ItemReading BindItem(ListReading list, int index, string listId, EquatableArray<Limit> shared, Section? section)
    {
        var item = list.Items[index];
        if ((item.Force ?? list.Force) is not { } force)
        {
            return item;
        }

        var text = item.Syntax.Text;
        var given = ids.Take(text?.Attributes);
        var rule = new Rule
        {
            Id = given ?? MakeId(text?.Attributes, item.Text, item.Limits),
            IsProvisional = given is null,
            ListId = listId,
            SectionId = section?.Id ?? "",
            SectionPath = section?.Path ?? default,
            Audience = item.Audience,
            Force = force,
            Context = string.Join(" ", new[] { list.Context }.Concat(item.Parents).Select(ReadableSentence.Trim).Where(words => words.Length > 0)),
            Action = ReadableSentence.Trim(item.Text),
            Sentence = ReadableSentence.Join(list, item, vocabulary.ProperNames),
            Parts = PartsUnder(list, index),
            Limits = new([.. shared, .. item.Limits.Select(limit => new Limit(limit.Kind, keys.Of(limit), limit.Words, IsShared: false))]),
            Deadline = item.Deadline ?? list.Deadline,
        };
        Add(rule, Frame.Around(list), text?.Text.Span ?? item.Syntax.Span, item.Syntax.Span.Start);
        return item with { RuleId = rule.Id, IsProvisional = rule.IsProvisional };
    }

    private SentenceReading BindSentence(SentenceReading sentence)
    {
        var group = (sentence.Block as ParagraphSyntax)?.Attributes;
        var given = ids.Take(group);
        var section = outline.SectionAt(sentence.Span.Start);
        var rule = new Rule
        {
            Id = given ?? MakeId(group, sentence.Norm.Action, sentence.Norm.Limits),
            IsProvisional = given is null,
            SectionId = section?.Id ?? "",
            SectionPath = section?.Path ?? default,
            Audience = sentence.Norm.Audience,
            Force = sentence.Norm.Force,
            Action = ReadableSentence.Trim(sentence.Norm.Action).TrimEnd('.'),
            Sentence = ReadableSentence.Close(sentence.Text),
            Limits = sentence.Norm.Limits.Select(limit => new Limit(limit.Kind, keys.Of(limit), limit.Words, IsShared: false)).ToEquatableArray(),
            Deadline = sentence.Norm.Deadline,
        };
        Add(rule, Frame.Around(sentence), sentence.Span, sentence.Block.Span.Start);
        return sentence with { RuleId = rule.Id };
    }

    private void Add(Rule rule, string frame, TextSpan span, int blockStart)
    {
        var mentions = Mentions.Of(rule.Sentence, rule.Limits, rule.Force.Polarity, vocabulary);
        var complete = rule with
        {
            Channels = mentions.Channels,
            Escalation = mentions.Escalation,
            Refers = mentions.Refers,
            Tags = mentions.Tags,
            Fingerprint = Fingerprint.Of(rule, frame),
        };
        _found.Add(new BoundRule(complete, span, blockStart));
    }

    // An id that is only ill-formed is mended rather than replaced: "Names_Or_Photos" becomes "names-or-photos".
    private string MakeId(AttributeGroup? group, string words, EquatableArray<LimitReading> limits)
    {
        if (group?.Id is { } typed && !RuleId.IsValid(typed.Name) && Slug.Of(typed.Name) is { Length: > 0 } mended)
        {
            return ids.Make(mended, "rule");
        }

        foreach (var limit in limits)
        {
            var start = words.IndexOf(limit.Words, StringComparison.Ordinal);
            words = start < 0 || limit.Words.Length == words.Length ? words : words.Remove(start, limit.Words.Length);
        }

        return ids.Make(Slug.OfMeaning(words), "rule");
    }

    private static EquatableArray<string> PartsUnder(ListReading list, int index)
    {
        var parts = new List<string>();
        for (var i = index + 1; i < list.Items.Count && list.Items[i].Depth > list.Items[index].Depth; i++)
        {
            if (list.Items[i].Role == ItemRole.Part)
            {
                parts.Add(ReadableSentence.Trim(list.Items[i].Text));
            }
        }

        return parts.ToEquatableArray();
    }

    private EquatableArray<Rule> Label(List<BoundRule> rules)
    {
        var labels = new LetteredLabels();
        return rules.Select(bound => bound.Rule with { Label = labels.Next(outline.SectionAt(bound.Span.Start)?.Number ?? "") }).ToEquatableArray();
    }
}

/// <summary>A rule with its place.</summary>
/// <param name="Rule">The rule, its label not yet set.</param>
/// <param name="Span">The place of its words.</param>
/// <param name="BlockStart">Where the item or paragraph that it is begins.</param>
internal sealed record BoundRule(Rule Rule, TextSpan Span, int BlockStart);

/// <summary>The rules of a policy with their places, and the readings with the ids of their rules.</summary>
internal sealed record RuleBinding(
    PolicyReading Reading,
    EquatableArray<RuleList> Lists,
    EquatableArray<Rule> Rules,
    IReadOnlyList<BoundRule> Places,
    IReadOnlyDictionary<string, TextSpan> ListSpans,
    IReadOnlyDictionary<int, string> ListIdsByStart);
