using PolicyAsCode.Binding;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Import.Meaning;

/// <summary>Proposes as a rule each paragraph that binds somebody, by giving it a name; asks where two duties share a sentence.</summary>
internal static class SentenceRules
{
    /// <summary>The blocks with names on those paragraphs.</summary>
    public static IReadOnlyList<Block> Propose(Draft draft, LineReader reader, ImportLog log)
    {
        var policy = draft.Policy;
        var taken = new HashSet<string>(policy.Map.GivenIds.Select(given => given.Id).Concat(policy.Map.Sections.Keys), StringComparer.Ordinal);
        taken.UnionWith(policy.Document.Rules.Rules.Select(rule => rule.Id));
        taken.UnionWith(policy.Document.Rules.Lists.Select(list => list.Id));
        var leadIns = new HashSet<BlockSyntax>(policy.Reading.Lists.Where(list => list.LeadIn is not null).Select(list => list.LeadIn!), ReferenceEqualityComparer.Instance);
        var doubtful = AskedAbout(draft.Blocks);
        var norms = new Dictionary<Block, List<SentenceReading>>(ReferenceEqualityComparer.Instance);
        foreach (var sentence in policy.Reading.Sentences)
        {
            if (!leadIns.Contains(sentence.Block) && sentence.Block is ParagraphSyntax && draft.At(sentence.Block.Span) is Paragraph { HasGroup: false, IsDoubtful: false } paragraph && !doubtful.Contains(paragraph) && !reader.Read(paragraph.Words.Plain).EndsInColon)
            {
                (norms.TryGetValue(paragraph, out var found) ? found : norms[paragraph] = []).Add(sentence);
            }
        }

        return norms.Count == 0 ? draft.Blocks : [.. draft.Blocks.SelectMany(block => norms.TryGetValue(block, out var sentences) ? Name((Paragraph)block, sentences, taken, log) : [block])];
    }

    /// <summary>Paragraphs that an earlier import left a question about, and no name.</summary>
    private static HashSet<Block> AskedAbout(IReadOnlyList<Block> blocks)
    {
        var asked = new HashSet<Block>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < blocks.Count; i++)
        {
            if (blocks[i - 1] is Verbatim { IsComment: true } comment && comment.Words.Plain.Contains("policy-ask:", StringComparison.Ordinal))
            {
                asked.Add(blocks[i]);
            }
        }

        return asked;
    }

    private static IEnumerable<Block> Name(Paragraph paragraph, List<SentenceReading> sentences, HashSet<string> taken, ImportLog log)
    {
        var second = sentences.Skip(1).FirstOrDefault(sentence => sentence.Span == sentences[0].Span && Differ(sentence.Norm, sentences[0].Norm));
        var named = WithId(paragraph, sentences[0], taken);
        log.Add(paragraph.Line, paragraph.Words.Plain, named.Group.Trim(), RepairKind.SentenceRule, Certainty.Likely);
        return second is null ? [named] : AskToSplit(named, sentences[0], second, taken, log);
    }

    private static Paragraph WithId(Paragraph paragraph, SentenceReading sentence, HashSet<string> taken)
    {
        var id = ProposedId.ForRule(sentence.Norm.Action.Length > 0 ? sentence.Norm.Action : sentence.Text, taken);
        taken.Add(id);
        return paragraph with { Group = $" {{#{id}}}" };
    }

    /// <summary>One sentence can be one rule only. Taking it apart needs words said twice, which is the author's to decide.</summary>
    private static IEnumerable<Block> AskToSplit(Paragraph named, SentenceReading first, SentenceReading second, HashSet<string> taken, ImportLog log)
    {
        var parts = Parts(named, first, second);
        var choices = new List<Choice> { new("keep", "It stays one sentence, of which only the first part is a rule.") };
        if (parts is not null)
        {
            choices.Add(new Choice("split", $"It becomes two: “{parts.Value.First}” and “{parts.Value.Second}”"));
        }

        var asked = log.Ask("two-in-one", named.Line, named.Words.Plain, $"This sentence says two things of different people or force: “{first.Norm.Force.Words} {first.Norm.Action}” and “{second.Norm.Action}”. Shall it be two?", [.. choices]);
        if (asked.Choice != "split")
        {
            return [named.Asking(asked)];
        }

        var other = new Paragraph(named.Line, Lines.Words.FromPlain(parts!.Value.Second));
        return [named with { Words = Lines.Words.FromPlain(parts.Value.First) }, WithId(other, second, taken)];
    }

    // "This policy will be reviewed every year and ratified by the board": the second act takes subject and modal of the first.
    private static (string First, string Second)? Parts(Paragraph paragraph, SentenceReading first, SentenceReading second)
    {
        var text = paragraph.Words.Plain;
        var (firstAction, secondAction) = (first.Norm.Action, second.Norm.Action);
        var verb = text.IndexOf(firstAction, StringComparison.Ordinal);
        var join = verb < 0 || secondAction.Length == 0 ? -1 : text.IndexOf(" and " + secondAction, verb, StringComparison.Ordinal);
        if (join < 0 || firstAction.Length == 0)
        {
            return null;
        }

        var subject = text[..verb] + (firstAction.StartsWith("be ", StringComparison.Ordinal) ? "be " : "");
        return (text[..join].TrimEnd('.', ',') + ".", subject + text[(join + 5)..].TrimEnd('.') + ".");
    }

    private static bool Differ(Norm left, Norm right) =>
        left.Force.Polarity != right.Force.Polarity || left.Force.Strength != right.Force.Strength || left.Audience.InWords() != right.Audience.InWords();
}
