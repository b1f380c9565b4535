using System.Text;
using PolicyAsCode.Reading;
using PolicyAsCode.Reading.Lexicon;

namespace PolicyAsCode.Binding;

/// <summary>Joins a lead-in and its items into sentences that each stand by itself.</summary>
internal sealed class ReadableSentence
{
    // Names that keep their capital whatever list they stand in. Others are known by library.yml, by a second capital, or by their list.
    private static readonly HashSet<string> CapitalNames = new(StringComparer.Ordinal)
    {
        "I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "April", "June", "July", "August", "September", "October", "November",
        "December", "Christmas", "Easter", "Ramadan", "Eid", "Diwali", "English", "Welsh", "Scottish", "Irish", "British", "European", "American", "Britain", "England", "Wales", "Scotland", "Ireland",
    };

    // An item under a lead-in without force of its own goes on with it ("The school:" "will only …") if it begins with one of these.
    private static readonly HashSet<string> Modals = new(StringComparer.OrdinalIgnoreCase)
    {
        "will", "must", "should", "shall", "may", "can", "cannot", "never", "is", "are", "has", "have", "need", "needs", "ought", "won't", "mustn't", "shouldn't", "can't",
    };

    private readonly StringBuilder _sentence = new();
    private readonly string _leadIn;
    private readonly bool _listKeepsCapitals;
    private readonly bool _leadInEndsSentence;
    private readonly bool _leadInHasForce;
    private readonly string _joint;
    private readonly HashSet<string> _names;

    /// <summary>Prepares a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="names">The first words of the names in <c>library.yml</c>.</param>
    public ReadableSentence(ListReading list, HashSet<string> names)
    {
        _leadIn = Spelled.WithoutJoints(list.LeadInText);
        _leadInHasForce = list.Force is not null;
        _leadInEndsSentence = Spelled.Contains(_leadIn, "the following") || LastWord(_leadIn) is "following" or "these" or "this";
        _listKeepsCapitals = HoldsSmallStart(list);
        _names = names;

        // "staff must not, within 2 days of the trip, …": what a comma opens, a comma closes.
        _joint = list.Context.Length > 0 && list.Context[0] == ',' ? ", " : " ";
    }

    /// <summary>"The school will not publish on Facebook:" and "political statements" become "The school will not publish on Facebook political statements."</summary>
    /// <param name="item">The item.</param>
    /// <param name="words">Its words without what joins them to others.</param>
    public string Join(ItemReading item, string words)
    {
        var sentence = _sentence.Clear().Append(_leadIn);
        foreach (var parent in item.Parents)
        {
            Append(sentence, Spelled.WithoutJoints(parent), item);
        }

        Append(sentence, words, item);
        return Spelled.AsSentence(sentence.ToString());
    }

    private void Append(StringBuilder sentence, string words, ItemReading item)
    {
        if (words.Length == 0 || sentence.Length == 0)
        {
            sentence.Append(words);
            return;
        }

        // "We will: never …", "not …" turn the lead-in's force and still go on with it.
        var goesOn = !item.IsMisfit || FirstWord(words).ToLowerInvariant() is "never" or "not" or "only";
        var readsOn = !_leadInEndsSentence && goesOn && !item.IsOrphan && (_leadInHasForce || Modals.Contains(FirstWord(words)));
        sentence.Append(!readsOn ? ": " : sentence.Length == _leadIn.Length ? _joint : " ");
        var start = sentence.Length;
        sentence.Append(words);
        if (char.IsUpper(words[0]) && !KeepsCapital(FirstWord(words)))
        {
            sentence[start] = char.ToLowerInvariant(words[0]);
        }
    }

    private bool KeepsCapital(string word) => (_listKeepsCapitals && !Verbs.IsBase(word.ToLowerInvariant())) || IsName(word);

    // Where some item begins with a small letter, a capital in another is meant, unless it begins a verb.
    private static bool HoldsSmallStart(ListReading list)
    {
        foreach (var item in list.Items)
        {
            if (item.Text.Length > 0 && char.IsLower(item.Text[0]))
            {
                return true;
            }
        }

        return false;
    }

    // "DSL", "ClassDojo" and "X" show by their capitals that they are names; "A" does not.
    private bool IsName(string word)
    {
        var capitals = word.Count(char.IsUpper);
        return capitals > 1 || (word.Length == 1 && word != "A") || CapitalNames.Contains(word.TrimEnd('s')) || CapitalNames.Contains(word) || _names.Contains(word);
    }

    private static string FirstWord(string words)
    {
        var end = 0;
        while (end < words.Length && (char.IsLetterOrDigit(words[end]) || (words[end] is '\'' or '’' && end > 0)))
        {
            end++;
        }

        var word = words.Substring(0, end).Replace('’', '\'');
        return word.EndsWith("'s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 2) : word;
    }

    private static string LastWord(string words) => words.Substring(words.LastIndexOf(' ') + 1).ToLowerInvariant();
}
