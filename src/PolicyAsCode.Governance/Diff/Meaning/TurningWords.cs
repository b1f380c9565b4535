namespace PolicyAsCode.Governance.Diff.Meaning;

/// <summary>Words that turn meanings. Where they come or go, other words around them are no mere rewording.</summary>
internal static class TurningWords
{
    // "or" widens what is meant where it comes in, and narrows it where it goes out. Forms of one word are one: "it is recommended to" and "we recommend". So are words of which one may stand for the other.
    private static readonly string[] Families =
    [
        "not never", "or", "no none nobody nothing", "neither nor", "without", "only solely exclusively", "unless except excepting excluding", "exception exceptions exempt exempted exempts exemption exemptions", "waived waive waives waiver", "sometimes occasionally", "if when whenever", "until", "provided",
        "must", "shall", "should", "may", "might", "can", "could", "will", "would", "ought", "need needs needed",
        "required require requires requirement requirements", "obliged obligatory compulsory mandatory", "expected expects", "encouraged encourage encourages encouraging", "asked", "requested", "urged urge",
        "recommended recommend recommends recommending recommendation recommendations", "suggested suggest suggests", "advised advise advises advisable", "discouraged discourage discourages",
        "allowed allow allows", "permitted permit permits", "entitled", "eligible", "optional", "voluntary",
        "prohibited prohibit prohibits", "forbidden forbid forbids", "banned",
        "normally usually generally typically ordinarily", "ideally preferably", "least minimum", "most maximum", "unanimous unanimously",
    ];

    private static readonly string[] Phrases = [PlainWords.AsLongAs, PlainWords.SubjectTo, PlainWords.Strongly, PlainWords.TryTo, PlainWords.WherePossible];

    private static readonly Dictionary<string, string> FamilyOf = ByWord();

    // Denied or not, the one is the other.
    private static readonly List<(string Word, string Other)> SameForce = [("may", "permitted"), ("may", "allowed"), ("must", "shall"), ("allowed", "permitted"), ("required", "obliged")];

    // Where the one stands for the other, what is said is turned.
    private static readonly List<(string Word, string Other)> Opposites = [("and", "or"), ("before", "after"), ("above", "below"), ("over", "under"), ("all", "some"), ("any", "all"), ("first", "last")];

    private static readonly HashSet<string> HasOpposite = new(Opposites.SelectMany(static pair => new[] { pair.Word, pair.Other }), StringComparer.Ordinal);

    /// <summary>Those that tell of what is, where nobody is bound.</summary>
    public static bool IsTelling(string word) => word is "can" or "could" or "will" or "would" or "might";

    /// <summary>Those among changed words.</summary>
    public static List<string> Among(List<string> words) => words.FindAll(FamilyOf.ContainsKey);

    /// <summary>Leaves out what came for another word that says the same.</summary>
    /// <param name="lost">Turning words that went out.</param>
    /// <param name="gained">Turning words that came in.</param>
    public static void Settle(List<string> lost, List<string> gained)
    {
        if (lost.Count == 0 || gained.Count == 0)
        {
            return;
        }

        lost.RemoveAll(word => Remove(gained, FamilyOf[word]));
        foreach (var (word, other) in SameForce)
        {
            while ((Holds(lost, word) && Remove(gained, other) && Remove(lost, word)) || (Holds(lost, other) && Remove(gained, word) && Remove(lost, other)))
            {
            }
        }
    }

    /// <summary>Adds words that turned to their opposite, and turn nothing where they only come or go.</summary>
    /// <param name="old">All words that went out.</param>
    /// <param name="new">All words that came in.</param>
    /// <param name="lost">Takes those of them that turn the meaning.</param>
    /// <param name="gained">The same for what came in.</param>
    public static void AddSwapped(List<string> old, List<string> @new, List<string> lost, List<string> gained)
    {
        // Most changes have none of them.
        if (!old.Exists(HasOpposite.Contains) || !@new.Exists(HasOpposite.Contains))
        {
            return;
        }

        foreach (var (word, other) in Opposites)
        {
            if (Swaps(old, @new, word, other) || Swaps(old, @new, other, word))
            {
                lost.AddRange(old.FindAll(changed => changed == word || changed == other));
                gained.AddRange(@new.FindAll(changed => changed == word || changed == other));
            }
        }
    }

    private static bool Swaps(List<string> old, List<string> @new, string lost, string gained) =>
        old.Contains(lost) && @new.Contains(gained) && !@new.Contains(lost) && !old.Contains(gained);

    private static bool Holds(List<string> words, string family) => words.Exists(word => FamilyOf[word] == family);

    private static bool Remove(List<string> words, string family)
    {
        var place = words.FindIndex(word => FamilyOf[word] == family);
        if (place >= 0)
        {
            words.RemoveAt(place);
        }

        return place >= 0;
    }

    private static Dictionary<string, string> ByWord()
    {
        var families = Phrases.ToDictionary(static phrase => phrase, StringComparer.Ordinal);
        foreach (var family in Families)
        {
            var words = family.Split(' ');
            foreach (var word in words)
            {
                families.Add(word, words[0]);
            }
        }

        return families;
    }
}
