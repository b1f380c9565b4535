using PolicyAsCode.Model;

namespace PolicyAsCode.Binding;

/// <summary>What of <c>library.yml</c> a rule names: its channels, to whom it says to report, other policies, subjects.</summary>
/// <param name="Channels">The channels it is limited to.</param>
/// <param name="Escalation">The roles to whom it says to report.</param>
/// <param name="Refers">The policies it names.</param>
/// <param name="Tags">The subjects whose words it uses.</param>
internal sealed record Mentions(EquatableArray<string> Channels, EquatableArray<string> Escalation, EquatableArray<string> Refers, EquatableArray<string> Tags)
{
    private static readonly HashSet<string> ChannelPrepositions = new(StringComparer.Ordinal) { "on", "in", "via", "through", "by", "using", "over", "within", "from", "across" };

    // What may stand between a preposition and a name: "on the school's official Facebook page", "to the designated safeguarding lead".
    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "any", "all", "our", "their", "its", "your", "his", "her", "own", "official", "personal", "private", "school", "school's", "schools'", "federation's", "relevant", "another",
    };

    private static readonly HashSet<string> ExampleWords = new(StringComparer.Ordinal)
    {
        "anywhere", "e", "eg", "elsewhere", "especially", "everywhere", "example", "include", "includes", "including", "instance", "like", "other", "particular", "particularly", "such", "whether",
    };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "and", "or" };

    private static readonly HashSet<string> ReportingVerbs = new(StringComparer.Ordinal)
    {
        "report", "reports", "reported", "reporting", "refer", "refers", "referred", "pass", "passed", "raise", "raised", "escalate", "escalated", "hand", "handed", "speak", "send", "sent", "forward", "forwarded",
    };

    private static readonly HashSet<string> TellingVerbs = new(StringComparer.Ordinal)
    {
        "tell", "tells", "told", "inform", "informs", "informed", "notify", "notifies", "notified", "contact", "contacts", "alert", "alerts",
    };

    /// <summary>Finds them in the words of a rule.</summary>
    /// <param name="sentence">The rule as one sentence.</param>
    /// <param name="limits">Its exceptions and conditions, whose words limit no channel.</param>
    /// <param name="polarity">Its direction: only a duty says to report.</param>
    /// <param name="vocabulary">The names to find.</param>
    public static Mentions Of(string sentence, EquatableArray<Limit> limits, Polarity polarity, Vocabulary vocabulary)
    {
        var words = Words.Of(sentence);
        var found = vocabulary.Find(sentence, words);
        if (found.Count == 0)
        {
            return new Mentions(default, default, default, default);
        }

        return new Mentions(
            ChannelsOf(sentence, limits, words, Those(found, TermKind.Channel)),
            polarity == Polarity.Oblige ? EscalationOf(words, Those(found, TermKind.Role)) : default,
            Ids(Those(found, TermKind.Policy)),
            Ids(Those(found, TermKind.Tag)));
    }

    /// <summary>
    /// A name limits a rule to a channel only after a preposition: "on Facebook, Instagram or X". A rule about links to Facebook pages,
    /// about a work email address, or about all messages "such as on WhatsApp" holds everywhere; to miss a channel is safe, to invent one is not.
    /// </summary>
    private static EquatableArray<string> ChannelsOf(string sentence, EquatableArray<Limit> limits, List<WordPlace> words, List<Mention> channels)
    {
        var accepted = new List<Mention>();
        var previousEnd = -1;
        foreach (var mention in channels)
        {
            var continues = previousEnd >= 0 && OnlyJoins(sentence, words, previousEnd, mention.First);
            if ((continues || FollowsPreposition(sentence, words, mention.First)) && !IsInLimit(sentence, limits, words[mention.First]))
            {
                accepted.Add(mention);
                previousEnd = mention.First + mention.Count;
            }
        }

        return Ids(accepted);
    }

    private static bool FollowsPreposition(string sentence, List<WordPlace> words, int index)
    {
        var before = index - 1;
        while (before >= 0 && Determiners.Contains(words[before].Text) && !HasMarkBetween(sentence, words[before], words[before + 1]))
        {
            before--;
        }

        return before >= 0 && ChannelPrepositions.Contains(words[before].Text) && !HasMarkBetween(sentence, words[before], words[before + 1]) && !IsExample(words, before);
    }

    // "including on Facebook", "such as by email", "also on X", "not only on X", "not on X": the rule holds elsewhere too.
    private static bool IsExample(List<WordPlace> words, int preposition)
    {
        var nearest = preposition > 0 ? words[preposition - 1].Text : "";
        if (nearest is "also" or "even" or "not" || (nearest == "only" && preposition > 1 && words[preposition - 2].Text == "not"))
        {
            return true;
        }

        for (var i = Math.Max(0, preposition - 3); i < preposition; i++)
        {
            if (ExampleWords.Contains(words[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLimit(string sentence, EquatableArray<Limit> limits, WordPlace word)
    {
        foreach (var limit in limits)
        {
            var start = sentence.IndexOf(limit.Words, StringComparison.OrdinalIgnoreCase);
            if (limit.Words.Length > 0 && start >= 0 && word.Start >= start && word.End <= start + limit.Words.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<string> EscalationOf(List<WordPlace> words, List<Mention> roles)
    {
        var accepted = new List<Mention>();
        var previousEnd = -1;
        foreach (var role in roles)
        {
            var before = role.First - 1;
            while (before >= 0 && Determiners.Contains(words[before].Text))
            {
                before--;
            }

            var told = before >= 0 && TellingVerbs.Contains(words[before].Text);
            var reportedTo = before > 0 && words[before].Text == "to" && words.FindIndex(0, before, static word => ReportingVerbs.Contains(word.Text)) >= 0;
            var joined = previousEnd >= 0 && before >= previousEnd && before < words.Count && Conjunctions.Contains(words[before].Text) && before == previousEnd;
            if (told || reportedTo || joined)
            {
                accepted.Add(role);
                previousEnd = role.First + role.Count;
            }
        }

        return Ids(accepted);
    }

    private static bool OnlyJoins(string sentence, List<WordPlace> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!Conjunctions.Contains(words[i].Text) && !Determiners.Contains(words[i].Text))
            {
                return false;
            }
        }

        // A comma or "or" must join them: "on Facebook Instagram" is one name we do not know.
        return to > from || sentence.IndexOf(',', words[from - 1].End, words[to].Start - words[from - 1].End) >= 0;
    }

    private static bool HasMarkBetween(string sentence, WordPlace left, WordPlace right) => sentence.IndexOfAny([',', ';', ':', '(', '.'], left.End, right.Start - left.End) >= 0;

    private static List<Mention> Those(List<Mention> found, TermKind kind)
    {
        var those = new List<Mention>();
        foreach (var mention in found)
        {
            if (mention.Kind == kind)
            {
                those.Add(mention);
            }
        }

        return those;
    }

    private static EquatableArray<string> Ids(List<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return default;
        }

        var ids = new List<string>(mentions.Count);
        foreach (var mention in mentions)
        {
            if (!ids.Contains(mention.Id))
            {
                ids.Add(mention.Id);
            }
        }

        return ids.ToEquatableArray();
    }
}
