using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>What can be wrong with a reading, worst first.</summary>
internal enum Fault
{
    Inverted,
    WrongForce,
    WrongStrength,
    WrongAudience,
    Missed,
    FalseNorm,
    WrongLimits,
    None,
}

/// <summary>A generated document with the worst that is wrong with its reading.</summary>
internal sealed record Judged(Pair Pair, Fault Fault, string Read);

/// <summary>Reads generated documents and holds them against what they were made to say.</summary>
internal static class PairJudge
{
    private static readonly Library Library = new()
    {
        Audiences = EquatableArray.Of(new AudienceEntry("trust", "The trust", EquatableArray.Of("trust", "the trust"), default, true)),
    };

    private sealed record Norm(Force Force, Audience Audience, List<LimitReading> Limits);

    public static PolicyReading Read(string text) => PolicyReader.Read(PolicyParser.Parse(new SourceText(text, "pair.md")), Library);

    public static Judged Judge(Pair pair)
    {
        var reading = Read(pair.Text);
        var sentences = reading.Sentences.Select(sentence => new Norm(sentence.Norm.Force, sentence.Norm.Audience, [.. sentence.Norm.Limits])).ToList();
        var items = reading.Lists.Where(list => list.Kind == ListKind.Rules)
            .SelectMany(list => list.Items.Where(item => item.Role == ItemRole.Rule && item.Force is not null).Select(item => new Norm(item.Force!, item.Audience, [.. list.Limits, .. item.Limits])))
            .ToList();
        var (norms, others, count) = pair.IsSentence ? (sentences, items, 1) : (items, sentences, pair.Rules);
        return new Judged(pair, FaultOf(pair, norms, others, count), Describe(reading));
    }

    private static Fault FaultOf(Pair pair, List<Norm> norms, List<Norm> others, int count)
    {
        var expected = pair.Wording.Expected;
        if (norms.Concat(others).Any(norm => expected.IsInvertedBy(norm.Force)))
        {
            return Fault.Inverted;
        }

        if (norms.Any(norm => !expected.Polarities.Contains(norm.Force.Polarity)))
        {
            return Fault.WrongForce;
        }

        return norms.Any(norm => !expected.Allows(norm.Force)) ? Fault.WrongStrength
            : norms.Count < count ? Fault.Missed
            : norms.Any(norm => !IsFor(pair, norm.Audience)) ? Fault.WrongAudience
            : norms.Count > count || others.Count > 0 ? Fault.FalseNorm
            : HasLimits(pair, norms) ? Fault.None : Fault.WrongLimits;
    }

    private static bool IsFor(Pair pair, Audience audience)
    {
        var words = audience.Members.Select(member => member.Words.ToLowerInvariant()).ToList();
        return pair.Wording.Who switch
        {
            // "No churchwarden may" names one of the two.
            Who.Subject when pair.Wording.Template.StartsWith("No ", StringComparison.Ordinal) => words.Count == 1 && words[0].Contains(pair.Subject.Heads[0], StringComparison.Ordinal),
            Who.Subject => words.Count == pair.Subject.Heads.Length && pair.Subject.Heads.All(head => words.Exists(word => word.Contains(head, StringComparison.Ordinal))),
            Who.Publisher => audience.Members.Count == 1 && (audience.Members[0].Id == "trust" || words[0] is "we"),
            Who.Nobody => audience.IsImplied,
            _ => true,
        };
    }

    private static bool HasLimits(Pair pair, List<Norm> norms)
    {
        if (pair.Wording.Row == "no … without")
        {
            return norms.TrueForAll(norm => norm.Limits.Count == 1);
        }

        if (pair.Wording.HasOwnLimit)
        {
            // "may sail only with a pilot": that limit comes before any other.
            return pair.Exemption is not null || norms.TrueForAll(norm => norm.Limits.Count == 1);
        }

        for (var i = 0; i < norms.Count; i++)
        {
            var expected = pair.Place == Place.InItem && i != 1 ? null : pair.Exemption;
            if (expected is null ? norms[i].Limits.Count > 0
                : norms[i].Limits.Count != 1 || norms[i].Limits[0].Kind != expected.Kind || !Plain(norms[i].Limits[0].Words).Contains(expected.Core, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private static string Plain(string words) => words.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

    private static string Describe(PolicyReading reading)
    {
        var lists = reading.Lists.SelectMany(list => list.Items
            .Select(item => $"{item.Role} {Words(item.Force, item.Audience, item.Limits)}")
            .Prepend($"list {list.Kind} {Words(list.Force, list.Audience, list.Limits)}"));
        return string.Join(" / ", lists.Concat(reading.Sentences.Select(sentence => "sentence " + Words(sentence.Norm.Force, sentence.Norm.Audience, sentence.Norm.Limits))));
    }

    private static string Words(Force? force, Audience audience, IEnumerable<LimitReading> limits) =>
        (force is null ? "-" : $"{force.Polarity.ToWord()} {force.Strength.ToWord()}".TrimEnd()) + $" [{audience.InWords()}]" + string.Concat(limits.Select(limit => $" <{limit.Kind}: {Plain(limit.Words)}>"));
}
