using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading;

/// <summary>Reads lead-ins that say with a noun what their list holds: "Responsibilities of staff", "Aims", "Prohibited items".</summary>
internal static class LeadInLabel
{
    private const int LongestLabel = 6;

    /// <summary>"Prohibited conduct includes", "Responsibilities of the headteacher", "Allowed materials", "Aims".</summary>
    public static LeadIn? Read(List<Token> tokens, string text, AudienceWords audiences)
    {
        // "Although not complete, the following …": what is granted says nothing of the list.
        var comma = tokens.Word(0) is "although" or "though" or "while" or "whilst" ? tokens.FindIndex(token => token.Is(",")) : -1;
        if (comma > 0)
        {
            return Read(tokens.GetRange(comma + 1, tokens.Count - comma - 1), text, audiences);
        }

        var negated = false;
        if (NamesBothWays(tokens))
        {
            return new LeadIn { LeadsToRules = true, Reasons = Because("kind", tokens[0].Lower, "the items say which of them are to be done") };
        }

        for (var i = 0; i < tokens.Count && i < 9; i++)
        {
            var word = tokens.Word(i);
            if (tokens.Is(i, WordClass.ConditionOpener) && word != "as")
            {
                // "Where swimming is prohibited, please:" names a case, not what the list holds.
                return null;
            }
            if (word is "except" or "excluding" || (word == "than" && tokens.Word(i - 1) == "other") || (word == "from" && tokens.Word(i - 1) is "apart" or "aside") || word is "no" or "none" or "neither" or "nothing" or "nobody" || DoubledNegation.IsNearlyNot(word) || (word == "not" && tokens.Word(i + 1) is "all" or "every" or "each"))
            {
                // "Not all of these are allowed", "None of these is prohibited", "All except these": no label for the list.
                return null;
            }

            if (word is "not" or "never")
            {
                negated = true;
            }
            else if (LeadInWords.Forbidden.Contains(word))
            {
                return Label(tokens, text, i, negated != IsDenied(tokens, i) ? new Force(Polarity.Permit, Strength.None, word) : new Force(Polarity.Forbid, Strength.Binding, word));
            }
            else if (tokens.AfterAny(i, ["out", "of", "bounds"], ["off", "limits"], ["out-of-bounds"], ["off-limits"]) > 0)
            {
                return Label(tokens, text, i, negated ? new Force(Polarity.Permit, Strength.None, word) : new Force(Polarity.Forbid, Strength.Binding, word));
            }
            else if (LeadInWords.Needed.Contains(word) && i <= 2 && IsLabel(tokens) && tokens.Word(i - 1) is not "as" and not "if" and not "where" and not "when")
            {
                return Label(tokens, text, i, negated || word == "optional" ? new Force(Polarity.Permit, Strength.None, negated ? $"not {word}" : word) : new Force(Polarity.Oblige, Strength.Binding, word));
            }
            else if (word == "recommended" && IsLabel(tokens))
            {
                return Label(tokens, text, i, negated ? new Force(Polarity.Forbid, Strength.Advisory, $"not {word}") : new Force(Polarity.Oblige, Strength.Aspirational, word));
            }
            else if (LeadInWords.Allowed.Contains(word) && tokens.Count <= (negated ? 14 : 9))
            {
                return Label(tokens, text, i, negated != IsDenied(tokens, i) ? new Force(Polarity.Forbid, Strength.Binding, $"not {word}") : new Force(Polarity.Permit, Strength.None, word));
            }
            else if (LeadInWords.Fitting.Contains(word) && tokens.Word(i - 1) == "not" && tokens.Count <= 9)
            {
                return Label(tokens, text, i, new Force(Polarity.Forbid, Strength.Binding, $"not {word}"));
            }
            else if (LeadInWords.Duties.Contains(word) && !negated && !IsDenied(tokens, i) && (IsLabel(tokens) || LeadInWords.Listing.Contains(tokens.Word(tokens.Count - 1))))
            {
                var owner = Owner(tokens, text, i, audiences);
                return Label(tokens, text, i, new Force(Polarity.Oblige, Strength.Binding, word)) with { Audience = owner };
            }
        }

        return null;
    }

    /// <summary>"Dos and don'ts".</summary>
    private static bool NamesBothWays(List<Token> tokens) => tokens.Exists(token => token.Lower is "don'ts" or "donts" or "dont's" or "don't's") && tokens.Exists(token => token.Lower is "do" or "dos" or "do's");

    /// <summary>"Acceptable use does not include"; but "is not limited to" adds.</summary>
    private static bool IsDenied(List<Token> tokens, int word)
    {
        for (var i = word + 1; i < tokens.Count; i++)
        {
            if (tokens.Word(i) is "excludes" or "exclude" or "doesn't" or "don't" or "never" || (tokens.Word(i) == "not" && tokens.Word(i + 1) is not "limited" and not "only" and not "restricted" and not "exclusively" and not "necessarily"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading announces aims, definitions or the like, and nothing else: "2. Aims".</summary>
    public static bool NamesInformation(string heading)
    {
        var tokens = Tokenizer.Tokenize(heading, 0, heading.Length);
        return tokens.Count <= 5 && tokens.Any(token => LeadInWords.Announcing.Contains(token.Lower));
    }

    /// <summary>"Don't", "Must not", "Not allowed", "Unacceptable": a few words that turn round what stands under them.</summary>
    public static bool Denies(List<Token> tokens) =>
        tokens.Count <= LongestLabel && tokens.Exists(static token => LeadInReader.IsNegation(token) || LeadInWords.Forbidden.Contains(token.Lower) || token.Lower is "unacceptable" or "inappropriate" or "wrong");

    public static bool HasInformationNoun(List<Token> tokens)
    {
        if (tokens.Is(0, WordClass.ConditionOpener))
        {
            return false;
        }

        return tokens.Any(token => LeadInWords.Information.Contains(token.Lower));
    }

    /// <summary>"Abusers often", "Some people", "Did you", "What bullies do", "Parents complain when pupils": it describes.</summary>
    public static bool Describes(List<Token> tokens, string last)
    {
        if (LeadInWords.Frequency.Contains(last) || (tokens.Word(0) is "some" or "many" or "few" or "most" && tokens.Count <= 3 && tokens.AnimacyAt(tokens.Count - 1) == Animacy.Animate))
        {
            return tokens.Count > 1;
        }

        if (tokens.Word(0) is "did" or "do" or "does" or "have" or "has" or "had" or "are" or "is" or "were" or "was" or "could" or "would" && tokens.Is(1, WordClass.Pronoun))
        {
            return true;
        }

        if (tokens.Word(0) == "what" && last is "do" or "does" && tokens.Word(1) is not "to" and not "you" and not "we")
        {
            return true;
        }

        for (var i = tokens.Count - 2; i > 0 && i > tokens.Count - 5; i--)
        {
            if (tokens.Word(i) is "if" or "when" or "where" && tokens.AnimacyAt(tokens.Count - 1) == Animacy.Animate && !tokens[i - 1].Is(","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clause with a verb of its own, which the items complete: "Daily logs help", "The assessment explores".</summary>
    public static bool IsStatement(List<Token> tokens)
    {
        var last = tokens.Word(tokens.Count - 1);
        if (tokens.Count > 1 && (tokens.Is(tokens.Count - 1, WordClass.ThirdPerson) || (tokens.Is(tokens.Count - 1, WordClass.PlainVerb) && !tokens.Is(tokens.Count - 2, WordClass.Determiner))) && tokens.AnimacyAt(tokens.Count - 1) != Animacy.Animate)
        {
            return true;
        }

        return tokens.Any(token => token.Lower is "aim" or "aims" or "means" or "could" or "would" or "might") || tokens.After(0, "this", "is") > 0;
    }

    private static LeadIn Label(List<Token> tokens, string text, int i, Force force) => new()
    {
        Kind = LeadInKind.Norm, Force = force, Context = tokens.Slice(text, 0, tokens.Count),
        LeadsToRules = force.Polarity == Polarity.Oblige,
        Reasons = Because("modality", tokens[i].Lower, "the lead-in names what its items are"),
    };

    private static Audience Owner(List<Token> tokens, string text, int noun, AudienceWords audiences)
    {
        var from = tokens.Word(noun + 1) is "of" or "for" ? noun + 2 : 0;
        var to = from == 0 ? noun : tokens.Count - (LeadInWords.Listing.Contains(tokens.Word(tokens.Count - 1)) ? 1 : 0);
        var owner = SubjectReader.Read(tokens, text, from, to, audiences);
        return owner.Animacy == Animacy.Animate ? new Audience(owner.Members) : Audience.Implied;
    }

    private static bool IsLabel(List<Token> tokens) => tokens.Count <= 7 && !tokens.Any(token => token.Is(WordClass.BeForm));

    public static EquatableArray<Reason> Because(string what, string words, string because) => EquatableArray.Of(new Reason(what, words, because));
}
