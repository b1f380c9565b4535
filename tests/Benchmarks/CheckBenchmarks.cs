using PolicyAsCode;
using SchoolPolicies;

namespace Benchmarks;

/// <summary>
/// A check with every fact known, beside the same decision written by hand. Each run checks thousands of different sets of facts,
/// as a program in use does: the same facts over and over would be learnt by heart by the processor's branch prediction.
/// </summary>
public class CheckBenchmarks
{
    private const int Sets = 8192;
    private readonly SocialMedia.NeverPosted.Facts[] _facts = new SocialMedia.NeverPosted.Facts[Sets];
    private readonly Occasion _occasion = new() { Audience = Audience.School, Channel = Channel.Facebook };

    /// <summary>How many of the forbidden things are done: none; or each once in eight times, half of them under an exception where there is one.</summary>
    [Params("kept", "mixed")]
    public string Facts { get; set; } = "";

    /// <summary>Answers every question, the same way in every run.</summary>
    [GlobalSetup]
    public void Answer()
    {
        var chance = new Random(1);
        for (var i = 0; i < Sets; i++)
        {
            _facts[i] = new()
            {
                NamesOrPhotos = IsDone(chance),
                NamesOrPhotosConsentGiven = OneIn(2, chance),
                AbusiveRemarks = IsDone(chance),
                MessagesToIndividuals = IsDone(chance),
                PoliticalStatements = IsDone(chance),
                BusinessAdverts = IsDone(chance),
                BusinessAdvertsLinkedWithSchool = OneIn(2, chance),
                StaffAccountLinks = IsDone(chance),
            };
        }
    }

    /// <summary>What somebody would write who knew the rules by heart and nothing of occasions.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Sets)]
    public int HandWritten()
    {
        var sum = 0;
        foreach (ref readonly var facts in _facts.AsSpan())
        {
            sum += (int)ByHand(facts);
        }

        return sum;
    }

    /// <summary>The generated check.</summary>
    [Benchmark(OperationsPerInvoke = Sets)]
    public int Check()
    {
        var sum = 0;
        foreach (ref readonly var facts in _facts.AsSpan())
        {
            sum += (int)SocialMedia.NeverPosted.Check(facts).Status;
        }

        return sum;
    }

    /// <summary>The generated check for an audience and a channel.</summary>
    [Benchmark(OperationsPerInvoke = Sets)]
    public int CheckOnOccasion()
    {
        var sum = 0;
        foreach (ref readonly var facts in _facts.AsSpan())
        {
            sum += (int)SocialMedia.NeverPosted.Check(facts, _occasion).Status;
        }

        return sum;
    }

    private Truth IsDone(Random chance) => Facts == "mixed" ? OneIn(8, chance) : Truth.False;

    private static Truth OneIn(int times, Random chance) => chance.Next(times) == 0 ? Truth.True : Truth.False;

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
