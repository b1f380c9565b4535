using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>A publisher asks, expects, requires, allows or forbids others: "we encourage pupils to". The force falls on them.</summary>
internal static class AskingVerbs
{
    private static readonly WordGroup FiniteWords = FunctionWords.Set("must shall should may can will would could might is are");

    private static readonly WordGroup Contracted = FunctionWords.Set("mustn't shan't shouldn't can't won't don't doesn't didn't isn't aren't couldn't wouldn't cannot");

    private static readonly WordGroup Rulers = FunctionWords.Set("policy policies code board council committee headteacher principal governors government management law rules regulations trustees department employer team authority management");

    public static Modal? At(List<Token> tokens, int i)
    {
        var word = tokens.Word(i);
        var start = StartOf(tokens, i);
        var isRefused = start == i && word is "tolerate" or "condone" or "accept" && tokens.Word(i + 1) == "no";
        if (ForceOf(word, start < i || isRefused) is not { } force || !HasRulerBefore(tokens, start))
        {
            return null;
        }

        if (Verbs.Advising.Contains(word) && tokens.Word(i + 1) == "against")
        {
            return Falls(start, i + 2, false, (Polarity.Forbid, Strength.Advisory), default);
        }

        if (Verbs.Forbidding.Contains(word))
        {
            return Forbidding(tokens, i);
        }

        return tokens.Word(i + 1) == "that" ? ThatClause(tokens, start, i + 2, force) : Infinitive(tokens, start, i + 1, force) ?? Object(tokens, start, i, force);
    }

    /// <summary>"We do not tolerate bullying", "we encourage good manners": what is asked for is a thing.</summary>
    private static Modal? Object(List<Token> tokens, int start, int i, (Polarity Polarity, Strength Strength) force)
    {
        var word = tokens.Word(i);
        var asks = word is "permit" or "permits" or "encourage" or "encourages" or "tolerate" or "condone" or "accept" || start < i || Verbs.Expecting.Contains(word) || (Verbs.Requiring.Contains(word) && tokens.Word(i - 1) == "we");
        var denies = word == "accept" && Enumerable.Range(i + 1, 4).Any(k => tokens.Word(k) is "responsibility" or "liability");
        if (i + 1 >= tokens.Count || (tokens.IsMark(i + 1, ",") && tokens[tokens.Count - 1].IsWord))
        {
            // "We do not allow:", "The club bans:", "We expect:" are completed by their items.
            return asks || Verbs.Allowing.Contains(word) ? Falls(start, i + 1, false, force, default) : null;
        }

        if (tokens.Word(i + 1) is "no" or "nothing" or "nobody" && force.Polarity is Polarity.Permit or Polarity.Oblige)
        {
            // "We permit no shouting": refused. "We expect no shouting": advised against.
            return Falls(start, i + 1, false, (Polarity.Forbid, force.Polarity == Polarity.Permit ? Strength.Binding : force.Strength), default);
        }

        return asks && !denies && tokens.Word(i + 1).Length > 0 && !tokens.Is(i + 1, WordClass.Preposition) ? Falls(start, i + 1, false, force, default) : null;
    }

    private static (Polarity Polarity, Strength Strength)? ForceOf(string word, bool negated)
    {
        if (word is "tolerate" or "condone" or "accept")
        {
            return negated ? (Polarity.Forbid, Strength.Binding) : null;
        }

        if (Verbs.Asking.Contains(word))
        {
            return negated ? null : (Polarity.Oblige, Strength.Aspirational);
        }

        if (Verbs.Expecting.Contains(word))
        {
            return negated ? (Polarity.Permit, Strength.None) : (Polarity.Oblige, Strength.Advisory);
        }

        if (Verbs.Advising.Contains(word))
        {
            return negated ? null : (Polarity.Oblige, Strength.Advisory);
        }

        if (Verbs.Requiring.Contains(word))
        {
            return negated ? (Polarity.Permit, Strength.None) : (Polarity.Oblige, Strength.Binding);
        }

        if (Verbs.Allowing.Contains(word))
        {
            return negated ? (Polarity.Forbid, Strength.Binding) : (Polarity.Permit, Strength.None);
        }

        return Verbs.Forbidding.Contains(word) && !negated ? (Polarity.Forbid, Strength.Binding) : null;
    }

    /// <summary>
    /// Only a publisher asks so that it rules: "we", "the school", "this policy". "Parents ask us to" and
    /// "the app allows users to" do not; nor does the infinitive in "to allow staff to".
    /// </summary>
    private static bool HasRulerBefore(List<Token> tokens, int start)
    {
        var k = start - 1;
        while (k >= 0 && (tokens.Is(k, WordClass.Adverb) || tokens.Word(k) == "would"))
        {
            k--;
        }

        if (tokens.Word(k) == "longer" && tokens.Word(k - 1) == "no")
        {
            k -= 2;
        }

        var subject = tokens.Word(k);
        if (subject is "and" or "but")
        {
            return k > 1 && HasRulerBefore(tokens, k - 1);
        }

        for (var back = k; back >= 0 && back > k - 7 && tokens[back].IsWord; back--)
        {
            // "Nothing in this policy prohibits": no prohibition.
            if (tokens.Word(back) is "nothing" or "no" or "neither")
            {
                return false;
            }
        }

        if (tokens.Is(k, WordClass.Publisher) || Rulers.Contains(subject) || subject.StartsWith("{{", StringComparison.Ordinal))
        {
            return true;
        }

        // A name: "NRFC encourages", "Oakfield Council requires".
        return k >= 0 && subject.Length > 0 && (tokens[k].IsAllCapitals || (k > 0 && tokens[k].IsCapital && char.IsLetter(subject[0]) && tokens.AnimacyAt(k) == Animacy.Unknown));
    }

    /// <summary>Where the verb's negation starts: "do not [allow]", "never [allow]"; else the verb itself.</summary>
    private static int StartOf(List<Token> tokens, int i)
    {
        var k = i - 1;
        while (tokens.Is(k, WordClass.Adverb) && tokens.Word(k) is not "not" and not "never")
        {
            k--;
        }

        return tokens.Word(k) switch
        {
            "don't" or "doesn't" or "never" => k,
            "not" when tokens.Word(k - 1) is "do" or "does" => k - 1,
            _ => i,
        };
    }

    private static Modal? Infinitive(List<Token> tokens, int start, int from, (Polarity Polarity, Strength Strength) force)
    {
        if (LeavesInfinitive(tokens, from))
        {
            return Falls(start, tokens.Count, false, force, (from, tokens.Count));
        }

        for (var k = from; k < tokens.Count && k < from + 20; k++)
        {
            if (tokens[k].Lower is ";" or "." or ":" || FiniteWords.Contains(tokens.Word(k)) || Contracted.Contains(tokens.Word(k)))
            {
                return null;
            }

            if (tokens.Word(k) == "to" && k > from)
            {
                var notBefore = tokens.Word(k - 1) is "not" or "never";
                var notAfter = tokens.Word(k + 1) is "not" or "never";
                var nobody = tokens.Word(from) is "no" or "nobody" or "nothing" or "none" or "no-one";
                return Falls(start, notAfter ? k + 2 : k + 1, (notBefore || notAfter) != nobody, force, (from, notBefore ? k - 1 : k));
            }
        }

        return null;
    }

    /// <summary>"We ask parents:" is completed by items that start with "to".</summary>
    private static bool LeavesInfinitive(List<Token> tokens, int from)
    {
        for (var k = from; k < tokens.Count; k++)
        {
            if (!tokens[k].IsWord || tokens.Word(k) is "to" or "that" or "no" or "following" || tokens.Is(k, WordClass.ConditionOpener))
            {
                return false;
            }
        }

        return from < tokens.Count && tokens.Count <= from + 6 && tokens.AnimacyAt(tokens.Count - 1) == Animacy.Animate;
    }

    /// <summary>"We expect that staff will", "we ask that visitors sign in", "it is essential that no guest is left".</summary>
    public static Modal? ThatClause(List<Token> tokens, int start, int from, (Polarity Polarity, Strength Strength) force)
    {
        var nobody = tokens.Word(from) is "no" or "nobody" or "nothing" or "none" or "neither" or "no-one";
        for (var k = from; k < tokens.Count && k < from + 16; k++)
        {
            if (tokens[k].Lower is ";" or "." or ":" || (k > from && tokens.Is(k, WordClass.ConditionOpener)))
            {
                return null;
            }

            if (k > from && OpensPredicate(tokens, k))
            {
                var tail = ModalTail.Read(tokens, tokens.Word(k) is "not" or "never" ? k : k + 1);
                var isDone = tokens.Word(k) is "is" or "are" or "be" || tokens.Word(tail.End) == "be" ? tokens.Is(tokens.SkipAdverbs(tokens.Word(tail.End) == "be" ? tail.End + 1 : tail.End), WordClass.Participle) : false;
                return Falls(start, tail.End, (tail.IsNegated || Contracted.Contains(tokens.Word(k))) != nobody, force, isDone ? default : (from, k));
            }

            if (k > from && IsVerbOf(tokens, k))
            {
                return Falls(start, k, nobody, force, (from, k));
            }
        }

        // "It is essential that lifeguards:" is completed by its items.
        return tokens.Count > from && tokens.Count <= from + 12 && tokens[tokens.Count - 1].IsWord ? Falls(start, tokens.Count, nobody, force, (from, tokens.Count)) : null;
    }

    private static bool OpensPredicate(List<Token> tokens, int k) =>
        FiniteWords.Contains(tokens.Word(k)) || Contracted.Contains(tokens.Word(k)) || tokens.Word(k) is "do" or "does" or "did" or "didn't" or "be" or "not" or "never";

    /// <summary>"visitors [sign] in", "no guest [climbs]".</summary>
    private static bool IsVerbOf(List<Token> tokens, int k)
    {
        var before = tokens.Word(k - 1);
        if (tokens.Is(k - 1, WordClass.Determiner) && tokens.Is(k, WordClass.Animate))
        {
            // "that all staff read": staff, the noun.
            return false;
        }

        return tokens.AnimacyAt(k - 1) == Animacy.Animate || tokens.Is(k - 1, WordClass.Adverb) || tokens.IsPlural(k - 1)
            ? tokens.Is(k, WordClass.PlainVerb) || (tokens.Is(k, WordClass.Verb) && tokens.Word(k + 1) is { Length: > 0 } next && next is not "of" && !FiniteWords.Contains(next) && !tokens.Is(k + 1, WordClass.BeForm)) || (tokens.Is(k, WordClass.ThirdPerson) && tokens.AnimacyAt(k) != Animacy.Animate)
            : tokens.Word(k - 2) is "no" or "each" or "every" or "the" or "a" or "any" && tokens.Is(k, WordClass.ThirdPerson);
    }

    private static Modal Falls(int start, int end, bool negated, (Polarity Polarity, Strength Strength) force, (int From, int To) addressee)
    {
        var polarity = (negated, force.Polarity) switch
        {
            (false, _) => force.Polarity,
            (_, Polarity.Oblige) => Polarity.Forbid,
            _ => Polarity.Permit,
        };
        return new Modal { Start = start, End = end, Kind = ModalKind.Firm, Polarity = polarity, Strength = force.Strength, Addressee = addressee, IsImpersonal = true };
    }

    /// <summary>"The school prohibits pupils from …", "the council bans smoking".</summary>
    private static Modal Forbidding(List<Token> tokens, int i)
    {
        var force = (Polarity.Forbid, tokens.Word(i) is "discourage" or "discourages" ? Strength.Advisory : Strength.Binding);
        for (var k = i + 1; k < tokens.Count && k < i + 12 && tokens[k].IsWord; k++)
        {
            if (tokens.Word(k) is "from" or "to" && k > i + 1)
            {
                return Falls(i, k + 1, false, force, (i + 1, k));
            }
        }

        return Falls(i, i + 1, false, force, default);
    }
}
