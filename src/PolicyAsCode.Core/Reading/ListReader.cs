using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads a list with its lead-in: which items are rules, and of which force.</summary>
internal sealed class ListReader(SourceText source, AudienceWords audiences)
{
    private readonly ItemReader _items = new(audiences);

    /// <summary>The part of a list under one lead-in. Text glued to an item can start a new part.</summary>
    internal sealed record Part(ListSyntax List, List<ListItemSyntax> Items, BlockSyntax? LeadInBlock, string LeadInText, TextSpan LeadInSpan, LeadIn LeadIn, AttributeGroup? Attributes);

    /// <summary>Reads one part.</summary>
    public ListReading Read(Part part)
    {
        var leadIn = Override(part.LeadIn, part.Attributes);
        var items = ReadItems(part.Items, leadIn, 1, default, BiasOf(part.Items));
        var kind = part.Attributes?.HasClass("rules") == true ? ListKind.Rules
            : part.Attributes?.HasClass("information") == true ? ListKind.Information
            : KindOf(leadIn, items);
        if (kind != ListKind.Rules)
        {
            items = [.. items.Select(item => kind == ListKind.Information && item.Role == ItemRole.Rule && leadIn.Kind != LeadInKind.Neutral && !item.SpeaksForItself ? item with { Role = ItemRole.Information, Force = null } : item)];
        }

        return new ListReading
        {
            Syntax = part.List,
            LeadIn = part.LeadInBlock,
            LeadInText = part.LeadInText,
            LeadInSpan = part.LeadInSpan,
            Kind = kind,
            Force = kind == ListKind.Information ? null : leadIn.Force,
            Modality = ModalityOf(kind, leadIn, items),
            Audience = leadIn.Audience,
            Context = leadIn.Context,
            Limits = leadIn.Limits,
            Deadline = leadIn.Deadline,
            Items = items.ToEquatableArray(),
            Reasons = leadIn.Reasons.Append(new Reason("kind", "", WhyKind(kind, leadIn))).ToEquatableArray(),
        };
    }

    private static string WhyKind(ListKind kind, LeadIn leadIn) => (kind, leadIn.Kind) switch
    {
        (ListKind.Rules, LeadInKind.Norm) => "the lead-in says who and how strongly",
        (ListKind.Rules, _) => "the items say it each by itself",
        (ListKind.Unclear, _) => "some items lay something down and others do not",
        (_, LeadInKind.Statement) => "the items complete a statement",
        (_, LeadInKind.Grounds) => "the items are the grounds or alternatives of one rule",
        _ => "neither lead-in nor items lay anything down",
    };

    /// <summary>What the author says in braces holds against any reading.</summary>
    private static LeadIn Override(LeadIn leadIn, AttributeGroup? attributes)
    {
        if (attributes?.Value("modality") is { } word && ForceNamed(word) is { } force)
        {
            leadIn = leadIn with { Kind = LeadInKind.Norm, Force = force };
        }

        if (attributes?.Value("audience") is { Length: > 0 } ids)
        {
            var members = ids.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(id => new AudienceMember(id.Trim(), id.Trim().Replace('-', ' ')));
            leadIn = leadIn with { Audience = new Audience(members.ToEquatableArray()) };
        }

        return leadIn;
    }

    private static Force? ForceNamed(string word) => word switch
    {
        "must" => new Force(Polarity.Oblige, Strength.Binding, word),
        "must-not" => new Force(Polarity.Forbid, Strength.Binding, word),
        "should" => new Force(Polarity.Oblige, Strength.Advisory, word),
        "should-not" => new Force(Polarity.Forbid, Strength.Advisory, word),
        "may" => new Force(Polarity.Permit, Strength.None, word),
        "will" => new Force(Polarity.Oblige, Strength.Commitment, word),
        "will-not" => new Force(Polarity.Forbid, Strength.Commitment, word),
        "encouraged" => new Force(Polarity.Oblige, Strength.Aspirational, word),
        _ => null,
    };

    /// <summary>In a list where half of the items are commands for certain, words that can be verbs are taken for verbs.</summary>
    private static VerbBias BiasOf(List<ListItemSyntax> items)
    {
        var verbs = 0;
        foreach (var item in items)
        {
            if (item.Text is { } paragraph)
            {
                var tokens = paragraph.Text.TokensOf(0, Math.Min(paragraph.Text.Text.Length, 48));
                verbs += tokens.Word(0) is "do" or "don't" or "never" or "always" or "please" || ImperativeReader.IsCommand(tokens, tokens.SkipAdverbs(0), tokens.Count, VerbBias.Items) ? 1 : 0;
            }
        }

        return verbs * 2 >= items.Count ? VerbBias.Verbs : VerbBias.Items;
    }

    private List<ItemReading> ReadItems(List<ListItemSyntax> list, LeadIn leadIn, int depth, EquatableArray<string> parents, VerbBias bias)
    {
        var items = new List<ItemReading>(list.Count);
        foreach (var syntax in list)
        {
            if (syntax.Text is not { } paragraph)
            {
                // "- a) feed the swans": the typed letter makes a list of its own, and the item has no words but those.
                items.AddRange(ReadItems(NestedItems(syntax), leadIn, depth, parents, bias));
                continue;
            }

            var prose = paragraph.Text;
            var length = GluedText.FindGlue(syntax, source) ?? prose.Text.Length;
            var own = _items.Read(prose, length, bias, leadIn.Kind == LeadInKind.Norm ? leadIn.Force?.Polarity : null);
            var item = ItemReader.Under(leadIn, own, syntax, depth, parents);
            var nested = NestedItems(syntax);
            if (nested.Count == 0)
            {
                items.Add(item);
                continue;
            }

            AddWithNested(items, item, own, prose, nested, leadIn, depth, parents);
        }

        return items;
    }

    /// <summary>
    /// A nested list completes its parent: then the leaves are the rules. A parent that is a whole norm is a rule,
    /// and what stands under it are its parts.
    /// </summary>
    private void AddWithNested(List<ItemReading> items, ItemReading item, ItemReader.Own own, Prose prose, List<ListItemSyntax> nested, LeadIn leadIn, int depth, EquatableArray<string> parents)
    {
        var bias = BiasOf(nested);
        var inner = own.Length == 0 ? LeadIn.None : LeadInReader.Read(prose, LastSentence(prose, own.Length), audiences);
        var isOpen = own.Text.EndsIn(':') || LeadInWords.Open.Contains(LastWord(own.Text));
        var goesOnTurned = own.IsNegated && isOpen && leadIn.Kind == LeadInKind.Norm;
        if (!goesOnTurned && item.Force is not null && own.Norm is not null && (!isOpen || inner.Kind == LeadInKind.Grounds || (inner.Kind == LeadInKind.Statement && (leadIn.Kind != LeadInKind.Norm || inner.IsClosed || inner.IsWholeNorm))))
        {
            items.Add(item);
            var partFrame = inner.Kind is LeadInKind.Grounds or LeadInKind.Statement ? inner : LeadIn.None;
            items.AddRange(ReadItems(nested, partFrame, depth + 1, default, bias).Select(part => part.Role == ItemRole.Rule ? part : part with { Role = ItemRole.Part, Force = null }));
            return;
        }

        var frame = inner.Kind == LeadInKind.Norm ? inner with { Audience = inner.Audience.IsImplied ? leadIn.Audience : inner.Audience }
            : inner.Kind is LeadInKind.Statement or LeadInKind.Grounds && leadIn.Kind != LeadInKind.Norm ? inner
            : leadIn;

        // "Staff must not: … share with strangers: … names": a bare verb goes on with the lead-in above it, and never commands by itself.
        var goesOn = own.IsNegated || (!leadIn.LeadsToRules && inner.Reasons.Any(reason => reason.Because.StartsWith("a command", StringComparison.Ordinal)));
        if (goesOnTurned && item.Force is { } turned)
        {
            // "Pupils must: … not bring: … knives"
            frame = leadIn with { Force = turned };
        }
        else if (leadIn.Kind == LeadInKind.Norm && inner.Kind == LeadInKind.Norm && leadIn.Force is { } outer && goesOn)
        {
            frame = frame with { Force = item.Force ?? outer };
        }

        var below = ReadItems(nested, frame, depth + 1, parents.Append(own.Text).ToEquatableArray(), bias);
        var holdsRules = below.Any(child => child.Role == ItemRole.Rule);
        items.Add(holdsRules ? item with { Role = ItemRole.Context, Force = item.Force ?? (frame.Kind == LeadInKind.Norm ? frame.Force : null) } : item);
        items.AddRange(below);
    }

    private static List<ListItemSyntax> NestedItems(ListItemSyntax item)
    {
        var nested = new List<ListItemSyntax>();
        foreach (var block in item.Blocks)
        {
            if (block is ListSyntax list)
            {
                nested.AddRange(list.Items);
            }
        }

        return nested;
    }

    private static TextSpan LastSentence(Prose prose, int length)
    {
        var sentences = prose.SentencesUpTo(length);
        return sentences.Count == 0 ? new TextSpan(0, length) : sentences[sentences.Count - 1];
    }

    private static string LastWord(string text)
    {
        var trimmed = text.TrimEnd();
        var space = trimmed.LastIndexOf(' ');
        return trimmed.Substring(space + 1).ToLowerInvariant();
    }

    private static ListKind KindOf(LeadIn leadIn, List<ItemReading> items)
    {
        // What a nested list only informs of belongs to the item above it.
        var leaves = items.Where(item => item.Role is not ItemRole.Context and not ItemRole.Part && (item.Depth == 1 || item.Role == ItemRole.Rule || leadIn.Kind == LeadInKind.Norm)).ToList();
        var norms = leaves.Count(item => item.Role == ItemRole.Rule);
        if (leaves.Count == 0)
        {
            return ListKind.Information;
        }

        if (leadIn.IsUnclear)
        {
            return ListKind.Unclear;
        }

        switch (leadIn.Kind)
        {
            case LeadInKind.Norm when leaves.Exists(item => item is { IsMisfit: true, Force: null }):
                return ListKind.Unclear;
            case LeadInKind.Norm when leadIn.Force is { Polarity: Polarity.Permit } force && force.Words is "may" or "can" && leaves.Count(item => VerbSense.HappensTo(item.Text)) * 2 >= leaves.Count:
                return ListKind.Information;
            case LeadInKind.Norm:
                return leaves.All(item => item.Text.EndsIn('?')) ? ListKind.Information : ListKind.Rules;
            case LeadInKind.Grounds:
                // "allowed under the following conditions: … No food may …": cases, or rules of their own?
                return leaves.Count(item => item.SpeaksForItself) * 2 >= leaves.Count ? ListKind.Unclear : ListKind.Information;
            default:
                return norms == 0 ? (leadIn.MayLead && leaves.All(item => item.Text.IndexOf('[') < 0 && !item.Text.EndsIn('?')) ? ListKind.Unclear : ListKind.Information)
                    : norms * 3 >= leaves.Count * 2 ? ListKind.Rules
                    : leaves.Any(item => item.SpeaksForItself) || (leadIn.LeadsToRules && norms > 0) ? ListKind.Unclear
                    : ListKind.Information;
        }
    }

    private static Modality ModalityOf(ListKind kind, LeadIn leadIn, List<ItemReading> items)
    {
        if (kind == ListKind.Information)
        {
            return Modality.None;
        }

        if (leadIn.Kind == LeadInKind.Norm && leadIn.Force is { } force && !leadIn.LeadsToRules)
        {
            return force.Modality;
        }

        var own = items.Where(item => item.Role == ItemRole.Rule && item.Force is not null).Select(item => item.Force!.Modality).Distinct().ToList();
        return own.Count switch { 0 => Modality.None, 1 => own[0], _ => Modality.Mixed };
    }
}
