using PolicyAsCode;
using SchoolPolicies;

namespace Benchmarks;

/// <summary>A check with every fact known, beside the same decision written by hand.</summary>
public class CheckBenchmarks
{
    private readonly Occasion _occasion = new() { Audience = Audience.School, Channel = Channel.Facebook };
    private SocialMedia.NeverPosted.Facts _facts;

    /// <summary>Nothing forbidden is done; or two things are, each under its exception.</summary>
    [Params("kept", "excepted")]
    public string Facts { get; set; } = "";

    /// <summary>Answers every question.</summary>
    [GlobalSetup]
    public void Answer()
    {
        var isDone = Facts == "excepted" ? Truth.True : Truth.False;
        _facts = new()
        {
            NamesOrPhotos = isDone,
            NamesOrPhotosConsentGiven = Truth.True,
            AbusiveRemarks = Truth.False,
            MessagesToIndividuals = Truth.False,
            PoliticalStatements = Truth.False,
            BusinessAdverts = isDone,
            BusinessAdvertsLinkedWithSchool = Truth.True,
            StaffAccountLinks = Truth.False,
        };
    }

    /// <summary>What somebody would write who knew the rules by heart and nothing of occasions.</summary>
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
