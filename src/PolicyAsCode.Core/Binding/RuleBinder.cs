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

        var sentences = reading.Sentences.ConvertAll(sentence => sentence.IsRule ? BindSentence(sentence) : sentence);
        var rules = _found.OrderBy(rule => rule.Span.Start).ToList();
        return new RuleBinding(new PolicyReading(new(lists), sentences) { Unclear = reading.Unclear }, _lists.ToEquatableArray(), Label(rules), rules, _listSpans, _listIds);
    }

    private ListReading BindList(ListReading list, string listId)
    {
        var section = outline.SectionAt(list.Syntax.Span.Start);
        var shared = LimitsOf(list.Limits, isShared: true);
        var frame = new ListFrame(listId, section, shared, new ReadableSentence(list, vocabulary.ProperNames), Spelled.WithoutJoints(list.Context), Frame.Around(list));
        var items = new ItemReading[list.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list.Items[i].Role == ItemRole.Rule ? BindItem(list, i, frame) : list.Items[i];
        }

        _lists.Add(new RuleList(listId, section?.Title ?? outline.Title, list.LeadInText, shared));
        _listSpans.Add(listId, list.LeadIn is null ? list.Syntax.Items[0].Span : list.LeadInSpan);

        // Text glued to an item makes two rule lists of one; the page names it by the first.
        _listIds[list.Syntax.Span.Start] = _listIds.TryGetValue(list.Syntax.Span.Start, out var first) ? first : listId;
        return list with { Items = new(items) };
    }

    private ItemReading BindItem(ListReading list, int index, ListFrame frame)
    {
        var item = list.Items[index];
        if ((item.Force ?? list.Force) is not { } force)
        {
            return item;
        }

        var text = item.Syntax.Text;
        var words = Spelled.WithoutJoints(item.Text);
        var given = ids.Take(text?.Attributes);
        var rule = new Rule
        {
            Id = given ?? MakeId(text?.Attributes, item.Text, item.Limits),
            IsProvisional = given is null,
            ListId = frame.Id,
            SectionId = frame.Section?.Id ?? "",
            SectionPath = frame.Section?.Path ?? default,
            Audience = item.Audience,
            Force = force,
            Context = item.Parents.Count == 0 ? frame.Context : string.Join(" ", item.Parents.Select(Spelled.WithoutJoints).Prepend(frame.Context).Where(words => words.Length > 0)),
            Action = words.TrimEnd('.'),
            Sentence = frame.Sentences.Join(item, words),
            Parts = PartsUnder(list, index),
            Limits = item.Limits.Count == 0 ? frame.Limits : new([.. frame.Limits, .. LimitsOf(item.Limits, isShared: false)]),
            Deadline = item.Deadline ?? list.Deadline,
        };
        Add(rule, frame.Words, text?.Text.Span ?? item.Syntax.Span, item.Syntax.Span.Start);
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
            Action = Spelled.WithoutJoints(sentence.Norm.Action).TrimEnd('.'),
            Sentence = Spelled.AsSentence(sentence.Text),
            Limits = LimitsOf(sentence.Norm.Limits, isShared: false),
            Deadline = sentence.Norm.Deadline,
        };
        Add(rule, Frame.Around(sentence), sentence.Span, sentence.Block.Span.Start);
        return sentence with { RuleId = rule.Id };
    }

    private EquatableArray<Limit> LimitsOf(EquatableArray<LimitReading> limits, bool isShared) => limits.ConvertAll(limit => new Limit(limit.Kind, keys.Of(limit), limit.Words, isShared));

    private void Add(Rule rule, string frame, TextSpan span, int blockStart)
    {
        var mentions = Mentions.Of(rule.Sentence, rule.Limits, rule.Force.Polarity, vocabulary);
        var complete = rule with
        {
            Channels = mentions.Channels,
            Escalation = mentions.Escalation,
            Refers = mentions.Refers,
            Tags = mentions.Tags,
            DeferredFingerprint = new(() => Fingerprint.Of(rule, frame)),
        };
        _found.Add(new BoundRule(complete, span, blockStart));
    }

    private string MakeId(AttributeGroup? group, string words, EquatableArray<LimitReading> limits)
    {
        if (group?.Id is { } typed && !RuleId.IsValid(typed.Name))
        {
            return ids.Make(typed.Name, ProposedId.Mended);
        }

        foreach (var limit in limits)
        {
            var start = words.IndexOf(limit.Words, StringComparison.Ordinal);
            words = start < 0 || limit.Words.Length == words.Length ? words : words.Remove(start, limit.Words.Length);
        }

        return ids.Make(words, ProposedId.ForRule);
    }

    private static EquatableArray<string> PartsUnder(ListReading list, int index)
    {
        List<string>? parts = null;
        for (var i = index + 1; i < list.Items.Count && list.Items[i].Depth > list.Items[index].Depth; i++)
        {
            if (list.Items[i].Role == ItemRole.Part)
            {
                (parts ??= []).Add(Spelled.WithoutJoints(list.Items[i].Text));
            }
        }

        return parts is null ? default : parts.ToEquatableArray();
    }

    private EquatableArray<Rule> Label(List<BoundRule> rules)
    {
        var labels = new LetteredLabels();
        return rules.ConvertAll(bound => bound.Rule with { Label = labels.Next(outline.SectionAt(bound.Span.Start)?.Number ?? "") }).ToEquatableArray();
    }
}

/// <summary>What all rules of a list share.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Section">Its section.</param>
/// <param name="Limits">The limits of its lead-in.</param>
/// <param name="Sentences">Joins its lead-in and items.</param>
/// <param name="Context">What its lead-in says after the modal.</param>
/// <param name="Words">What its lead-in says besides.</param>
internal sealed record ListFrame(string Id, Section? Section, EquatableArray<Limit> Limits, ReadableSentence Sentences, string Context, string Words);

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
