using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>The words of two texts of which it is known what their change means.</summary>
internal sealed class Explanation
{
    private readonly List<(string Before, string After)> _told = [];
    private readonly List<(string Before, string After)> _alike = [];
    private readonly HashSet<(string, string, string)> _forces = [];

    /// <summary>The words of changes that are told by themselves.</summary>
    public IReadOnlyList<(string Before, string After)> Told => _told;

    /// <summary>Words that are other ones and say the same: "may not" and "must not". They are told as reworded.</summary>
    public IReadOnlyList<(string Before, string After)> Alike => _alike;

    /// <summary>Words of the old and the new text that tell what can or will be, and bind nobody.</summary>
    public (List<string> Before, List<string> After) Idle { get; } = ([], []);

    /// <summary>Adds a change that is told.</summary>
    public void Add(Delta delta) => _told.Add((delta.Before, delta.After));

    /// <summary>Adds words that came or went with a sentence that moved, and are told with it.</summary>
    public void AddMoved(string before, string after) => _told.Add((before, after));

    /// <summary>Adds words that bind nobody.</summary>
    public void AddIdle(IEnumerable<string> before, IEnumerable<string> after)
    {
        Idle.Before.AddRange(before);
        Idle.After.AddRange(after);
    }

    /// <summary>Adds the force of rules that stayed the same in other words, which they share.</summary>
    /// <param name="before">The rules as they were.</param>
    /// <param name="after">The same rules as they are.</param>
    public void AddForces(IReadOnlyList<Rule> before, IReadOnlyList<Rule> after)
    {
        if (before.Count == after.Count && before.Zip(after, static (old, @new) => AreAlike(old, @new)).All(static alike => alike))
        {
            for (var i = 0; i < before.Count; i++)
            {
                AddForce(before[i].Force, after[i].Force, "");
            }
        }
    }

    /// <summary>The same for a norm of a sentence, where it stands in both texts.</summary>
    public void AddForce(NormChange change)
    {
        if (change is { Before: { } before, After: { } after } && AreAlike(before, after))
        {
            AddForce(before.Force, after.Force, before.Sentence);
        }
    }

    // One modal can rule several norms of its sentence.
    private void AddForce(Force old, Force @new, string sentence)
    {
        if (old.Words != @new.Words && (WordsOf(old), WordsOf(@new)) is var (before, after) && _forces.Add((before, after, sentence)))
        {
            _alike.Add((before, after));
        }
    }

    private static bool AreAlike(Rule before, Rule after) =>
        IsRequest(before) == IsRequest(after) && (before.Force == after.Force || AreAlike(before.Force, after.Force));

    // A permission is also what releases: "may attend" and "need not attend" are two. Within "only" the words say to what it is limited.
    private static bool AreAlike(Force before, Force after) =>
        before.Polarity == after.Polarity && before.Strength == after.Strength && before.Polarity != Polarity.PermitOnly && IsPromise(before) == IsPromise(after)
        && (before.Strength != Strength.Aspirational || UrgeAlike(before, after))
        && (before.Polarity == Polarity.Forbid || (!IsNegated(before) && !IsNegated(after)));

    // "No pupil may": what denies stands before the people.
    private static string WordsOf(Force force) => force.Polarity == Polarity.Forbid && !IsNegated(force) ? force.Words + " no" : force.Words;

    // "will" and "must" bind alike, and one who reads the first may still take it for a plan; not so "will be expected to".
    private static bool IsPromise(Force force) => PlainWords.Of(force.Words).FindAll(static word => word is not "be" and not "not" and not "never") is { Count: 1 } words && words[0] == "will";

    // "suggest" is less than "recommend", and "encouraged" less than "strongly encouraged".
    private static bool UrgeAlike(Force before, Force after)
    {
        var (lost, gained) = (TurningWords.Among(PlainWords.Of(before.Words)), TurningWords.Among(PlainWords.Of(after.Words)));
        TurningWords.Settle(lost, gained);
        return lost.Count + gained.Count == 0;
    }

    // "Please keep off the grass" asks; "You must keep off" does not.
    private static bool IsRequest(Rule rule) => PlainWords.Of(rule.Force.Words) is var words && TurningWords.Among(words).Count == 0 && (words.Contains("please") || PlainWords.Of(rule.Sentence).Contains("please"));

    private static bool IsNegated(Force force) => PlainWords.Of(force.Words).Exists(static word => word is "not" or "never" or "no");
}
