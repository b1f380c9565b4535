using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads one item of a list under its lead-in.</summary>
internal sealed class ItemReader(AudienceWords audiences)
{
    private const int FewestOfName = 3;

    /// <summary>What an item says by itself.</summary>
    /// <param name="Text">Its words, those glued to it left out.</param>
    /// <param name="Length">How many characters of the item's text that is.</param>
    /// <param name="Norm">Its own norm; nothing where it has none.</param>
    /// <param name="HasSubject">Whether that norm has a subject of its own.</param>
    /// <param name="IsCommand">Whether it is a command rather than a clause with a modal.</param>
    /// <param name="IsQuestion">Whether it asks.</param>
    internal sealed record Own(string Text, int Length, Norm? Norm, bool HasSubject, bool IsCommand, bool IsQuestion)
    {
        /// <summary>The exceptions, conditions and deadline in its words, norm or not.</summary>
        public EquatableArray<LimitReading> Limits { get; init; }

        /// <summary>By when.</summary>
        public Deadline? Deadline { get; init; }

        /// <summary>Whether its norm stands in its first sentence, the one that continues the lead-in.</summary>
        public bool IsInFirstSentence { get; init; }

        /// <summary>Whether it starts with "not" or "never", which turns its lead-in around.</summary>
        public bool IsNegated { get; init; }

        /// <summary>Whether it is a whole sentence that states something: "Clearance of the plot will be charged for".</summary>
        public bool IsStatement { get; init; }

        /// <summary>Whether it tells how something is: "the gate is locked by the warden".</summary>
        public bool IsTold { get; init; }

        /// <summary>Whether it starts with "no", "nobody" or the like.</summary>
        public bool OpensWithNo { get; init; }

        /// <summary>Whether it denies what itself holds back: "not hesitate to", which encourages.</summary>
        public bool IsTurnedTwice { get; init; }
    }

    /// <summary>Reads the item's first sentence that lays something down.</summary>
    /// <param name="prose">The item's text.</param>
    /// <param name="length">How many of its characters belong to the item.</param>
    /// <param name="bias">How words that can be verbs or nouns are taken.</param>
    /// <param name="frame">What the lead-in makes of it; nothing where it speaks for itself.</param>
    public Own Read(Prose prose, int length, VerbBias bias, Polarity? frame)
    {
        var text = prose.Text.Substring(0, length).TrimEnd();
        var sentences = prose.SentencesUpTo(text.Length);
        if (sentences.Count == 0)
        {
            return new Own("", 0, null, false, false, false);
        }

        var all = prose.TokensOf(sentences[0].Start, sentences[0].End);
        if (all.Word(0) == "that" && all.Count > 2)
        {
            // "that they will not race" completes "Riders agree:".
            all = all.GetRange(1, all.Count - 1);
        }

        var first = NormReader.WithoutBrackets(all);
        Norm? norm = null;
        var isFirst = true;
        foreach (var sentence in sentences)
        {
            norm = (isFirst ? NormReader.Read(prose, all, audiences, bias) : NormReader.Read(prose, sentence, audiences, bias)).FirstOrDefault();
            if (norm is { IsCommand: true } && isFirst && IsName(first))
            {
                norm = null;
            }

            if (norm is { IsCommand: true } && isFirst && OptionalLabel.At(first) is { } optional)
            {
                norm = norm with { Force = optional };
            }

            if (norm is not null || sentence.Start > 160)
            {
                break;
            }

            isFirst = false;
        }

        if (first.Word(0) is "but" or "and" or "though" && first.Word(1) is "not" or "never")
        {
            // "but not cycling"
            first = first.GetRange(1, first.Count - 1);
        }

        var start = first.SkipAdverbs(0);
        var opening = first.Word(0) is "not" or "never" ? first.Word(0) : first.Word(start);
        var act = first.SkipAdverbs(first.Word(0) is "do" or "don't" ? 1 : start);
        var isNegated = !DoubledNegation.AsksForMore(first, 0, act) && ((opening is "not" or "never" && first.Word(start + 1) != "only" && first.Word(1) != "only") || first.Word(0) is "don't" || (first.Word(0) == "do" && first.Word(1) == "not"));
        return new Own(text, text.Length, norm, norm is not null && !norm.Audience.IsImplied, norm is { IsCommand: true }, text.EndsIn('?'))
        {
            Limits = LimitsOf(prose, sentences, all, frame),
            Deadline = DeadlineFinder.Find(first, text, 0, first.Count),
            IsInFirstSentence = norm is not null && isFirst,
            IsStatement = (norm is null || !isFirst) && WholeSentence.Is(first),
            IsTold = norm is null && WholeSentence.Tells(first),
            IsNegated = isNegated && DoubledNegation.AfterOmission(first, act) < 0,
            IsTurnedTwice = isNegated && DoubledNegation.HoldsBack(first, act),
            OpensWithNo = first.Word(0) is "no" or "none" or "nobody" or "nothing" or "neither" && !FarNegation.OpensMeasure(first, 0),
        };
    }

    /// <summary>"Secure Indian Status Card": where every word has a capital, the first is no command.</summary>
    private static bool IsName(List<Token> tokens)
    {
        var capitals = 0;
        foreach (var token in tokens)
        {
            if (token.IsWord && !token.IsCapital && token.Lower is not "and" and not "or" and not "of" and not "the" and not "for" and not "in")
            {
                return false;
            }

            capitals += token.IsWord && token.IsCapital && !token.IsAllCapitals ? 1 : 0;
        }

        return capitals >= FewestOfName;
    }

    /// <summary>An item is one rule. A later sentence limits it only where it says so, or is itself nothing but a limit: "Except on Sundays."</summary>
    private static EquatableArray<LimitReading> LimitsOf(Prose prose, List<TextSpan> sentences, List<Token> first, Polarity? frame)
    {
        var limits = NormReader.ToReadings(prose, first, Quotations.LimitsOutside(first, frame == Polarity.Forbid, frame is Polarity.Permit or Polarity.PermitOnly));
        for (var i = 1; i < sentences.Count; i++)
        {
            if (LaterLimit.Of(prose, sentences[i]) is { } later)
            {
                limits = new([.. limits, later]);
                continue;
            }

            var tokens = prose.TokensOf(sentences[i].Start, sentences[i].End);
            if (!tokens.Exists(token => token.Lower is "must" or "should" or "shall" or "may" or "can" or "cannot" or "will") && LimitFinder.Find(tokens) is { Count: 1 } alone && alone[0].From == 0 && alone[0].To >= tokens.Count - 1)
            {
                limits = new([.. limits, .. NormReader.ToReadings(prose, tokens, alone)]);
            }
        }

        return limits;
    }

    /// <summary>The item as it reads under its lead-in.</summary>
    public static ItemReading Under(LeadIn leadIn, Own own, ListItemSyntax syntax, int depth, EquatableArray<string> parents)
    {
        var item = Read(leadIn, own, syntax, depth, parents);
        return item.Force is { } force ? item with { Deadline = DeadlineFinder.Under(force, item.Deadline) } : item;
    }

    private static ItemReading Read(LeadIn leadIn, Own own, ListItemSyntax syntax, int depth, EquatableArray<string> parents)
    {
        var item = new ItemReading { Syntax = syntax, Depth = depth, Text = own.Text, Parents = parents, Limits = own.Limits, Role = ItemRole.Rule };
        if (leadIn.Kind != LeadInKind.Norm || leadIn.Force is not { } force)
        {
            return own.Norm is { } alone && (leadIn.Kind == LeadInKind.Neutral || (leadIn.IsClosed && !own.IsCommand))
                ? item with { SpeaksForItself = !own.IsCommand, Force = alone.Force, Audience = alone.Audience.IsImplied ? leadIn.Audience : alone.Audience, Deadline = own.Deadline }
                : item with { Role = ItemRole.Information, Deadline = own.Deadline };
        }

        var deadline = own.Deadline ?? leadIn.Deadline;
        if (own.Norm is { } norm && own.IsInFirstSentence && !(own.IsCommand && norm.Force.Polarity == Polarity.Oblige))
        {
            var itsOwn = own.IsCommand || own.IsNegated ? Turned(force, norm.Force) : norm.Force;
            return item with
            {
                Force = itsOwn, Audience = norm.Audience.IsImplied ? leadIn.Audience : norm.Audience, Deadline = deadline,
                IsMisfit = itsOwn.Modality != force.Modality || itsOwn.Polarity != force.Polarity,
                IsOrphan = !own.IsCommand && !own.IsNegated && !leadIn.LeadsToRules && IsSentence(own),
            };
        }

        if ((own.IsStatement && !leadIn.LeadsToRules && !WholeSentence.CanComplete(leadIn.Context)) || (own.IsTold && leadIn.Context.Length == 0 && !WholeSentence.CanComplete(force.Words)))
        {
            return item with { Role = ItemRole.Information, IsOrphan = true, Deadline = deadline };
        }

        // "have a right to: not be bullied", "may: not run": allowed not to, or not allowed to? "shall: no bins …" with a verb not known.
        if (own.IsTurnedTwice || (own.OpensWithNo && leadIn.Context.Length == 0) || (own.IsNegated && force.Polarity is Polarity.Permit or Polarity.Empower))
        {
            return item with { Role = ItemRole.Information, IsMisfit = true, Deadline = deadline };
        }

        if (own.IsNegated)
        {
            return item with { Force = Turned(force, new Force(Polarity.Forbid, Strength.Binding, "not")), Audience = leadIn.Audience, Deadline = deadline, IsMisfit = true };
        }

        return item with { Force = force, Audience = leadIn.Audience, Deadline = deadline };
    }

    /// <summary>Whether an item is a sentence of its own rather than the end of its lead-in's.</summary>
    private static bool IsSentence(Own own) => own.HasSubject || own.Norm!.Audience.IsImplied;

    /// <summary>"must: … not run": the item's "not" with the lead-in's strength.</summary>
    private static Force Turned(Force leadIn, Force own) =>
        leadIn.Polarity == Polarity.Oblige && own.Polarity == Polarity.Forbid ? new Force(Polarity.Forbid, leadIn.Strength, $"{leadIn.Words} … {own.Words}") : own;
}
