using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>What somebody does as a matter of policy, which binds whoever has it: "the policy of the school is not to", "it is our practice to".</summary>
internal static class PolicyPhrases
{
    private const int LongestOwner = 8;

    private static readonly WordGroup Heads = FunctionWords.Set("policy practice");

    /// <summary>The modal of the "is" at an index; nothing where it tells nobody's policy.</summary>
    public static Modal? At(List<Token> tokens, int i) => tokens.Word(i - 1) == "it" ? Behind(tokens, i) : Before(tokens, i);

    /// <summary>"The policy of the school is not to", "our policy is to".</summary>
    private static Modal? Before(List<Token> tokens, int i)
    {
        var head = i - 1;
        while (head > 0 && head > i - LongestOwner && tokens[head].IsWord && !Heads.Contains(tokens.Word(head)))
        {
            head--;
        }

        return Heads.Contains(tokens.Word(head)) && OwnerOf(tokens, head, i) is { } owner
            ? Modal(tokens, owner.From < head ? owner.From : tokens.Is(head - 1, WordClass.Determiner) ? head - 1 : head, i + 1, owner)
            : null;
    }

    /// <summary>"It is the policy of the school not to", "it is our practice to". What is not a policy is not forbidden by that.</summary>
    private static Modal? Behind(List<Token> tokens, int i)
    {
        var head = i + 1;
        while (head < tokens.Count && head < i + LongestOwner && tokens[head].IsWord && tokens.Word(head) is not "not" and not "to" && !Heads.Contains(tokens.Word(head)))
        {
            head++;
        }

        var end = head + 1;
        while (tokens.Word(head + 1) == "of" && end < head + LongestOwner && tokens.Word(end) is not "" and not "to" and not "not" and not "never")
        {
            end++;
        }

        return Heads.Contains(tokens.Word(head)) && OwnerOf(tokens, head, end) is { } owner ? Modal(tokens, i, end, owner) : null;
    }

    /// <summary>Whose it is: behind its "of", or in front of it as "our", "the school's" or "school"; nothing where nobody is said to have it: "good practice".</summary>
    private static (int From, int To)? OwnerOf(List<Token> tokens, int head, int end)
    {
        if (head + 1 < end)
        {
            return tokens.Word(head + 1) == "of" && head + 2 < end ? (head + 2, end) : null;
        }

        var isOwned = IsWhose(tokens, head - 1) || tokens.AnimacyAt(head - 1) == Animacy.Animate;
        var from = tokens.Is(head - 2, WordClass.Determiner) ? head - 2 : head - 1;
        return isOwned ? (from, head) : null;
    }

    // "The policy is to be reviewed" speaks of the text.
    private static Modal? Modal(List<Token> tokens, int start, int from, (int From, int To) owner)
    {
        var tail = ModalTail.Read(tokens, from);
        var verb = tail.End + 1;
        var speaksOfText = tokens.Word(verb) == "be" && tokens.Is(tokens.SkipAdverbs(verb + 1), WordClass.Participle);
        if (tokens.Word(tail.End) != "to" || speaksOfText || !(tokens.Is(verb, WordClass.Verb) || tokens.Word(verb) is "be" or "not" or "never"))
        {
            return null;
        }

        var modal = Grammar.Modal.Firm(start, verb, tail.IsNegated ? Polarity.Forbid : Polarity.Oblige, Strength.Commitment);
        return IsWhose(tokens, owner.To - 1) ? modal with { IsImpersonal = true } : modal with { Addressee = owner };
    }

    /// <summary>"our", "the school's": words that name nobody by themselves.</summary>
    private static bool IsWhose(List<Token> tokens, int i) => tokens.Is(i, WordClass.Possessive) || tokens.Word(i).EndsWith("'s", StringComparison.Ordinal);
}
