using PolicyAsCode.Model;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Grammar;

/// <summary>Norms that go on behind a conjunction without a modal of their own: "report it and not investigate", "are allowed here and not allowed there".</summary>
internal static class SecondHalves
{
    /// <summary>Predicates that can stand behind a conjunction without their verb.</summary>
    private static readonly WordGroup Predicates = FunctionWords.Set("allowed permitted prohibited forbidden banned required compulsory mandatory optional encouraged discouraged acceptable unacceptable");

    /// <summary>Adds them to the norms of a sentence, each behind the one it goes on from.</summary>
    public static void Add(List<Token> tokens, string text, AudienceWords audiences, List<Clause> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        AddNegatedVerbs(tokens, text, clauses);
        AddCommands(tokens, text, clauses);
        AddPredicates(tokens, text, audiences, clauses);
        AddPassives(tokens, text, audiences, clauses);
    }

    /// <summary>"must not shout but use the horn", "Do not leave it in the shed, keep it at home": the second half is to be done.</summary>
    private static void AddCommands(List<Token> tokens, string text, List<Clause> clauses)
    {
        for (var c = clauses.Count - 1; c >= 0; c--)
        {
            var clause = clauses[c];
            if (clause.Force.Polarity != Polarity.Forbid || clause.Modal is { IsPassive: true } or { IsImpersonal: true } || clause.Subject.IsNegative)
            {
                continue;
            }

            for (var i = clause.Verb + 1; i + 2 < clause.To; i++)
            {
                var isBut = tokens.Word(i) == "but" && tokens.Word(i - 1) is not "anything" and not "nothing" and not "all" and not "any";
                var verb = tokens.Word(i + 1) is "instead" or "rather" or "always" or "please" or "but" ? i + 2 : i + 1;
                // "Do not, unless asked, open the gate", "must not, and must not try to, open it": the comma closes an aside.
                if ((!isBut && (!tokens.IsMark(i, ",") || tokens.Word(i - 1) == "to" || !tokens[clause.Verb].IsWord || tokens.OpensLimit(clause.Verb))) || tokens.OpensLimit(verb) || tokens.Word(verb) == "save" || !tokens.Is(verb, WordClass.Verb) || !(ImperativeReader.AfterVerb.Contains(tokens.Word(verb + 1)) || isBut && tokens.Is(verb, WordClass.PlainVerb)) || (!isBut && ListsVerbs(tokens, verb + 1, clause.To)))
                {
                    continue;
                }

                var strength = clause.Force.Strength == Strength.None ? Strength.Binding : clause.Force.Strength;
                clauses[c] = clause with { To = i };
                clauses.Insert(c + 1, clause with { Force = new Force(Polarity.Oblige, strength, clause.Force.Words), From = i + 1, Verb = verb, Because = "the second verb says what is to be done instead" });
                break;
            }
        }
    }

    /// <summary>"push the gate, pull the rope or climb": all of them are forbidden.</summary>
    private static bool ListsVerbs(List<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens.Word(i) is "or" or "nor" or "and" && tokens.Is(tokens.SkipAdverbs(i + 1), WordClass.Verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Diving is allowed in the pool and not allowed in the river", "members are allowed in but guests are not".</summary>
    private static void AddPredicates(List<Token> tokens, string text, AudienceWords audiences, List<Clause> clauses)
    {
        for (var c = clauses.Count - 1; c >= 0; c--)
        {
            var clause = clauses[c];
            if (clause.Modal is not { } modal || !BePredicates.IsOne(tokens, modal))
            {
                continue;
            }

            for (var i = modal.End; i + 1 < clause.To; i++)
            {
                if (tokens.Word(i) is not "and" and not "but" and not "or" && !tokens.IsMark(i, ",") && !tokens.IsMark(i, ";"))
                {
                    continue;
                }

                var second = BePredicates.After(tokens, i + 1, i + 1, negated: false);
                if (second is not null && Predicates.Contains(tokens.Word(tokens.Word(second.End - 1) is "to" or "from" ? second.End - 2 : second.End - 1)))
                {
                    var audience = new AudienceReader(tokens, text, audiences).Read(second, clause.Subject, Math.Min(second.End, clause.To), clause.To, isPassive: second.IsPassive);
                    clauses[c] = clause with { To = i };
                    clauses.Insert(c + 1, clause with { Modal = second, Audience = audience, Force = new Force(second.Polarity, second.Strength, tokens.Slice(text, second.Start, second.End)), From = i + 1, Verb = Math.Min(second.End, clause.To), Because = "a second predicate of the same subject" });
                    break;
                }

                if (Elliptic(tokens, text, audiences, clause, i + 1) is { } elliptic)
                {
                    clauses[c] = clause with { To = i };
                    clauses.Insert(c + 1, elliptic);
                    break;
                }
            }
        }
    }

    /// <summary>"but guests are not": the opposite of what was said of others.</summary>
    private static Clause? Elliptic(List<Token> tokens, string text, AudienceWords audiences, Clause clause, int from)
    {
        var end = clause.To > 0 && !tokens[clause.To - 1].IsWord ? clause.To - 1 : clause.To;
        var isNot = tokens.Word(end - 1) == "not" && tokens.Word(end - 2) is "is" or "are" || tokens.Word(end - 1) is "isn't" or "aren't";
        var verb = tokens.Word(end - 1) == "not" ? end - 2 : end - 1;
        if (!isNot || verb <= from || verb > from + 5)
        {
            return null;
        }

        var (polarity, strength) = clause.Force.Polarity is Polarity.Permit or Polarity.PermitOnly ? (Polarity.Forbid, Strength.Binding) : (Polarity.Permit, Strength.None);
        var subject = SubjectReader.Read(tokens, text, from, verb, audiences);
        return clause with
        {
            Subject = subject, Audience = subject.Animacy == Animacy.Thing ? Audience.Implied : new Audience(subject.Members), Force = new Force(polarity, strength, tokens.Slice(text, verb, end)),
            From = from, Verb = end, To = end, Because = "the opposite of what was said of others",
        };
    }

    /// <summary>"must report it and not investigate", "keep it safe and never share it": the second half forbids.</summary>
    private static void AddNegatedVerbs(List<Token> tokens, string text, List<Clause> clauses)
    {
        for (var c = clauses.Count - 1; c >= 0; c--)
        {
            var clause = clauses[c];
            if (clause.Force.Polarity is not Polarity.Oblige and not Polarity.Permit)
            {
                continue;
            }

            for (var i = clause.Verb + 1; i + 2 < clause.To; i++)
            {
                if (tokens.Word(i) is not "and" and not "but" && !tokens.IsMark(i, ","))
                {
                    continue;
                }

                var circumstance = CircumstancePhrases.NegativeAt(tokens, i + 1);
                var not = circumstance > 0 ? circumstance - 1 : tokens.Word(i + 1) is "not" or "never" or "don't" ? i + 1 : tokens.After(i + 1, "do", "not") > 0 ? i + 2 : -1;
                if (not > 0 && (DoubledNegation.HoldsBack(tokens, not + 1) || DoubledNegation.AfterOmission(tokens, not + 1) > 0))
                {
                    continue;
                }

                not += not > 0 && tokens.Word(not + 1) == "to" ? 1 : 0;
                if (not > 0 && (tokens.Is(not + 1, WordClass.Verb) || circumstance > 0))
                {
                    clauses[c] = clause with { To = i };
                    clauses.Insert(c + 1, clause with
                    {
                        Force = new Force(Polarity.Forbid, clause.Force.Strength == Strength.None ? Strength.Binding : clause.Force.Strength, tokens.Slice(text, i + 1, not + 1)),
                        From = i + 1, Verb = not + 1, Because = "“not” turns the second verb around",
                    });
                    break;
                }
            }
        }
    }

    /// <summary>"will be reviewed yearly and ratified by the board": two acts, of which the second names its actor.</summary>
    private static void AddPassives(List<Token> tokens, string text, AudienceWords audiences, List<Clause> clauses)
    {
        for (var c = clauses.Count - 1; c >= 0; c--)
        {
            var clause = clauses[c];
            if (clause.Modal is null || tokens.Word(clause.Verb) != "be")
            {
                continue;
            }

            for (var i = clause.Verb + 2; i + 3 < clause.To; i++)
            {
                if (tokens.Word(i) == "by" || tokens.Is(i, WordClass.ConditionOpener))
                {
                    break;
                }

                if (tokens.Word(i) != "and" || !tokens.Is(tokens.SkipAdverbs(i + 1), WordClass.Participle))
                {
                    continue;
                }

                var agents = new AudienceReader(tokens, text, audiences);
                if (agents.ByAgent(i, clause.To) is { IsImplied: false } agent)
                {
                    clauses[c] = clause with { To = i, Audience = agents.ByAgent(clause.Verb, i) };
                    clauses.Insert(c + 1, clause with { From = i + 1, Verb = i + 1, Audience = agent });
                    break;
                }
            }
        }
    }
}
