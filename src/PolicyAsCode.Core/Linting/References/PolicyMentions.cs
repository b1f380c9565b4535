using PolicyAsCode.Linting.Terms;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Linting.References;

/// <summary>Finds where a text names other policies that the library knows: one by one, "our A, B and C policies", "policies on A and B".</summary>
internal sealed class PolicyMentions
{
    // By its last word: the names of policies, without the word "policy" at their end.
    private readonly Dictionary<Word, List<(Word[] Words, string Id)>> _byLast = [];
    private readonly PhraseBook<string> _others = new();

    public PolicyMentions(LintContext context)
    {
        foreach (var policy in context.Library.ExternalPolicies)
        {
            foreach (var name in policy.Words.Prepend(policy.Name))
            {
                Add(name, policy.Id);
            }
        }

        foreach (var id in context.Policy.Document.Metadata.Related)
        {
            Add(id.Replace('-', ' ') + " policy", id);
        }

        foreach (var text in context.Texts)
        {
            Find(text, text.Tokens);
        }
    }

    /// <summary>The mentions, in the order of the file.</summary>
    public List<PolicyMention> All { get; } = [];

    private void Add(string name, string id)
    {
        var words = Tokenizer.Tokenize(name, 0, name.Length).ConvertAll(token => token.Word);
        if (words.Count < 2 || words[words.Count - 1].Lower is not "policy" and not "policies")
        {
            _others.Add(name, id);
            return;
        }

        words.RemoveAt(words.Count - 1);
        var last = words[words.Count - 1];
        if (!_byLast.TryGetValue(last, out var names))
        {
            _byLast.Add(last, names = []);
        }

        if (!names.Exists(known => known.Id == id && known.Words.SequenceEqual(words)))
        {
            var at = names.FindIndex(known => known.Words.Length < words.Count);
            names.Insert(at < 0 ? names.Count : at, ([.. words], id));
        }
    }

    private void Find(TextPlace text, List<Token> tokens)
    {
        var found = new List<(int From, int To, string Id)>();
        foreach (var phrase in _others.IsEmpty ? [] : _others.Find(tokens))
        {
            found.Add((phrase.From, phrase.To, phrase.Value));
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Word(i) == "policy")
            {
                _ = Before(tokens, i, found);
            }
            else if (tokens.Word(i) == "policies")
            {
                FindSeveral(tokens, i, found);
            }
        }

        found.Sort(static (left, right) => left.From.CompareTo(right.From));
        foreach (var (from, to, id) in found)
        {
            All.Add(new PolicyMention(id, text, text.Prose.Text.Substring(tokens[from].Start, tokens[to - 1].End - tokens[from].Start), text.Prose.SpanOf(tokens, from, to)));
        }
    }

    /// <summary>"our equalities, child protection and safer recruitment policies", "policies on safeguarding and online safety".</summary>
    private void FindSeveral(List<Token> tokens, int noun, List<(int From, int To, string Id)> found)
    {
        var end = noun;
        while (Before(tokens, end, found) is var from and >= 0)
        {
            end = from;
            while (end > 0 && (tokens.IsMark(end - 1, ",") || tokens.Word(end - 1) is "and" or "or" or "&"))
            {
                end--;
            }
        }

        if (tokens.Word(noun + 1) is "on" or "about" or "for" or "covering")
        {
            var start = noun + 2;
            while (After(tokens, start, found) is var to and > 0)
            {
                start = to;
                while (start < tokens.Count && (tokens.IsMark(start, ",") || tokens.Word(start) is "and" or "or" or "&"))
                {
                    start++;
                }
            }
        }
    }

    /// <summary>The longest name that ends before an index; gives its first word, or -1.</summary>
    private int Before(List<Token> tokens, int end, List<(int From, int To, string Id)> found)
    {
        if (end > 0 && _byLast.TryGetValue(tokens[end - 1].Word, out var names))
        {
            foreach (var (words, id) in names)
            {
                var from = end - words.Length;
                if (from >= 0 && Matches(tokens, from, words))
                {
                    found.Add((from, end, id));
                    return from;
                }
            }
        }

        return -1;
    }

    /// <summary>The longest name that starts at an index; gives the index after it, or -1.</summary>
    private int After(List<Token> tokens, int start, List<(int From, int To, string Id)> found)
    {
        for (var last = Math.Min(tokens.Count, start + 6) - 1; last >= start; last--)
        {
            if (_byLast.TryGetValue(tokens[last].Word, out var names))
            {
                foreach (var (words, id) in names)
                {
                    if (words.Length == last + 1 - start && Matches(tokens, start, words))
                    {
                        found.Add((start, last + 1, id));
                        return last + 1;
                    }
                }
            }
        }

        return -1;
    }

    private static bool Matches(List<Token> tokens, int from, Word[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[from + i].Word.Equals(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
