using PolicyAsCode.Model;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Binding;

/// <summary>What a name of <c>library.yml</c> names.</summary>
internal enum TermKind
{
    Channel,
    Role,
    Policy,
    Tag,
}

/// <summary>A name found in a text.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id of the named.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it has.</param>
internal readonly record struct Mention(TermKind Kind, string Id, int First, int Count);

/// <summary>The names of <c>library.yml</c>, ready to be found as whole words; of two at one place the longer counts.</summary>
internal sealed class Vocabulary
{
    /// <summary>Whether a channel has a common word for its name, which has a capital only at the start of a sentence.</summary>
    public static bool IsCommonChannel(string word) => CommonChannels.Contains(word);

    private static readonly HashSet<string> CommonChannels = new(StringComparer.Ordinal)
    {
        "app", "email", "emails", "internet", "intranet", "letter", "letters", "newsletter", "paper", "phone", "podcast", "post", "radio", "telephone", "text", "texts", "website",
    };

    private static readonly OncePerLibrary<Vocabulary> Known = new(Of);
    private readonly Dictionary<Word, List<Term>> _terms = [];
    private readonly WordFilter _firstWords = new();

    private Vocabulary()
    {
    }

    /// <summary>The first words of names that begin with a capital: they keep it inside a sentence.</summary>
    public HashSet<string> ProperNames { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>The names of a library, gathered once for it, and of the related policies it does not know.</summary>
    public static Vocabulary Of(Library library, EquatableArray<string> related)
    {
        var shared = Known.Of(library);
        return related.Count == 0 ? shared : shared.With(related);
    }

    private static Vocabulary Of(Library library)
    {
        var vocabulary = new Vocabulary();
        foreach (var channel in library.Channels)
        {
            vocabulary.Add(TermKind.Channel, channel.Id, channel.Name, channel.Words);
            vocabulary.AddProperName(channel.Name);
        }

        foreach (var role in library.Roles)
        {
            vocabulary.Add(TermKind.Role, role.Id, role.Name, role.Words);
        }

        foreach (var policy in library.ExternalPolicies)
        {
            vocabulary.Add(TermKind.Policy, policy.Id, policy.Name, policy.Words);
        }

        foreach (var tag in library.Tags)
        {
            vocabulary.Add(TermKind.Tag, tag.Id, tag.Name, tag.Words);
        }

        foreach (var school in library.Schools)
        {
            vocabulary.AddProperName(school.Name);
        }

        vocabulary.AddProperName(library.Name);
        return vocabulary;
    }

    private Vocabulary With(EquatableArray<string> related)
    {
        var vocabulary = new Vocabulary { ProperNames = ProperNames };
        foreach (var terms in _terms)
        {
            vocabulary._terms.Add(terms.Key, [.. terms.Value]);
            vocabulary._firstWords.Add(terms.Key);
        }

        foreach (var id in related)
        {
            vocabulary.Add(TermKind.Policy, id, id.Replace('-', ' ') + " policy", default);
        }

        return vocabulary;
    }

    /// <summary>Every name in a text, in its order. Names of different kinds may overlap, those of one kind do not.</summary>
    public List<Mention> Find(string text, List<WordPlace> words)
    {
        var found = new List<Mention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (_firstWords.MayHold(words[i].Word) && _terms.TryGetValue(words[i].Word, out var terms))
            {
                foreach (var term in terms)
                {
                    if (term.StandsAt(text, words, i) && !Overlaps(found, term.Kind, i))
                    {
                        found.Add(new Mention(term.Kind, term.Id, i, term.Words.Length));
                    }
                }
            }
        }

        return found;
    }

    private static bool Overlaps(List<Mention> found, TermKind kind, int first)
    {
        foreach (var other in found)
        {
            if (other.Kind == kind && first < other.First + other.Count)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(TermKind kind, string id, string name, EquatableArray<string> others)
    {
        AddTerm(kind, id, name);
        foreach (var other in others)
        {
            AddTerm(kind, id, other);
        }
    }

    private void AddTerm(TermKind kind, string id, string name)
    {
        var words = Words.Of(name).ConvertAll(word => word.Word).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        if (!_terms.TryGetValue(words[0], out var terms))
        {
            _terms.Add(words[0], terms = []);
            _firstWords.Add(words[0]);
        }

        // Longer names first: "staff behaviour policy" before "staff".
        var at = terms.FindIndex(term => term.Words.Length < words.Length);
        terms.Insert(at < 0 ? terms.Count : at, new Term(kind, id, words));
    }

    // "Facebook" and "Alderwick Primary School", but not "School website" or "Email".
    private void AddProperName(string name)
    {
        var words = Words.Of(name);
        var isProper = words.Count > 0 && words.TrueForAll(word => word.Length < 4 || char.IsUpper(name[word.Start])) && char.IsUpper(name[words[0].Start]);
        if (isProper && !(words.Count == 1 && CommonChannels.Contains(words[0].Text)) && words[0].Text is not ("the" or "our"))
        {
            ProperNames.Add(name.Substring(words[0].Start, words[0].Length));
        }
    }

    private sealed record Term(TermKind Kind, string Id, Word[] Words)
    {
        public bool StandsAt(string text, List<WordPlace> words, int first)
        {
            if (first + Words.Length > words.Count)
            {
                return false;
            }

            for (var i = 1; i < Words.Length; i++)
            {
                if (!words[first + i].Word.Equals(Words[i]) && !IsPlural(words[first + i].Text, Words[i].Lower, i))
                {
                    return false;
                }
            }

            // A name of one letter, such as X, counts in its own case only.
            return Words.Length > 1 || words[first].Length > 1 || char.IsUpper(text[words[first].Start]);
        }

        private bool IsPlural(string word, string own, int index) => index == Words.Length - 1 && own == "policy" && word == "policies";
    }
}
