using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>Reads the norms of one sentence.</summary>
internal static class NormReader
{

    /// <summary>Words behind which a verb has to follow.</summary>
    private static readonly WordGroup Bare = FunctionWords.Set("must should shall may can cannot will won't mustn't shouldn't can't not never to do don't please always");

    /// <summary>Reads a sentence of running text.</summary>
    public static List<Norm> Read(Prose prose, TextSpan sentence, AudienceWords audiences, VerbBias bias)
    {
        return Read(prose, prose.TokensOf(sentence.Start, sentence.End), audiences, bias);
    }

    /// <summary>Reads a sentence that is cut into words already.</summary>
    public static List<Norm> Read(Prose prose, List<Token> all, AudienceWords audiences, VerbBias bias)
    {
        var text = prose.Text;
        var tokens = WithoutBrackets(all);
        if (tokens.Count == 0 || tokens[tokens.Count - 1].Is("?") || Quotations.ExplainWord(tokens))
        {
            return [];
        }

        var clauses = ClauseReader.Read(tokens, text, audiences);
        if (bias != VerbBias.None)
        {
            AddCommands(tokens, text, audiences, bias, clauses);
        }

        SecondHalves.Add(tokens, text, audiences, clauses);
        if (clauses.Count == 0 && (FrontedPredicate.Read(tokens, text) ?? ListingSentence.Read(tokens, text, audiences)) is { } named)
        {
            clauses.Add(named);
        }

        return Finish(prose, all, tokens, clauses);
    }

    /// <summary>Whether a sentence without norms would have one, were its negation understood: "Force should rarely be used."</summary>
    public static bool IsInDoubt(Prose prose, TextSpan sentence, AudienceWords audiences)
    {
        if (!prose.MayHold(WordClass.Negation, sentence))
        {
            return false;
        }

        var tokens = WithoutBrackets(prose.TokensOf(sentence.Start, sentence.End));
        if (tokens.Count == 0 || tokens[tokens.Count - 1].Is("?") || !tokens.Exists(LeadInReader.IsNegation))
        {
            return false;
        }

        ClauseReader.Read(tokens, prose.Text, audiences, out var isInDoubt);
        return isInDoubt;
    }

    /// <summary>The tokens outside brackets; all of them where everything stands in brackets.</summary>
    public static List<Token> WithoutBrackets(List<Token> all)
    {
        var said = Quotations.LeftOutOf(all);
        var lastWord = all.FindLast(token => token.IsWord).Start;

        // Most sentences are taken as they are; only of others a copy is made.
        List<Token>? rest = null;
        for (var i = 0; i < said.Count; i++)
        {
            if (!IsLeftOut(all, said[i], rest?.Count ?? i, lastWord))
            {
                rest?.Add(said[i]);
            }
            else
            {
                rest ??= said.GetRange(0, i);
            }
        }

        var tokens = rest ?? said;
        var number = NumberLength(tokens);
        tokens = number == 0 ? tokens : tokens.GetRange(number, tokens.Count - number);
        return tokens.Exists(token => token.IsWord) ? tokens : all.FindAll(token => token.Lower is not "(" and not ")" and not "[" and not "]").ConvertAll(static token => token with { Depth = Math.Max(0, token.Depth - 1) });
    }

    private static bool IsLeftOut(List<Token> all, Token token, int before, int lastWord)
    {
        // "etc. are": a full stop with words behind it ends nothing.
        var isAbbreviation = before > 1 && token.Start < lastWord && token.Is(".");
        return (token.Depth > 0 && !(token.Lower is "not" or "never" && IsAlone(all, token))) || isAbbreviation || (!token.IsWord && token.Lower is "(" or ")" or "[" or "]" or "*" or "_");
    }

    /// <summary>"may (not) run"</summary>
    private static bool IsAlone(List<Token> all, Token token)
    {
        var at = all.FindIndex(other => other.Start == token.Start);
        return all.IsMark(at - 1, "(") && all.IsMark(at + 1, ")");
    }

    /// <summary>"4.15 No person may", "a) staff must": the number typed in front is a label, not a word.</summary>
    private static int NumberLength(List<Token> tokens)
    {
        if (tokens.Count < 2 || !tokens[0].IsWord)
        {
            return 0;
        }

        var first = tokens[0].Lower;
        var isFollowedByMark = tokens[1].Lower is "." or ")";
        var isPath = char.IsDigit(first[0]) && first.All(c => char.IsDigit(c) || c == '.') && first.Contains('.');
        var isMarked = isFollowedByMark && (first.Length == 1 || first.All(char.IsDigit));
        return isMarked ? 2 : !isPath ? 0 : isFollowedByMark ? 2 : 1;
    }

    /// <summary>Commands stand where a clause starts and no modal rules it.</summary>
    private static void AddCommands(List<Token> tokens, string text, AudienceWords audiences, VerbBias bias, List<Clause> clauses)
    {
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !(tokens[i].Lower is ";" or ":" or "-" && !tokens[i].IsWord))
            {
                continue;
            }

            var isLast = i == tokens.Count;
            var ends = !isLast || bias != VerbBias.Prose || tokens[tokens.Count - 1].Lower is "." or "!" or "\"" or "'" || Negates(tokens, start);
            if (i > start && ends && !(start > 0 && TellsOfSeveral(tokens)) && ImperativeReader.Read(tokens, text, start, i, bias) is { } command)
            {
                RemoveHeldBy(command, tokens, start, i, clauses);
                if (!IsRuled(clauses, start, i))
                {
                    clauses.Add(WithVocative(tokens, text, audiences, start, command));
                }
            }

            start = i + 1;
        }

        clauses.Sort((left, right) => left.From.CompareTo(right.From));
    }

    /// <summary>"There are many ways to help: report bugs, paint boats": what follows is named, not asked for.</summary>
    private static bool TellsOfSeveral(List<Token> tokens) => tokens.Word(0) == "there" && tokens.Word(1) is "are" or "is";

    /// <summary>"Ensure staff must …", "Check that doors can be locked": the command holds the rest in it.</summary>
    private static void RemoveHeldBy(Clause command, List<Token> tokens, int start, int end, List<Clause> clauses)
    {
        if (IsRuled(clauses, start, end) && tokens.Is(command.Verb, WordClass.PlainVerb) && clauses.TrueForAll(clause => clause.Subject.IsEmpty || clause.From >= command.Verb))
        {
            clauses.RemoveAll(clause => clause.From < end && clause.To > start && clause.From <= command.Verb + 1);
        }
    }

    private static bool IsRuled(List<Clause> clauses, int start, int end)
    {
        foreach (var clause in clauses)
        {
            if (clause.From < end && clause.To > start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Negates(List<Token> tokens, int start) => tokens.Word(start) is "don't" or "never" || (tokens.Word(start) == "do" && tokens.Word(start + 1) == "not");

    /// <summary>"Employees: file your report": the command falls on those called.</summary>
    private static Clause WithVocative(List<Token> tokens, string text, AudienceWords audiences, int start, Clause command)
    {
        if (start < 2 || !tokens[start - 1].Is(":") || start > 6 || tokens.Is(0, WordClass.Verb))
        {
            return command;
        }

        var called = SubjectReader.Read(tokens, text, 0, start - 1, audiences);
        return called.Animacy == Animacy.Animate ? command with { Audience = new Audience(called.Members) } : command;
    }

    private static List<Norm> Finish(Prose prose, List<Token> all, List<Token> tokens, List<Clause> clauses)
    {
        var norms = new List<Norm>(clauses.Count);
        if (clauses.Count == 0 || (clauses.Count == 1 && SaysNothing(tokens, clauses[0].Modal)))
        {
            return norms;
        }

        var limits = Quotations.LimitsOutside(all);
        RuleBounds.Cut(limits, all, tokens, clauses);
        var shared = SharedLimits.Of(limits, all, tokens, clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            norms.Add(ToNorm(prose, all, tokens, clauses[i], shared[i]));
        }

        return norms;
    }

    /// <summary>"Must not" at the head of a column, "Staff should" without an end, "Don't": nothing is said of what.</summary>
    private static bool SaysNothing(List<Token> tokens, Modal? modal)
    {
        var last = tokens.FindLastIndex(static token => token.IsWord);
        return modal is null
            ? last == 0 && Bare.Contains(tokens.Word(0))
            : last == modal.End - 1 && modal.Addressee.To == 0 && !modal.IsPassive && Bare.Contains(tokens.Word(last));
    }

    private static Norm ToNorm(Prose prose, List<Token> all, List<Token> tokens, Clause clause, List<FoundLimit> limits)
    {
        var reasons = new Reason[2 + limits.Count];
        reasons[0] = new Reason("modality", clause.Force.Words, clause.Because);
        reasons[1] = clause.Audience.IsImplied
            ? new Reason("audience", "", "nobody is named who can have the duty")
            : new Reason("audience", clause.Audience.InWords(), "the head of the words it is said of");
        for (var i = 0; i < limits.Count; i++)
        {
            reasons[i + 2] = new Reason(limits[i].Kind == LimitKind.Exception ? "exception" : "condition", all.Slice(prose.Text, limits[i].From, limits[i].To), "these words open a limit");
        }

        var action = clause.Verb < clause.To ? tokens.Slice(prose.Text, clause.Verb, clause.To) : "";
        return new Norm
        {
            Force = clause.Force,
            Audience = clause.Audience,
            Action = action.TrimEnd('.', ';', ',', ':', ' '),
            Limits = ToReadings(prose, all, limits),
            Deadline = DeadlineFinder.Under(clause.Force, DeadlineFinder.Find(tokens, prose.Text, Math.Min(clause.From, clause.Verb), clause.To)),
            Reasons = new(reasons),
        };
    }

    /// <summary>Found limits with their words and places.</summary>
    public static EquatableArray<LimitReading> ToReadings(Prose prose, List<Token> all, List<FoundLimit> limits) =>
        limits.Count == 0 ? default : limits.ConvertAll(limit => ToReading(prose, all, limit)).ToEquatableArray();

    /// <summary>A found limit with its words and place.</summary>
    public static LimitReading ToReading(Prose prose, List<Token> all, FoundLimit limit)
    {
        var start = all[limit.From].Start;
        var length = all[limit.To - 1].End - start;
        return new LimitReading(limit.Kind, prose.Text.Substring(start, length).TrimEnd(',', '.', ' '), prose.SpanOf(start, length));
    }
}
