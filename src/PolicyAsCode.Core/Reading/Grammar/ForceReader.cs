using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Reads the force of a norm: what subject, circumstance and object do to the modal's own.</summary>
internal sealed class ForceReader(List<Token> tokens, string text)
{
    private static readonly WordGroup Receiving = FunctionWords.Set("receive get gain enjoy");

    /// <summary>Verbs behind which "no" opens a clause or an answer rather than an object: "ensure no guest is left", "say no".</summary>
    private static readonly WordGroup Reporting = FunctionWords.Set("ensure check confirm verify certify guarantee see say answer vote tick become remain");

    /// <summary>Verbs behind which "no" may deny the act or open what is told: "show no names", "report no harm was done".</summary>
    private static readonly WordGroup Telling = FunctionWords.Set("assume believe show find state declare assert demonstrate prove report record note indicate know understand");

    /// <summary>"spare no effort", "lose no time": the verb denies too, so that the two make a demand.</summary>
    private static readonly WordGroup Sparing = FunctionWords.Set("spare lose waste miss omit refuse deny avoid hide withhold conceal overlook forget fear");

    /// <summary>"at no cost", "in no particular order", "for no more than": what is lacking, not who or where.</summary>
    private static readonly WordGroup NoMatter = FunctionWords.Set("later more less fewer longer earlier greater older sooner cost charge fee extra additional further particular time circumstances circumstance avail doubt expense penalty less notice other");

    /// <summary>Words behind "only" which open what it limits to.</summary>
    private static readonly WordGroup Limiting = FunctionWords.Set("by for in on if when with where to at as after under through via during from within until once while between");

    /// <summary>The force; nothing where the sentence turns around what was turned around before.</summary>
    public Force? Read(Modal modal, Subject subject, int from, int verb, int to, bool isPassive)
    {
        var polarity = modal.Polarity;
        var strength = modal.Strength;
        if (modal.Kind == ModalKind.Future && !isPassive && !Receiving.Contains(tokens.Word(verb)) && !subject.IsPublisher && !subject.IsEmpty && subject.Members.Count > 0)
        {
            strength = Strength.Binding;
        }

        var negative = !modal.CountsSubject && (subject.IsNegative || NegatedBefore(from, modal.Start) || NegatedObject(modal, verb) || NegatedBehind(modal, verb, to));
        if (negative && polarity == Polarity.Oblige && tokens.Word(verb + 1) == "nothing" && tokens.Word(verb + 2) is "but" or "except" or "other")
        {
            // "must do nothing but ride": only that, and that.
            return null;
        }

        if (negative && (tokens.Word(verb + 1) is "no" or "nothing" or "nobody" && (Sparing.Contains(tokens.Word(verb)) || Telling.Contains(tokens.Word(verb))) || DoubledNegation.HoldsBack(tokens, verb) || DoubledNegation.AfterOmission(tokens, verb) > 0))
        {
            return null;
        }

        if (negative)
        {
            switch (polarity)
            {
                case Polarity.Forbid:
                    return null;
                case Polarity.Oblige when Slices(modal, "required", "obliged", "obligated", "expected", "asked", "has", "have", "needs", "need"):
                    // "No pupil is required to": nobody has to, everybody may.
                    (polarity, strength) = (Polarity.Permit, Strength.None);
                    break;
                case Polarity.Oblige:
                    polarity = Polarity.Forbid;
                    break;
                case Polarity.Permit when IsRelease(modal):
                    break;
                default:
                    (polarity, strength) = (Polarity.Forbid, Strength.Binding);
                    break;
            }
        }
        else if ((subject.IsOnly || (tokens.Word(modal.Start - 1) == "only" && tokens.Word(modal.Start - 2) != "not") || OnlyBehind(modal, verb, to)) && polarity is Polarity.Permit or Polarity.Oblige)
        {
            polarity = Polarity.PermitOnly;
        }

        var words = tokens.Slice(text, modal.Start, Math.Max(modal.Start + 1, Math.Min(modal.End, tokens.Count)));
        return new Force(polarity, strength, subject.IsNegative || subject.IsOnly ? tokens.Slice(text, Math.Min(from, modal.Start), modal.Start + 1) : words);
    }

    /// <summary>"need not", "is not required": already a release, which "no pupil" leaves one.</summary>
    private bool IsRelease(Modal modal) => tokens.Word(modal.Start) is not "may" and not "can" && !Slices(modal, "allowed", "permitted", "entitled", "free", "welcome", "acceptable", "right", "authorised", "authorized", "allows", "allow", "permit", "permits");

    private bool Slices(Modal modal, params string[] words)
    {
        for (var i = modal.Start; i < modal.End && i < tokens.Count; i++)
        {
            if (Array.IndexOf(words, tokens.Word(i)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool NegatedBefore(int from, int modal)
    {
        for (var i = from; i < modal; i++)
        {
            if (CircumstancePhrases.NegativeAt(tokens, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"there should be no", "must have no contact"; but "no later than" and "no more than" are measures.</summary>
    private bool NegatedObject(Modal modal, int verb)
    {
        var word = tokens.Word(verb);
        if ((word is "no" or "nothing" or "none" && modal.IsPassive && modal.Polarity == Polarity.Permit && tokens.Word(verb + 1) is not "later" and not "more" and not "less" and not "earlier") || (tokens.Word(verb + 1) == "nowhere" && word.Length > 0))
        {
            // "are allowed no knives", "are allowed none of these", "may go nowhere".
            return true;
        }

        if (tokens.Word(verb + 1) is "nothing" or "nobody" or "none" && word != "be")
        {
            return word == "say" || !Reporting.Contains(word);
        }

        return word.Length > 0 && !Reporting.Contains(word) && tokens.Word(verb + 1) is "no" && tokens.Word(verb + 2) is not "to" and not "if" and not "when" and not "doubt"
            && tokens.Word(verb + 2) is not "later" and not "less" and not "more" and not "fewer" and not "longer" and not "earlier" and not "greater" and not "older" and not "sooner";
    }

    /// <summary>"may be used at no time", "must be lent to no one", "are allowed nowhere": the "no" stands behind the verb and turns it around.</summary>
    private bool NegatedBehind(Modal modal, int verb, int to)
    {
        for (var i = Math.Max(modal.Start + 1, Math.Min(verb, modal.End - 1)); i < to && i < tokens.Count; i++)
        {
            if (CircumstancePhrases.NegativeAt(tokens, i) > 0)
            {
                // Between modal and verb it has been counted.
                return i >= modal.End;
            }

            if (tokens.Is(i, WordClass.Relative) || (tokens.Is(i, WordClass.ConditionOpener) && i > verb) || tokens.Word(i) is "so" or "let" or "ensure" or "not" or "never" || tokens[i].Lower is ";" or ":")
            {
                return false;
            }

            if (i > modal.Start && tokens.Is(i, WordClass.Preposition) | tokens.Word(i) == "to" && tokens.Word(i) is not "with" and not "of" and not "than" and not "as" && IsNobody(i + 1))
            {
                // "by the warden and by nobody else" limits a duty, it does not forbid it.
                return !(tokens.Word(i - 1) is "and" or "but");
            }
        }

        return false;
    }

    /// <summary>"no one", "none of", "no rower"; but "no later than", "no cost", "no particular order" deny nothing of the act.</summary>
    private bool IsNobody(int i) => tokens.Word(i) switch
    {
        "nobody" or "none" or "no-one" or "neither" => true,
        "no" => tokens.Word(i + 1) == "one" || (tokens.Word(i + 1).Length > 0 && !NoMatter.Contains(tokens.Word(i + 1))),
        _ => false,
    };

    /// <summary>"may be used only for", "must be used only", "may sail only with a pilot".</summary>
    private bool OnlyBehind(Modal modal, int verb, int to)
    {
        if (tokens.Word(verb) == "be" && tokens.Word(verb + 1) == "only")
        {
            return true;
        }

        for (var i = modal.IsPassive ? modal.End : verb + 1; i < to && i < tokens.Count; i++)
        {
            var word = tokens.Word(i);
            if (word == "only")
            {
                return tokens.Word(i - 1) != "not" && (i + 1 >= to || tokens.IsMark(i + 1, ".") || tokens.IsMark(i + 1, ";") || Limiting.Contains(tokens.Word(i + 1)));
            }

            if (word.Length == 0 || tokens.Is(i, WordClass.ConditionOpener) || tokens.Is(i, WordClass.Relative) || tokens.Is(i, WordClass.Coordinator))
            {
                return false;
            }
        }

        return false;
    }
}
