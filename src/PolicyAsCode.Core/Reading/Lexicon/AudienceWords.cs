using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Words;

namespace PolicyAsCode.Reading.Lexicon;

/// <summary>The words by which a library's audiences and roles are called.</summary>
internal sealed class AudienceWords
{
    private const int LongestPhrase = 9;
    private static readonly OncePerLibrary<AudienceWords> Known = new(library => new AudienceWords(library));
    private readonly Dictionary<string, (string Id, bool IsPublisher)> _phrases = new(StringComparer.Ordinal);
    private readonly WordSet _firstWords = new([]);

    private AudienceWords(Library library)
    {
        foreach (var audience in library.Audiences)
        {
            Add(audience.Id, audience.Name, audience.Words, audience.IsPublisher);
            PublisherId = audience.IsPublisher && PublisherId.Length == 0 ? audience.Id : PublisherId;
        }

        foreach (var role in library.Roles)
        {
            Add(role.Id, role.Name, role.Words, isPublisher: false);
        }

        foreach (var body in library.Approvers)
        {
            Add(body.Id, body.Name, body.Words, isPublisher: false);
        }

        foreach (var school in library.Schools)
        {
            Add(PublisherId, school.Name, school.Words, isPublisher: true);
        }

        Add(PublisherId, library.Name, default, isPublisher: true);
    }

    /// <summary>The words of a library; made once for each.</summary>
    public static AudienceWords Of(Library library) => Known.Of(library);

    /// <summary>The id of the publisher's own audience; empty where the library names none.</summary>
    public string PublisherId { get; } = "";

    /// <summary>The longest known phrase that starts at a token, determiners left out.</summary>
    /// <returns>The index after it and its audience; nothing where none starts there.</returns>
    public (int End, string Id, bool IsPublisher)? Longest(List<Token> tokens, int start, int limit)
    {
        (int, string, bool)? found = null;
        if (start >= limit || !_firstWords.Contains(tokens[start].Word))
        {
            return null;
        }

        var phrase = "";
        for (var i = start; i < limit && i < start + LongestPhrase && tokens[i].IsWord; i++)
        {
            phrase = phrase.Length == 0 ? tokens[i].Lower : $"{phrase} {tokens[i].Lower}";
            if (_phrases.TryGetValue(phrase, out var audience))
            {
                found = (i + 1, audience.Id, audience.IsPublisher);
            }
        }

        return found;
    }

    private void Add(string id, string name, EquatableArray<string> words, bool isPublisher)
    {
        AddPhrase(id, name, isPublisher);
        AddPhrase(id, id.Replace('-', ' '), isPublisher);
        foreach (var phrase in words)
        {
            AddPhrase(id, phrase, isPublisher);
        }
    }

    private void AddPhrase(string id, string phrase, bool isPublisher)
    {
        var tokens = Tokenizer.Tokenize(phrase, 0, phrase.Length);
        var start = 0;
        while (tokens.Word(start) is "the" or "our" or "a" or "an" or "all")
        {
            start++;
        }

        var key = string.Join(" ", tokens.Skip(start).Where(token => token.IsWord).Select(token => token.Lower));
        if (key.Length > 0 && id.Length > 0 && !_phrases.ContainsKey(key))
        {
            _phrases.Add(key, (id, isPublisher));
            _firstWords.Add(tokens[start].Word);
        }
    }
}
