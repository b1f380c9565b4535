using PolicyAsCode.Model;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads who must, must not, should or may do what.</summary>
public static class PolicyReader
{
    private static readonly (string Words, Polarity Polarity, Strength Strength)[] Modals =
    [
        ("must not", Polarity.Forbid, Strength.Binding), ("will not", Polarity.Forbid, Strength.Commitment), ("should not", Polarity.Forbid, Strength.Advisory),
        ("must", Polarity.Oblige, Strength.Binding), ("will only", Polarity.PermitOnly, Strength.Commitment), ("will", Polarity.Oblige, Strength.Commitment),
        ("should", Polarity.Oblige, Strength.Advisory), ("are expected to", Polarity.Oblige, Strength.Advisory), ("are encouraged to", Polarity.Oblige, Strength.Aspirational),
        ("reserves the right to", Polarity.Empower, Strength.None), ("may", Polarity.Permit, Strength.None), ("are responsible for", Polarity.Oblige, Strength.Binding),
    ];

    private static readonly (string, LimitKind)[] Limiters = [("unless ", LimitKind.Exception), ("if ", LimitKind.Condition), ("when ", LimitKind.Condition), ("during ", LimitKind.Condition)];
    private static readonly string[] Deadlines = ["immediately", "as soon as reasonably possible"];

    /// <summary>Reads the lists and sentences of a file.</summary>
    public static PolicyReading Read(SyntaxTree tree, Library library)
    {
        var lists = new List<ListReading>();
        var sentences = new List<SentenceReading>();
        for (var i = 0; i < tree.Blocks.Count; i++)
        {
            if (tree.Blocks[i] is ListSyntax list)
            {
                lists.Add(ReadList(list, i > 0 ? tree.Blocks[i - 1] as ParagraphSyntax : null, library));
            }
            else if (tree.Blocks[i] is ParagraphSyntax { Text.Text.Length: > 0 } paragraph && !(i + 1 < tree.Blocks.Count && tree.Blocks[i + 1] is ListSyntax) && Find(paragraph.Text, library) is { } norm)
            {
                sentences.Add(new SentenceReading { Block = paragraph, Text = paragraph.Text.Text, Span = paragraph.Text.Span, Norm = norm, IsRule = paragraph.Attributes?.Id is not null });
            }
        }

        return new PolicyReading(lists.ToEquatableArray(), sentences.ToEquatableArray());
    }

    private static ListReading ReadList(ListSyntax list, ParagraphSyntax? leadIn, Library library)
    {
        var norm = leadIn is null ? null : Find(leadIn.Text, library);
        var items = list.Items.Where(item => item.Text is not null).Select(item => new ItemReading
        {
            Syntax = item,
            Depth = 1,
            Role = norm is null ? ItemRole.Information : ItemRole.Rule,
            Text = item.Text!.Text.Text,
            Force = norm?.Force,
            Audience = norm?.Audience ?? Audience.Implied,
            Limits = Limits(item.Text.Text),
            Deadline = norm?.Deadline,
        });
        return new ListReading
        {
            Syntax = list,
            LeadIn = leadIn,
            LeadInText = leadIn?.Text.Text ?? "",
            LeadInSpan = leadIn?.Text.Span ?? default,
            Kind = norm is null ? ListKind.Information : ListKind.Rules,
            Force = norm?.Force,
            Modality = norm?.Force.Modality ?? Modality.None,
            Audience = norm?.Audience ?? Audience.Implied,
            Context = norm?.Action.TrimEnd(':') ?? "",
            Limits = norm?.Limits ?? default,
            Deadline = norm?.Deadline,
            Items = items.ToEquatableArray(),
        };
    }

    private static Norm? Find(Prose prose, Library library)
    {
        var text = prose.Text + " ";
        foreach (var (words, polarity, strength) in Modals)
        {
            var at = text.Replace(':', ' ').IndexOf(" " + words + " ", StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var subject = text.Substring(0, at);
            var audience = library.Audiences.Where(entry => subject.EndsWith(entry.Name, StringComparison.OrdinalIgnoreCase)).Select(entry => new AudienceMember(entry.Id, entry.Name)).Take(1).ToEquatableArray();
            var deadline = Deadlines.FirstOrDefault(text.Contains);
            return new Norm
            {
                Force = new Force(polarity, strength, words),
                Audience = new Audience(audience),
                Action = text.Substring(at + words.Length + 1).Trim(),
                Limits = Limits(prose),
                Deadline = deadline is null ? null : new Deadline(deadline, deadline != "immediately"),
            };
        }

        return null;
    }

    private static EquatableArray<LimitReading> Limits(Prose prose)
    {
        foreach (var (word, kind) in Limiters)
        {
            var at = prose.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && prose.Text[at - 1] == ' '))
            {
                var end = prose.Text.IndexOf(',', at);
                end = end < 0 ? prose.Text.TrimEnd('.', ':').Length : end;
                return EquatableArray.Of(new LimitReading(kind, prose.Text.Substring(at, end - at), prose.SpanOf(at, end - at)));
            }
        }

        return default;
    }
}
