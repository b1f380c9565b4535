using System.Globalization;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes ids and keys from an author's words: the provisional id of a rule that has none, and what <c>policy fix</c> writes.</summary>
public static class ProposedId
{
    private const int MostWords = 4;
    private const int MostCharacters = 36;

    // "Id" is what code puts behind a name of ours.
    private static readonly HashSet<Word> StopWords = Set(
        "a an the this that these those any all each every other others own such of to in on at for from by with into onto about as via and or nor but so than then "
        + "is are be been being was were am do does did has have had having it its we us our they them their theirs he him his she her hers you your i me my "
        + "which who whom whose where there here also only just very more most some both either etc eg ie id");

    // What follows one of these limits the rule; it is no part of what the rule is about.
    private static readonly HashSet<Word> LimitWords = Set("unless except excepting without if when where until provided during");

    // These only open a limit: "unless consent is given" is decided by whether consent is given. "Outside" and "not" stay, they turn the fact round.
    private static readonly HashSet<Word> LimitOpeners = Set("unless except excepting save apart without if when where provided providing subject only but than");

    /// <summary>An id for a rule, such as <c>names-photos-individuals</c>.</summary>
    /// <param name="action">What the rule says is to be done or not.</param>
    /// <param name="taken">The ids that are in use in the policy; the new one is none of them.</param>
    public static string ForRule(string action, ICollection<string> taken)
    {
        var words = Words(action);
        var end = words.FindIndex(LimitWords.Contains);
        return Unique(Meaningful(end <= 0 ? words : words.GetRange(0, end)), taken, "rule");
    }

    /// <summary>An id for a rule list whose section does not name it, such as <c>pupils-should-not</c>.</summary>
    /// <param name="leadIn">Its lead-in's words, or its heading's.</param>
    /// <param name="taken">The ids that are in use in the policy; the new one is none of them.</param>
    public static string ForList(string leadIn, ICollection<string> taken) => Unique(Meaningful(Words(leadIn)), taken, "list");

    /// <summary>An id for a section: all words of its heading.</summary>
    /// <param name="heading">Its heading's words.</param>
    /// <param name="taken">The ids that are in use in the policy; the new one is none of them.</param>
    public static string ForSection(string heading, ICollection<string> taken) => ForWords(heading, taken, "section");

    /// <summary>The nearest well-formed id to one that is ill-formed: <c>Names_Or_Photos</c> becomes <c>names-or-photos</c>.</summary>
    /// <param name="id">The ill-formed id.</param>
    /// <param name="taken">The ids that are in use in the policy; the new one is none of them.</param>
    public static string Mended(string id, ICollection<string> taken) => ForWords(id, taken, "rule");

    /// <summary>A key for an exception or condition, such as <c>given-consent</c>.</summary>
    /// <param name="words">The author's words, "unless they have given consent".</param>
    /// <param name="taken">The keys of the same rule.</param>
    public static string ForLimit(string words, ICollection<string> taken)
    {
        var all = Words(words);
        var opening = 0;
        while (opening < all.Count - 1 && (LimitOpeners.Contains(all[opening]) || StopWords.Contains(all[opening])))
        {
            opening++;
        }

        return Unique(Meaningful(all.GetRange(opening, all.Count - opening)), taken, "case");
    }

    private static string ForWords(string text, ICollection<string> taken, string otherwise)
    {
        var slug = Slug.Of(text);
        var id = RuleId.IsValid(slug) ? slug : otherwise;
        return taken.Contains(id) ? Numbered(id, taken) : id;
    }

    private static string Unique(List<Word> words, ICollection<string> taken, string otherwise)
    {
        var id = "";
        for (var i = 0; i < words.Count; i++)
        {
            var longer = id.Length == 0 ? words[i].Lower : id + "-" + words[i].Lower;
            if (id.Length > 0 && longer.Length > RuleId.MaximumLength)
            {
                break;
            }

            // Beyond the usual length a word is added only to tell the rule from another.
            if (i >= MostWords || longer.Length > MostCharacters)
            {
                if (RuleId.IsValid(id) && !taken.Contains(id))
                {
                    return id;
                }
            }

            id = longer;
        }

        id = RuleId.IsValid(id) ? id : otherwise;
        return taken.Contains(id) ? Numbered(id, taken) : id;
    }

    private static string Numbered(string id, ICollection<string> taken)
    {
        var stem = id.Substring(0, Math.Min(id.Length, RuleId.MaximumLength - 6)).TrimEnd('-');

        // In doubling steps up, then by halves down to the first that is free: a hundred thousand equal bullets must not take a million million looks.
        var (used, free) = (1, 2);
        while (taken.Contains(With(free)))
        {
            (used, free) = (free, free * 2);
        }

        while (free - used > 1)
        {
            var middle = used + ((free - used) / 2);
            (used, free) = taken.Contains(With(middle)) ? (middle, free) : (used, middle);
        }

        return With(free);

        string With(int number) => stem + "-" + number.ToString(CultureInfo.InvariantCulture);
    }

    private static List<Word> Meaningful(List<Word> words)
    {
        var meaningful = new List<Word>(words.Count);
        foreach (var word in words)
        {
            if (!StopWords.Contains(word))
            {
                meaningful.Add(word);
            }
        }

        var chosen = meaningful.Count > 0 ? meaningful : words;

        // An id starts with a letter, and its first word has two characters at least.
        var first = chosen.FindIndex(word => word.Lower[0] is >= 'a' and <= 'z' && word.Lower.Length > 1);
        return first <= 0 ? (first < 0 ? [] : chosen) : chosen.GetRange(first, chosen.Count - first);
    }

    private static List<Word> Words(string text)
    {
        var words = Slug.Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Lower.Length > RuleId.MaximumLength / 2)
            {
                words[i] = KnownWords.Find(words[i].Lower.AsSpan(0, RuleId.MaximumLength / 2));
            }
        }

        return words;
    }

    private static HashSet<Word> Set(string words) => [.. words.Split(' ').Select(word => KnownWords.Find(word.AsSpan()))];
}
