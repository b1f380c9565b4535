using PolicyAsCode.Binding;
using PolicyAsCode.Linting.Engine;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Linting.Meaning;

/// <summary>PAC2053: a name on a paragraph or item of which no rule was made, though its author believes that it is one.</summary>
internal static class NameWithoutRule
{
    public static LintDescriptor Descriptor { get; } = new("PAC2053", "Name on a text that is no rule", Severity.Error, Tier.A);

    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        var bearers = new Bearers(context.Reading);
        var faults = new SpanIndex(context.Policy.Diagnostics, static diagnostic => diagnostic.Severity == Severity.Error);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var asked = new HashSet<int>();
        foreach (var place in context.Policy.Groups)
        {
            // A name that stands twice, or on a text that could not be read, is reported for that.
            if (place.Group.Id is not { } id || !seen.Add(id.Name) || place.Kind == GivenIdKind.Heading || bearers.IsNamed(place.Group) || faults.FirstIn(place.Block) is not null)
            {
                continue;
            }

            // A list that was not read as rules is one thing to tell, however many of its items have names.
            var (list, item) = bearers.OwnersOf(place.Group);
            if (list is null || list.Kind == ListKind.Rules || asked.Add(list.Syntax.Span.Start))
            {
                yield return Descriptor.At(id.Span, MessageFor($"“#{id.Name}”", place, list, item, context));
            }
        }
    }

    /// <summary>Whether an item of a list, or its lead-in, has a name.</summary>
    internal static bool HasNames(ListReading list) =>
        (list.LeadIn as ParagraphSyntax)?.Attributes?.Id is not null || list.Items.Any(item => item.Syntax.Text?.Attributes?.Id is not null);

    private static string MessageFor(string name, AttributePlace place, ListReading? list, ItemReading? item, LintContext context)
    {
        if (list is not null && list.Kind != ListKind.Rules)
        {
            return MessageForList(name, list);
        }

        foreach (var (span, content) in context.ContentOnly)
        {
            if (span.Contains(place.Block.Start))
            {
                return $"{name} stands in a {content}, where no rules are read, so none was made of it. Say it in a paragraph, or take the name away.";
            }
        }

        if (context.IsNote(place.Block))
        {
            return $"{name} stands on a note to an item, where no rules are read, so none was made. Say it in a paragraph behind the list.";
        }

        return item?.Role switch
        {
            ItemRole.Context => $"{name} names words that lead into the items below them, which are the rules, so it is lost. Name those items, and take this name away.",
            ItemRole.Part => $"{name} names a part of the rule above it, so no rule of its own was made. Take the name away, or move the part out.",
            _ => $"{name} names a text that does not say who must, should or may do what, so no rule was made. Reword it, or take the name away.",
        };
    }

    private static string MessageForList(string name, ListReading list)
    {
        if (list.LeadIn is ParagraphSyntax { Attributes: { } group } && group.HasClass("information"))
        {
            return $"The list with {name} is marked as information, so no rules were made of it. Take {{.information}} away, or the names.";
        }

        return list is { Kind: ListKind.Unclear, LeadIn: ParagraphSyntax }
            ? $"The list with {name} can be plain information too, so no rules were made of it. End its lead-in with {{.rules}}, or take the names away."
            : $"The list with {name} was not read as rules, so none were made. Say in its lead-in who must or must not, or take the names away.";
    }

    /// <summary>Which groups name a rule or a rule list, and to which list and item the others belong.</summary>
    private sealed class Bearers
    {
        private readonly HashSet<TextSpan> _named = [];
        private readonly PolicyReading _reading;
        private Dictionary<TextSpan, (ListReading? List, ItemReading? Item)>? _owners;

        public Bearers(PolicyReading reading)
        {
            _reading = reading;
            foreach (var list in reading.Lists)
            {
                Add((list.LeadIn as ParagraphSyntax)?.Attributes, list.Kind == ListKind.Rules);
                foreach (var item in list.Items)
                {
                    Add(item.Syntax.Text?.Attributes, item.RuleId.Length > 0);
                }
            }

            foreach (var sentence in reading.Sentences)
            {
                if (sentence is { RuleId.Length: > 0, Block: ParagraphSyntax { Attributes: { } group } })
                {
                    _named.Add(group.Span);
                }
            }
        }

        public bool IsNamed(AttributeGroup group) => _named.Contains(group.Span);

        /// <summary>The last list, and item of it, that a group stands on; no item where it stands on the lead-in.</summary>
        public (ListReading? List, ItemReading? Item) OwnersOf(AttributeGroup group) =>
            (_owners ??= Owners()).TryGetValue(group.Span, out var owners) ? owners : default;

        // Gathered only for a name that is no rule's, which hardly any policy has.
        private Dictionary<TextSpan, (ListReading? List, ItemReading? Item)> Owners()
        {
            var owners = new Dictionary<TextSpan, (ListReading? List, ItemReading? Item)>();
            foreach (var list in _reading.Lists)
            {
                if ((list.LeadIn as ParagraphSyntax)?.Attributes is { } leading)
                {
                    owners[leading.Span] = (list, null);
                }

                foreach (var item in list.Items)
                {
                    if (item.Syntax.Text?.Attributes is { } own)
                    {
                        owners[own.Span] = (list, item);
                    }
                }
            }

            return owners;
        }

        private void Add(AttributeGroup? group, bool isNamed)
        {
            if (group is not null && isNamed)
            {
                _named.Add(group.Span);
            }
        }
    }
}
