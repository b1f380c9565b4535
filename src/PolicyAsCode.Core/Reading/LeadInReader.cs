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

        var all = prose.TokensOf(sentence.Start, end);
        var tokens = NormReader.WithoutBrackets(all);
        if (tokens.Count == 0)
        {
            return LeadIn.None;
        }

        if (prose.Text[sentence.End - 1] is '.' or '!' && !LeadInEnding.PointsAhead(tokens))
        {
            // A finished sentence stands by itself; the items under it do too. But its full stop may be meant for a colon.
            return new LeadIn { MayLead = ClauseReader.Read(tokens, prose.Text, audiences).Count > 0 };
        }

        var leadIn = ReadWords(prose.Text, tokens, audiences);
        var found = LimitFinder.Find(all);
        if (found.Count > 0)
        {
            RuleBounds.Cut(found, all, tokens, ClauseReader.Read(tokens, prose.Text, audiences));
        }

        var limits = NormReader.ToReadings(prose, all, found.FindAll(limit => limit.From == 0 || all[limit.From].Start >= leadIn.LastClauseAt));
        return leadIn.Kind == LeadInKind.Grounds || leadIn is { Kind: LeadInKind.Neutral, IsWholeNorm: true } ? leadIn : leadIn with { Limits = limits };
    }

    /// <summary>Whether a lead-in only points back: "This includes:", "These are:".</summary>
    public static bool PointsBack(Prose prose, TextSpan sentence)
    {
        var tokens = prose.TokensOf(sentence.Start, sentence.End);
        var verb = tokens.Word(1) == "will" ? tokens.Word(2) : tokens.Word(1);
        return tokens.Count <= 6 && tokens.Word(0) is "this" or "these" && verb is "include" or "includes" or "involve" or "involves" or "means";
    }

    /// <summary>Reads the words of a lead-in, the mark at their end left out.</summary>
    public static LeadIn ReadWords(string text, List<Token> tokens, AudienceWords audiences)
    {
        var last = tokens.Word(tokens.Count - 1);
        var clauses = tokens.Word(0) == "don't" || tokens.After(0, "do", "not") > 0 ? [] : ClauseReader.Read(tokens, text, audiences);
        if (last == "please" && tokens.Count > 1)
        {
            // "You may eat here, but please:" asks, whatever it allowed before.
            return new LeadIn { Kind = LeadInKind.Norm, Force = new Force(Polarity.Oblige, Strength.Binding, last), Audience = clauses.LastOrDefault()?.Audience ?? Audience.Implied, Reasons = LeadInLabel.Because("modality", last, "a command that its items complete") };
        }

        var norm = clauses.LastOrDefault() ?? EmbeddedNorm(tokens, text, audiences) ?? CommandOf(tokens, text) ?? ShortCommand(tokens, text);
        if (norm is not null)
        {
            var leadIn = FromNorm(text, tokens, norm, last);
            return clauses.Count > 1 ? leadIn with { LastClauseAt = tokens[norm.From].Start } : leadIn;
        }

        if (LeadInEnding.EndsInGrounds(tokens, last) || LeadInEnding.EndsInException(tokens, 0))
        {
            return new LeadIn { Kind = LeadInKind.Grounds, Reasons = LeadInLabel.Because("kind", last, "the items are the cases it speaks of") };
        }

        if (Announcement.EndsAt(tokens, tokens.Count - 1, 0))
        {
            // "Please be aware that:" says nothing of its own.
            return LeadIn.None;
        }

        var shape = LeadInLabel.Read(tokens, text, audiences) ?? FromShape(tokens, text, audiences, last);
        return shape.Kind == LeadInKind.Neutral && Unclear(tokens) is { } unclear ? unclear : shape;
    }

    private static LeadIn FromNorm(string text, List<Token> tokens, Clause norm, string last)
    {
        var isOpen = norm.Verb >= tokens.Count;
        if (LeadInEnding.ExceptsWhatFollows(tokens, norm) || (!isOpen && LeadInEnding.EndsInException(tokens, norm.Verb)))
        {
            return new LeadIn { Kind = LeadInKind.Grounds, Force = norm.Force, Audience = norm.Audience, IsWholeNorm = true, Reasons = LeadInLabel.Because("kind", last, "the items are the exceptions of one rule") };
        }

        if (!isOpen && LeadInEnding.PointsFromCondition(tokens, norm.Verb) is var pointer and >= 0)
        {
            // "may set hours, provided that they keep to the following rules:" the items are those rules, or the cases.
            return LeadInEnding.LeadsToRules(tokens.GetRange(pointer, tokens.Count - pointer))
                ? new LeadIn { LeadsToRules = true, IsWholeNorm = true, Audience = norm.Audience, Reasons = LeadInLabel.Because("kind", last, "the items are the rules its condition speaks of") }
                : new LeadIn { Kind = LeadInKind.Grounds, Force = norm.Force, Audience = norm.Audience, IsWholeNorm = true, Reasons = LeadInLabel.Because("kind", last, "the items are the cases its condition speaks of") };
        }

        if (!isOpen && LeadInEnding.EndsInOtherModal(tokens, norm))
        {
            return new LeadIn { Kind = LeadInKind.Grounds, Force = norm.Force, Audience = norm.Audience, IsWholeNorm = true, Reasons = LeadInLabel.Because("kind", last, "the items complete a clause that is not the one that rules") };
        }

        if (!isOpen && LeadInEnding.TurnsAtEnd(tokens, norm))
        {
            // "must ensure that they do not": what the items name is forbidden, not demanded.
            if (norm.Force.Polarity != Polarity.Oblige)
            {
                return new LeadIn { Kind = LeadInKind.Grounds, Reasons = LeadInLabel.Because("kind", last, "it turns around what was turned around before: it can be read two ways") };
            }

            norm = norm with { Force = norm.Force with { Polarity = Polarity.Forbid, Words = $"{norm.Force.Words} … {last}" }, Because = "the lead-in ends by turning its duty around" };
        }

        var leadIn = new LeadIn
        {
            Force = norm.Force,
            Audience = norm.Audience,
            Context = Context(text, tokens, norm),
            Deadline = DeadlineFinder.Under(norm.Force, DeadlineFinder.Find(tokens, text, 0, tokens.Count)),
            IsWholeNorm = !isOpen && (!LeadInWords.Open.Contains(last) || LeadInWords.Grounds.Contains(last) || (last is "is" or "are" && tokens.Is(tokens.Count - 2, WordClass.Pronoun)) || (last == "that" && tokens.Word(tokens.Count - 2) is "provided" or "providing" or "condition")),
            LeadsToRules = !isOpen && LeadInEnding.LeadsToRules(tokens),
            Reasons = LeadInLabel.Because("modality", norm.Force.Words, norm.Because),
        };
        if (last == "either")
        {
            return leadIn with { Kind = LeadInKind.Grounds, IsWholeNorm = true, Reasons = LeadInLabel.Because("kind", last, "the items are the alternatives of one rule") };
        }

        if (!isOpen && (LeadInEnding.EndsInGrounds(tokens, last) || (norm.Force.Polarity == Polarity.Oblige && LeadInEnding.EndsInChoice(tokens)) || (norm.Force.Polarity is Polarity.Permit or Polarity.PermitOnly && LeadInEnding.EndsInConditions(tokens))))
        {
            var namesConditions = LeadInEnding.EndsInConditions(tokens);
            return leadIn with { Kind = LeadInKind.Grounds, IsClosed = namesConditions, IsWholeNorm = leadIn.IsWholeNorm || OpenLimit.Ends(tokens), Reasons = LeadInLabel.Because("kind", last, "the items are the cases of one rule") };
        }

        if (!isOpen && (LeadInEnding.IsPurpose(tokens) || last is "e.g" or "example" || tokens.After(tokens.Count - 2, "such", "as") > 0 || LeadInEnding.IsInformation(tokens, norm)))
        {
            return leadIn with { Kind = LeadInKind.Statement, IsWholeNorm = true, Reasons = LeadInLabel.Because("kind", last, "the items are purposes, examples or questions") };
        }

        return leadIn with { Kind = LeadInKind.Norm };
    }

    private static string Context(string text, List<Token> tokens, Clause norm)
    {
        var context = norm.Verb < tokens.Count ? tokens.Slice(text, norm.Verb, tokens.Count) : "";
        return context is "do the following" or "the following" ? "" : context;
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

            if (tokens.Take(i).Any(IsNegation))
            {
                return null;
            }

            if (modal.Kind is ModalKind.Statement || (modal.Kind != ModalKind.Firm && modal.Polarity != Polarity.Forbid && !(modal.Kind == ModalKind.Possible && tokens.Word(0) == "what")))
            {
                return null;
            }

            var opener = i - 1;
            while (opener >= 0 && !tokens.Is(opener, WordClass.Relative) && tokens.Word(opener) != "what" && !tokens.Is(opener, WordClass.ConditionOpener))
            {
                opener--;
            }

            if (opener < 0 || tokens.Is(opener, WordClass.ConditionOpener) || tokens.Is(0, WordClass.ConditionOpener) || opener > 7)
            {
                return null;
            }

            var subject = SubjectReader.Read(tokens, text, opener + 1, modal.Start, audiences);
            return new NormJudge(tokens, text, audiences).Judge(modal, subject with { IsEmpty = false }, opener + 1, tokens.Count) is { } clause && LeadInEnding.EndsInList(tokens) ? clause : null;
        }

        return null;
    }

    /// <summary>"Do not", "Never", "Always", "Don't", "Do": headings and lead-ins of two words.</summary>
    private static Clause? CommandOf(List<Token> tokens, string text)
    {
        var command = ImperativeReader.Read(tokens, text, 0, tokens.Count, VerbBias.Prose);

        // "Line managers:" names people; a command of so few words starts with a verb that is no noun.
        return command is { Force.Polarity: Polarity.Oblige } && tokens.Count <= 3 && command.Verb < tokens.Count && !tokens.Is(command.Verb, WordClass.PlainVerb) ? null : command;
    }

    private static Clause? ShortCommand(List<Token> tokens, string text)
    {
        if (tokens.Count > 3 || DoubledNegation.HoldsBack(tokens, tokens.Count - 2) || DoubledNegation.HoldsBack(tokens, tokens.Count - 1))
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

    /// <summary>A negation that was not understood must never let the items be read as commands.</summary>
    private static LeadIn? Unclear(List<Token> tokens)
    {
        var negation = tokens.FindIndex(IsNegation);
        return negation < 0 || tokens.Is(0, WordClass.ConditionOpener)
            ? null
            : new LeadIn { Kind = LeadInKind.Statement, IsUnclear = true, Reasons = LeadInLabel.Because("kind", tokens[negation].Lower, "the lead-in turns something around, and what it is can be read two ways") };
    }

    /// <summary>Whether a word denies something.</summary>
    public static bool IsNegation(Token token) => token.Is(WordClass.Negation);

    /// <summary>Whether a heading holds a negation and a modal or "to": "The crew are not to".</summary>
    public static bool Negates(string heading)
    {
        var tokens = Tokenizer.Tokenize(heading, 0, heading.Length);
        return tokens.Exists(IsNegation) && tokens.Exists(token => token.Lower is "to" or "may" or "can" or "must" or "should" or "shall" or "will" or "are" or "is" or "do" or "does" or "don't" or "doesn't");
    }

    private static LeadIn FromShape(List<Token> tokens, string text, AudienceWords audiences, string last)
    {
        var first = tokens.Word(0);
        if (LeadInLabel.Describes(tokens, last))
        {
            return new LeadIn { Kind = LeadInKind.Statement, Describes = true, Reasons = LeadInLabel.Because("kind", last, "it tells what somebody does, not what is to be done") };
        }

        var rules = LeadInEnding.LeadsToRules(tokens);
        if (!rules && (LeadInWords.Open.Contains(last) || LeadInLabel.HasInformationNoun(tokens) || LeadInLabel.IsStatement(tokens)))
        {
            return new LeadIn { Kind = LeadInKind.Statement, IsClosed = !LeadInWords.Open.Contains(last), Reasons = LeadInLabel.Because("kind", last, "the items complete a statement, or are named as information") };
        }

        if (tokens.Is(0, WordClass.ConditionOpener) || tokens.Is(0, WordClass.Preposition))
        {
            return new LeadIn { LeadsToRules = rules };
        }

        // "Rules for tenants", "These rules apply to tenants".
        for (var i = tokens.Count - 2; rules && i > 0; i--)
        {
            if (tokens.Word(i) is "for" or "to" && SubjectReader.Read(tokens, text, i + 1, tokens.Count, audiences) is { Animacy: Animacy.Animate } those)
            {
                return new LeadIn { LeadsToRules = true, Audience = new Audience(those.Members) };
            }
        }

        var subject = SubjectReader.Read(tokens, text, 0, tokens.Count, audiences);
        return new LeadIn { LeadsToRules = rules, Audience = subject.Animacy == Animacy.Animate && tokens.Count <= 8 ? new Audience(subject.Members) : Audience.Implied };
    }
}
