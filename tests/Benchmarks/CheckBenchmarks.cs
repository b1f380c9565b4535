using PolicyAsCode;
using SchoolPolicies;

namespace Benchmarks;

/// <summary>A check with every fact known, beside the same decision written by hand.</summary>
public class CheckBenchmarks
{
    private readonly SocialMedia.NeverPosted.Facts _facts = new()
    {
        NamesOrPhotos = Truth.True,
        NamesOrPhotosConsentGiven = Truth.True,
        AbusiveRemarks = Truth.False,
        MessagesToIndividuals = Truth.False,
        PoliticalStatements = Truth.False,
        BusinessAdverts = Truth.True,
        BusinessAdvertsLinkedWithSchool = Truth.True,
        StaffAccountLinks = Truth.False,
    };

    private readonly Occasion _occasion = new() { Audience = Audience.School, Channel = Channel.Facebook };

    /// <summary>What somebody would write who knew the rules by heart.</summary>
    [Benchmark(Baseline = true)]
    public Status HandWritten() => ByHand(_facts);

    /// <summary>The generated check.</summary>
    [Benchmark]
    public Status Check() => SocialMedia.NeverPosted.Check(_facts).Status;

    /// <summary>The generated check for an audience and a channel.</summary>
    [Benchmark]
    public Status CheckOnOccasion() => SocialMedia.NeverPosted.Check(_facts, _occasion).Status;

    private static Status ByHand(in SocialMedia.NeverPosted.Facts facts)
    {
        var undecided = false;
        if (Forbidden(facts.NamesOrPhotos, facts.NamesOrPhotosConsentGiven, ref undecided)
            || Forbidden(facts.AbusiveRemarks, Truth.False, ref undecided)
            || Forbidden(facts.MessagesToIndividuals, Truth.False, ref undecided)
            || Forbidden(facts.PoliticalStatements, Truth.False, ref undecided)
            || Forbidden(facts.BusinessAdverts, facts.BusinessAdvertsLinkedWithSchool, ref undecided)
            || Forbidden(facts.StaffAccountLinks, Truth.False, ref undecided))
        {
            return Status.Blocked;
        }

        return undecided ? Status.NeedsAnswer : Status.Clear;
    }

    private static bool Forbidden(Truth act, Truth exception, ref bool undecided)
    {
        if (act == Truth.False || exception == Truth.True)
        {
            return false;
        }

        if (act == Truth.True && exception == Truth.False)
        {
            return true;
        }

        undecided = true;
        return false;
    }
}
