using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Reads commands: "Keep passwords secret", "Do not share", "Never …", "No running".</summary>
internal static class ImperativeReader
{
    private static readonly WordGroup NotCommands = FunctionWords.Set("see note remember imagine click visit welcome thank suppose");

    /// <summary>What follows a verb and hardly ever a noun.</summary>
    public static readonly WordGroup AfterVerb = FunctionWords.Set("the a an all any every each your their our his her its this that these those to with at on in for from up out off away into through over about if when whether how what which who where by only it them him us me yourself themselves no not as both appropriate good clear safe strong");

    private static readonly WordGroup BeforeTheVerb = FunctionWords.Set("please just simply always also then first next finally now instead and or either rather kindly immediately promptly carefully regularly thereafter so but remember");

    /// <summary>The command that starts at a token, if one does there.</summary>
    /// <param name="tokens">The sentence's tokens, those in brackets left out.</param>
    /// <param name="text">The text they are from.</param>
    /// <param name="from">Where its clause starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="bias">Whether words that can be nouns too are taken for verbs.</param>
    public static Clause? Read(List<Token> tokens, string text, int from, int to, VerbBias bias)
    {
        var i = SkipOpening(tokens, from, to);
        if (i >= to || (bias == VerbBias.Prose && from == 0 && tokens.Word(0) == "or"))
        {
            return null;
        }

        var word = tokens.Word(i);
        if (word == "remember" && Reminder(tokens, i) is { } reminder)
        {
            return Command(tokens, text, from, i, reminder.Verb, to, reminder.Polarity);
        }

        var circumstance = CircumstancePhrases.NegativeAt(tokens, i);
        if (circumstance > 0)
        {
            return tokens.Is(circumstance, WordClass.Verb) || AfterVerb.Contains(tokens.Word(circumstance + 1)) ? Command(tokens, text, from, i, circumstance, to, Polarity.Forbid) : null;
        }

        if (word is "don't" || (word == "do" && tokens.Word(i + 1) == "not") || word == "never" || (word == "not" && bias == VerbBias.Verbs))
        {
            var verb = word == "do" ? i + 2 : i + 1;
            var act = tokens.SkipAdverbs(verb);
            if (word == "never" && (tokens.Word(act) is "have" or "has" or "had" or "was" or "were" or "did" or "is" or "are") && (tokens.Is(act + 1, WordClass.Pronoun) || tokens.Is(act + 1, WordClass.Determiner) && tokens.AnimacyAt(act + 2) == Animacy.Animate))
            {
                // "Never have we asked for a deposit."
                return null;
            }

            if (word == "not" && tokens.Word(verb) == "only" || DoubledNegation.HoldsBack(tokens, act) || DoubledNegation.AsksForMore(tokens, i, act))
            {
                return null;
            }

            if (DoubledNegation.AfterOmission(tokens, act) is > 0 and var demanded)
            {
                // "Do not forget to lock": a demand.
                return Command(tokens, text, from, i, demanded, to, Polarity.Oblige);
            }

            if (tokens.Word(verb) == "be" || verb >= to || !tokens.Is(verb, WordClass.Determiner) || tokens.Is(tokens.SkipAdverbs(verb), WordClass.Verb))
            {
                return Command(tokens, text, from, i, verb, to, Polarity.Forbid);
            }

            return null;
        }

        if (word == "do" && tokens.Is(tokens.SkipAdverbs(i + 1), WordClass.Verb) && i + 2 < to)
        {
            return Command(tokens, text, from, i, i + 1, to, Polarity.Oblige);
        }

        if ((bias != VerbBias.Prose || IsBehindLabel(tokens, from)) && Fragment(tokens, text, from, i, to) is { } fragment)
        {
            return fragment;
        }

        if (word == "no")
        {
            return SignReader.Read(tokens, from, i, to, bias) is { } sign ? Command(tokens, text, from, i, sign.Verb, to, sign.Polarity, sign.Polarity == Polarity.Permit ? Strength.None : Strength.Binding) : null;
        }

        var only = word == "only" || tokens.Word(i - 1) == "only";
        i += word == "only" ? 1 : 0;
        word = tokens.Word(i);
        if (DoubledNegation.Refrains(tokens, i))
        {
            return Command(tokens, text, from, i, i + 2, to, Polarity.Forbid);
        }

        var isUrged = tokens.Word(i - 1) is "please" or "always" && word.Length > 2 && !NotCommands.Contains(word) && AfterVerb.Contains(tokens.Word(i + 1)) && !tokens.Is(i, WordClass.Determiner) && !tokens.Is(i, WordClass.Preposition);
        return isUrged || IsCommand(tokens, i, to, bias) ? Command(tokens, text, from, i, i, to, only || IsOnlyBehind(tokens, i, to) ? Polarity.PermitOnly : Polarity.Oblige) : null;
    }

    /// <summary>"Row only with a coach."</summary>
    private static bool IsOnlyBehind(List<Token> tokens, int verb, int to)
    {
        for (var i = verb + 1; i < to && tokens[i].IsWord && !tokens.Is(i, WordClass.Coordinator | WordClass.ConditionOpener); i++)
        {
            if (tokens.Word(i) == "only")
            {
                return OnlyPhrases.Opens(tokens, i);
            }
        }

        return false;
    }

    /// <summary>"Remember not to feed the geese", "Remember to:".</summary>
    private static (Polarity Polarity, int Verb)? Reminder(List<Token> tokens, int i)
    {
        var isNegated = tokens.Word(i + 1) is "not" or "never";
        return tokens.Word(isNegated ? i + 2 : i + 1) == "to" ? (isNegated ? Polarity.Forbid : Polarity.Oblige, isNegated ? i + 3 : i + 2) : null;
    }

    /// <summary>Where a clause's verb can stand: behind "Please", "If unsure, " and adverbs.</summary>
    private static int SkipOpening(List<Token> tokens, int from, int to)
    {
        var i = from;
        while (i < to && (!tokens[i].IsWord || tokens.Is(i, WordClass.Connective) || BeforeTheVerb.Contains(tokens.Word(i))
            || (tokens.Word(i).EndsWith("ly", StringComparison.Ordinal) && tokens.Is(i, WordClass.Adverb))))
        {
            if (tokens.Word(i) == "note" || (tokens.Word(i) == "remember" && !tokens.IsMark(i + 1, ",") && (tokens.Word(i + 1) is not "to" || i + 2 >= to)))
            {
                break;
            }

            i += tokens.Word(i) == "remember" && tokens.Word(i + 1) == "to" ? 2 : 1;
        }

        var first = tokens.Word(i);
        var opens = tokens.OpensSaving(i) || tokens.Is(i, WordClass.ConditionOpener | WordClass.Preposition) || first is "to" or "even" || (first == "should" && !tokens.Is(i + 1, WordClass.Verb)) || CircumstancePhrases.NegativeAt(tokens, i) < 0 && first.EndsWith("ing", StringComparison.Ordinal) && !tokens.Is(i, WordClass.Verb);
        if (!opens || CircumstancePhrases.NegativeAt(tokens, i) > 0)
        {
            return i;
        }

        if (AsksForInformation(tokens, i, to))
        {
            return to;
        }

        for (var k = i + 1; k < to; k++)
        {
            if (tokens.Word(k) == "please" || CommandsPlainly(tokens, i, k, to))
            {
                return SkipOpening(tokens, k, to);
            }

            var next = tokens.SkipAdverbs(k + 1);
            if (tokens.IsMark(k, ",") && (tokens.Word(k + 1) is "please" or "do" or "don't" or "never" or "always" or "only" or "remember" || (tokens.Word(next) == "no" && tokens.Word(next + 1) != "matter") || (tokens.Is(next, WordClass.Verb) && IsCommand(tokens, next, to, VerbBias.Prose))))
            {
                return SkipOpening(tokens, k + 1, to);
            }
        }

        return to;
    }

    /// <summary>"If you see smoke do not open the hatch": without a comma the command starts at its "do not", "never" or "always".</summary>
    public static bool CommandsPlainly(List<Token> tokens, int opener, int k, int to)
    {
        if (k < opener + 2 || !(tokens.Word(k) is "don't" or "never" or "always" || (tokens.Word(k) == "do" && tokens.Word(k + 1) == "not")) || !tokens[k - 1].IsWord)
        {
            return false;
        }

        for (var i = opener; i < to; i++)
        {
            if (tokens.Is(i, WordClass.Relative) && i < k || tokens.IsMark(i, ","))
            {
                // "If the doors that open do not close, call": a verb of the case.
                return false;
            }
        }

        var isPhrase = tokens.Is(opener, WordClass.Preposition) && !tokens.Is(opener, WordClass.ConditionOpener);
        return isPhrase && !tokens.Is(k - 1, WordClass.Pronoun) || tokens.Word(opener) == "should" || IsBareTime(tokens, opener, k) || OwnVerb.Stands(tokens, opener + 1, k, afterRelative: false);
    }

    /// <summary>"After use", "before lunch".</summary>
    private static bool IsBareTime(List<Token> tokens, int opener, int k) => tokens.Word(opener) is "after" or "before" && k <= opener + 3 && tokens.AnimacyAt(k - 1) != Animacy.Animate && !tokens.Is(k - 1, WordClass.Pronoun);

    /// <summary>"For more information, contact …": a reference.</summary>
    private static bool AsksForInformation(List<Token> tokens, int i, int to)
    {
        for (var k = i; k < to && k < i + 7; k++)
        {
            if (tokens.Word(k) is "information" or "details" or "detail" or "questions" or "queries" or "guidance")
            {
                return tokens.Word(i) is "for" or "if" && tokens.Word(i + 1) is "more" or "further" or "additional" or "full" or "information" or "details" or "guidance" or "you" or "any";
            }

            if (tokens.IsMark(k, ","))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a word commands rather than names.</summary>
    public static bool IsCommand(List<Token> tokens, int i, int to, VerbBias bias)
    {
        var word = tokens.Word(i);
        if (!tokens.Is(i, WordClass.Verb) || NotCommands.Contains(word))
        {
            return false;
        }

        var next = tokens.Word(i + 1);
        if (bias == VerbBias.Prose && i + 1 < to && next.Length == 0)
        {
            return false;
        }

        if (next == "not" && tokens.Word(i + 2) != "to")
        {
            // "Dress not acceptable in the club": no verb takes a bare "not".
            return false;
        }

        if (word == "be" && next is "aware" or "advised" or "reminded")
        {
            return false;
        }

        if (i + 1 < to && (next == "of" || (next is "is" or "are" or "was" or "will" or "must" or "should" or "may" or "can" or "has")))
        {
            return word is "make" or "dispose" && next == "of";
        }

        if (!tokens.Is(i, WordClass.PlainVerb) && LeadingNoun.Stands(tokens, i, to))
        {
            return false;
        }

        if (tokens.Is(i, WordClass.PlainVerb))
        {
            return !(i + 1 >= to && bias == VerbBias.Prose) || bias != VerbBias.Prose;
        }

        if (bias == VerbBias.Verbs)
        {
            return true;
        }

        return (AfterVerb.Contains(next) || tokens.Is(i + 1, WordClass.Adverb | WordClass.Animate) || (bias == VerbBias.Prose && to - i > 3 && i + 1 < to && tokens[i + 1].IsWord && !tokens[i + 1].IsCapital)) && !LeadingNoun.HasFiniteVerb(tokens, i + 1, to);
    }

    /// <summary>"Knives: not allowed."</summary>
    private static bool IsBehindLabel(List<Token> tokens, int from) => from is > 1 and <= 5 && tokens.IsMark(from - 1, ":");

    /// <summary>"Not permitted during lessons", "Allowed at break": a predicate without its subject.</summary>
    private static Clause? Fragment(List<Token> tokens, string text, int from, int i, int to)
    {
        if (BePredicates.After(tokens, i, i, negated: false) is not { IsPassive: true } modal || !tokens.Word(modal.End - 1).EndsIn('d') || SaysOfNoun(tokens, modal.End))
        {
            return null;
        }

        var force = new Force(modal.Polarity, modal.Strength, tokens.Slice(text, i, modal.End));
        return new Clause(modal, Subject.None, force, Audience.Implied, from, modal.End, to, "it says of what stands above it whether it is allowed");
    }

    // "Expected costs", "Permitted absences": which ones, not whether.
    private static bool SaysOfNoun(List<Token> tokens, int next) =>
        tokens.Word(next).Length > 0 && !tokens.Is(next, WordClass.Preposition | WordClass.Adverb | WordClass.ConditionOpener | WordClass.Coordinator | WordClass.Relative | WordClass.Determiner | WordClass.Pronoun) && tokens.Word(next) is not "to" and not "outdoors" and not "indoors" and not "here" and not "today";

    private static Clause Command(List<Token> tokens, string text, int from, int start, int verb, int to, Polarity polarity, Strength strength = Strength.Binding)
    {
        var words = tokens.Slice(text, start, Math.Max(start + 1, Math.Min(verb, tokens.Count)));
        return new Clause(null, Subject.None, new Force(polarity, strength, words), Audience.Implied, from, Math.Min(verb, to), to,
            polarity switch { Polarity.Forbid => "a command not to", Polarity.Permit => "a sign that sets free", _ => "a command: it starts with its verb" });
    }
}

/// <summary>How a word that can be a verb or a noun is taken.</summary>
internal enum VerbBias
{
    /// <summary>Where others say what the words are, as the head of a column does: no command is read at all.</summary>
    None,

    /// <summary>In running text: a verb only where what follows shows it.</summary>
    Prose,

    /// <summary>In a list: a verb where what follows shows it; fragments such as "No running" count.</summary>
    Items,

    /// <summary>In a list whose other items start with verbs: a verb.</summary>
    Verbs,
}
