using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads a lead-in: who and how strongly, and whether its items complete it or stand alone.</summary>
internal static class LeadInReader
{
    /// <summary>Reads the sentence that leads in.</summary>
    public static LeadIn Read(Prose prose, TextSpan sentence, AudienceWords audiences)
    {
        var end = sentence.End;
        while (end > sentence.Start && prose.Text[end - 1] is ':' or ',' or '-' or '\u2013' or '\u2014' or '*' or '_' or ' ' or ';')
        {
            end--;
        }

        var all = Tokenizer.Tokenize(prose.Text, sentence.Start, end);
        var tokens = NormReader.WithoutBrackets(all);
        if (tokens.Count == 0)
        {
            return LeadIn.None;
        }

        if (prose.Text[sentence.End - 1] is '.' or '!' && !PointsAhead(tokens))
        {
            // A finished sentence stands by itself; the items under it do too.
            return LeadIn.None;
        }

        var leadIn = ReadWords(prose.Text, tokens, audiences);
        var limits = LimitFinder.Find(all).Where(limit => limit.To > limit.From + 1).Select(limit => NormReader.ToReading(prose, all, limit)).ToEquatableArray();
        return leadIn.Kind == LeadInKind.Grounds ? leadIn : leadIn with { Limits = limits };
    }

    /// <summary>Whether a heading announces aims, definitions or the like, and nothing else: "2. Aims".</summary>
    public static bool NamesInformation(string heading)
    {
        var tokens = Tokenizer.Tokenize(heading, 0, heading.Length);
        return tokens.Count <= 5 && tokens.Any(token => LeadInWords.Announcing.Contains(token.Lower));
    }

    /// <summary>Whether a lead-in only points back: "This includes:", "These are:".</summary>
    public static bool PointsBack(Prose prose, TextSpan sentence)
    {
        var tokens = Tokenizer.Tokenize(prose.Text, sentence.Start, sentence.End);
        var verb = tokens.Word(1) == "will" ? tokens.Word(2) : tokens.Word(1);
        return tokens.Count <= 6 && tokens.Word(0) is "this" or "these" && verb is "include" or "includes" or "involve" or "involves" or "means";
    }

    private static LeadIn ReadWords(string text, List<Token> tokens, AudienceWords audiences)
    {
        var last = tokens.Word(tokens.Count - 1);
        var clauses = ClauseReader.Read(tokens, text, audiences);
        var norm = clauses.LastOrDefault() ?? EmbeddedNorm(tokens, text, audiences) ?? ImperativeReader.Read(tokens, text, 0, tokens.Count, VerbBias.Prose) ?? ShortCommand(tokens, text);
        if (norm is not null)
        {
            return FromNorm(text, tokens, norm, last);
        }

        if (EndsInGrounds(tokens, last))
        {
            return new LeadIn { Kind = LeadInKind.Grounds, Reasons = Because("kind", last, "the items are the cases it speaks of") };
        }

        return FromNouns(tokens, text, audiences) ?? FromShape(tokens, text, audiences, last);
    }

    private static bool PointsAhead(List<Token> tokens) =>
        tokens.Any(token => token.Lower is "following" or "follows" or "below" or "these") || tokens.Count <= 3;

    private static LeadIn FromNorm(string text, List<Token> tokens, Clause norm, string last)
    {
        var isOpen = norm.Verb >= tokens.Count;
        if (!isOpen && TurnsAtEnd(tokens, norm))
        {
            // "must ensure that they do not": what the items name is forbidden, not demanded.
            if (norm.Force.Polarity != Polarity.Oblige)
            {
                return new LeadIn { Kind = LeadInKind.Grounds, Reasons = Because("kind", last, "it turns around what was turned around before: it can be read two ways") };
            }

            norm = norm with { Force = norm.Force with { Polarity = Polarity.Forbid, Words = $"{norm.Force.Words} … {last}" }, Because = "the lead-in ends by turning its duty around" };
        }

        var leadIn = new LeadIn
        {
            Force = norm.Force,
            Audience = norm.Audience,
            Context = Context(text, tokens, norm),
            Deadline = DeadlineFinder.Find(tokens, text, 0, tokens.Count),
            IsWholeNorm = !isOpen && !LeadInWords.Open.Contains(last),
            LeadsToRules = !isOpen && LeadsToRules(tokens),
            Reasons = Because("modality", norm.Force.Words, norm.Because),
        };
        if (!isOpen && (EndsInGrounds(tokens, last) || (norm.Force.Polarity == Polarity.Oblige && EndsInChoice(tokens))))
        {
            return leadIn with { Kind = LeadInKind.Grounds, Reasons = Because("kind", last, "the items are the cases of one rule") };
        }

        if (!isOpen && (IsPurpose(tokens) || last is "e.g" or "example" || tokens.After(tokens.Count - 2, "such", "as") > 0 || IsInformation(tokens, norm)))
        {
            return leadIn with { Kind = LeadInKind.Statement, IsWholeNorm = true, Reasons = Because("kind", last, "the items are purposes, examples or questions") };
        }

        return leadIn with { Kind = LeadInKind.Norm };
    }

    private static bool TurnsAtEnd(List<Token> tokens, Clause norm)
    {
        var last = tokens.Word(tokens.Count - 1);
        return last is "not" or "never" or "no" or "don't" or "doesn't" or "avoid" or "cannot" || tokens.After(tokens.Count - 2, "refrain", "from") > Math.Max(0, norm.Verb);
    }

    private static string Context(string text, List<Token> tokens, Clause norm)
    {
        var context = norm.Verb < tokens.Count ? tokens.Slice(text, norm.Verb, tokens.Count) : "";
        return context is "do the following" or "the following" ? "" : context;
    }

    /// <summary>"so as to", "in order to", "so that".</summary>
    private static bool IsPurpose(List<Token> tokens) =>
        tokens.After(tokens.Count - 3, "so", "as", "to") > 0 || tokens.After(tokens.Count - 3, "in", "order", "to") > 0 || tokens.After(tokens.Count - 2, "so", "that") > 0;

    /// <summary>"You should consider the following questions", "… for the following reasons".</summary>
    private static bool IsInformation(List<Token> tokens, Clause norm)
    {
        for (var i = Math.Max(norm.Verb, tokens.Count - 9); i + 1 < tokens.Count; i++)
        {
            if (tokens.Word(i) == "following" && LeadInWords.Information.Contains(tokens.Word(i + 1)))
            {
                return true;
            }
        }

        var last = tokens.Word(tokens.Count - 1);
        return norm.Verb < tokens.Count - 1 && last is "reasons" or "questions" or "examples" or "benefits" or "aims" or "purposes" or "factors" or "criteria" or "definitions" or "principles" or "objectives";
    }

    private static bool EndsInGrounds(List<Token> tokens, string last)
    {
        if (EndsInOpenCondition(tokens, last))
        {
            return true;
        }

        if (LeadInWords.Grounds.Contains(last))
        {
            return !(last is "circumstances" or "cases" or "situations") || tokens.Word(tokens.Count - 2) is "following" or "these";
        }

        return EndsIn(tokens, Cases);
    }

    /// <summary>"one of the following": alternatives of one duty. What is forbidden or allowed so is each by itself.</summary>
    private static bool EndsInChoice(List<Token> tokens) => EndsIn(tokens, Choices);

    private static readonly string[][] Choices = [["any", "of", "the", "following"], ["one", "of", "the", "following"], ["at", "least", "one", "of"], ["one", "or", "more", "of"], ["either"]];

    private static readonly string[][] Cases = [["in", "the", "event", "of"], ["all", "of", "the", "following", "conditions"], ["the", "following", "conditions"], ["the", "following", "apply"], ["the", "following", "applies"]];

    private static bool EndsIn(List<Token> tokens, string[][] phrases)
    {
        for (var i = Math.Max(0, tokens.Count - 8); i < tokens.Count; i++)
        {
            var after = tokens.AfterAny(i, phrases);
            if (after >= tokens.Count - 3 && after > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…, when the officer finds", "you are responsible if they": the items complete a condition.</summary>
    private static bool EndsInOpenCondition(List<Token> tokens, string last)
    {
        for (var i = tokens.Count - 2; i > 0; i--)
        {
            if (tokens.IsMark(i, ","))
            {
                return false;
            }

            if (tokens.Word(i) is "if" or "when" or "where" or "unless" or "until" or "provided")
            {
                return FunctionWords.Pronouns.Contains(last) || last == "that" || (LeadInWords.Open.Contains(last) && last is not "following") || (Verbs.IsThirdPerson(last) && Nouns.AnimacyOf(last) != Animacy.Animate);
            }
        }

        return false;
    }

    private static bool LeadsToRules(List<Token> tokens)
    {
        for (var i = Math.Max(0, tokens.Count - 5); i < tokens.Count; i++)
        {
            if (LeadInWords.Rules.Contains(tokens.Word(i)) || LeadInWords.Duties.Contains(tokens.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Things you must not do", "The metrics that must be collected are as follows": the modal of the relative clause rules.</summary>
    private static Clause? EmbeddedNorm(List<Token> tokens, string text, AudienceWords audiences)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord || ModalReader.At(tokens, i) is not { } modal)
            {
                continue;
            }

            if (modal.Kind is ModalKind.Statement || (modal.Kind != ModalKind.Firm && modal.Polarity != Polarity.Forbid))
            {
                return null;
            }

            var opener = i - 1;
            while (opener >= 0 && !FunctionWords.Relatives.Contains(tokens.Word(opener)) && tokens.Word(opener) != "what" && !FunctionWords.ConditionOpeners.Contains(tokens.Word(opener)))
            {
                opener--;
            }

            if (opener < 0 || FunctionWords.ConditionOpeners.Contains(tokens.Word(opener)) || FunctionWords.ConditionOpeners.Contains(tokens.Word(0)) || opener > 7)
            {
                return null;
            }

            var subject = SubjectReader.Read(tokens, text, opener + 1, modal.Start, audiences);
            return new NormJudge(tokens, text, audiences).Judge(modal, subject with { IsEmpty = false }, opener + 1, tokens.Count) is { } clause && EndsInList(tokens) ? clause : null;
        }

        return null;
    }

    private static bool EndsInList(List<Token> tokens)
    {
        var last = tokens.Word(tokens.Count - 1);
        return last is "are" or "is" or "include" or "includes" or "follows" or "following" or "below" or "do" or "be" || Verbs.IsBase(last) || Verbs.IsParticiple(last) || tokens.Count <= 8;
    }

    /// <summary>"Do not", "Never", "Always", "Don't", "Do": headings and lead-ins of two words.</summary>
    private static Clause? ShortCommand(List<Token> tokens, string text)
    {
        if (tokens.Count > 3)
        {
            return null;
        }

        var first = tokens.Word(0) == "please" ? 1 : 0;
        Polarity? polarity = tokens.Word(first) switch
        {
            "never" or "don't" or "don'ts" or "donts" => Polarity.Forbid,
            "do" when tokens.Word(first + 1) == "not" => Polarity.Forbid,
            "do" or "always" or "do's" or "dos" or "avoid" when first + 1 >= tokens.Count => tokens.Word(first) == "avoid" ? Polarity.Forbid : Polarity.Oblige,
            _ => null,
        };
        return polarity is { } found
            ? new Clause(null, Subject.None, new Force(found, Strength.Binding, tokens.Slice(text, first, tokens.Count)), Audience.Implied, 0, tokens.Count, tokens.Count, "a command that its items complete")
            : null;
    }

    /// <summary>"Prohibited conduct includes", "Responsibilities of the headteacher", "Allowed materials", "Aims".</summary>
    private static LeadIn? FromNouns(List<Token> tokens, string text, AudienceWords audiences)
    {
        var negated = false;
        for (var i = 0; i < tokens.Count && i < 9; i++)
        {
            var word = tokens.Word(i);
            if (word is "not" or "never")
            {
                negated = true;
            }
            else if (LeadInWords.Forbidden.Contains(word))
            {
                return Label(tokens, text, i, negated ? new Force(Polarity.Permit, Strength.None, word) : new Force(Polarity.Forbid, Strength.Binding, word));
            }
            else if (word == "recommended" && IsLabel(tokens))
            {
                return Label(tokens, text, i, negated ? new Force(Polarity.Forbid, Strength.Advisory, $"not {word}") : new Force(Polarity.Oblige, Strength.Aspirational, word));
            }
            else if (LeadInWords.Allowed.Contains(word) && tokens.Count <= 9)
            {
                return Label(tokens, text, i, negated ? new Force(Polarity.Forbid, Strength.Binding, $"not {word}") : new Force(Polarity.Permit, Strength.None, word));
            }
            else if (LeadInWords.Duties.Contains(word) && (IsLabel(tokens) || LeadInWords.Listing.Contains(tokens.Word(tokens.Count - 1))))
            {
                var owner = Owner(tokens, text, i, audiences);
                return Label(tokens, text, i, new Force(Polarity.Oblige, Strength.Binding, word)) with { Audience = owner };
            }
        }

        return null;
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

    private static bool IsLabel(List<Token> tokens) => tokens.Count <= 7 && !tokens.Any(token => FunctionWords.BeForms.Contains(token.Lower));

    private static LeadIn FromShape(List<Token> tokens, string text, AudienceWords audiences, string last)
    {
        var first = tokens.Word(0);
        var rules = LeadsToRules(tokens);
        if (!rules && (LeadInWords.Open.Contains(last) || HasInformationNoun(tokens) || IsStatement(tokens)))
        {
            return new LeadIn { Kind = LeadInKind.Statement, IsClosed = !LeadInWords.Open.Contains(last), Reasons = Because("kind", last, "the items complete a statement, or are named as information") };
        }

        if (FunctionWords.ConditionOpeners.Contains(first) || FunctionWords.Prepositions.Contains(first))
        {
            return new LeadIn { LeadsToRules = rules };
        }

        var subject = SubjectReader.Read(tokens, text, 0, tokens.Count, audiences);
        return new LeadIn { LeadsToRules = rules, Audience = subject.Animacy == Animacy.Animate && tokens.Count <= 8 ? new Audience(subject.Members) : Audience.Implied };
    }

    private static bool HasInformationNoun(List<Token> tokens)
    {
        if (FunctionWords.ConditionOpeners.Contains(tokens.Word(0)))
        {
            return false;
        }

        return tokens.Any(token => LeadInWords.Information.Contains(token.Lower));
    }

    /// <summary>A clause with a verb of its own, which the items complete: "Daily logs help", "The assessment explores".</summary>
    private static bool IsStatement(List<Token> tokens)
    {
        var last = tokens.Word(tokens.Count - 1);
        if (tokens.Count > 1 && (Verbs.IsThirdPerson(last) || (Verbs.IsPlainBase(last) && !FunctionWords.Determiners.Contains(tokens.Word(tokens.Count - 2)))) && Nouns.AnimacyOf(last) != Animacy.Animate)
        {
            return true;
        }

        return tokens.Any(token => token.Lower is "aim" or "aims" or "means" or "could" or "would" or "might") || tokens.After(0, "this", "is") > 0;
    }

    private static EquatableArray<Reason> Because(string what, string words, string because) => EquatableArray.Of(new Reason(what, words, because));
}
