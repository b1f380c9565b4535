namespace PolicyAsCode.Reading;

/// <summary>What the words before and after a line end say about it. Grammar's small words only; no vocabulary of any subject.</summary>
internal readonly ref struct GluedLine
{
    private static readonly HashSet<string> SentenceStarts = Words(
        "the a an any all each every no some this these those such there it its we our you your they their he she i my who what how why whose which "
        + "everyone everybody nobody anyone someone if when where while although because unless until before after once in on at for from with without under as "
        + "please do don't never always only not however also both either neither to by during failure");

    private static readonly HashSet<string> AwaitingWords = Words(
        "a an the of to in on at for from by with without within into onto upon about above below over under between among through throughout during against towards toward via per as than "
        + "and or nor but that which who whom whose when where while if unless until because although so "
        + "any all each every no some this these those such its our your their his her my other both either neither "
        + "is are was were be been being am has have had do does did not "
        + "must shall should may can will would could might ought cannot "
        + "mr mrs ms miss dr sir dame st prof rev e.g eg i.e ie cf vs");

    private static readonly HashSet<string> Modals = Words(
        "must mustn't shall shan't should shouldn't may can can't cannot will won't ought oughtn't needn't never");

    // "are required to", "has to", "expects parents to": a modal in two words, or a verb that lays something on somebody.
    private static readonly HashSet<string> Carriers = Words("is are be has have needs need isn't aren't");
    private static readonly HashSet<string> Carried = Words(
        "to not required expected obliged asked encouraged advised discouraged allowed permitted entitled prohibited forbidden banned responsible free unacceptable");

    private static readonly HashSet<string> LayingVerbs = Words("expect expects encourage encourages ask asks require requires reserve reserves undertake undertakes agree agrees");

    private static readonly HashSet<string> FiniteVerbs = Words("is are was were has have had does do did applies apply includes include means sets set");

    private static readonly HashSet<string> ClauseOpeners = Words("who which that whose whom if when where while because although unless until as");

    private static readonly HashSet<string> Abbreviations = Words("mr mrs ms dr st prof rev hon no nos vs e.g eg i.e ie cf inc ltd co dept fig para sec approx");

    // So much on either side of a line end says what it is, however long the item.
    private const int MostRead = 1000;
    private const int LongestWord = 60;

    private readonly string _before;
    private readonly string _clause;

    public GluedLine(string text, int wrap, int start)
    {
        var from = Math.Max(0, wrap - MostRead);
        _before = text.Substring(from, wrap - from).TrimEnd();
        var rest = text.Substring(start, Math.Min(MostRead, text.Length - start));
        _clause = rest.Substring(0, SentenceEnd(rest));
        EndsInColon = text.TrimEnd().EndsIn(':');
    }

    /// <summary>A bracket opened before the line end is still open: "(including↵Staff rooms)".</summary>
    public bool IsInsideBrackets => _before.Count(character => character == '(') > _before.Count(character => character == ')');

    public bool FollowsSentenceEnd => EndsSentence(_before);

    /// <summary>An earlier sentence before the line end was ended, and the last one was not.</summary>
    public bool IsInLaterSentence => !FollowsSentenceEnd && SentenceEnd(_before) < _before.Length;

    public bool StartsWithCapital => _clause.Length > 0 && char.IsUpper(_clause[FirstLetter(_clause)]);

    public bool EndsInColon { get; }

    /// <summary>"The", "Any", "If" in capitals stand at the start of a sentence, seldom inside one.</summary>
    public bool StartsLikeSentence => StartsWithCapital && SentenceStarts.Contains(Plain(FirstWord(_clause)));

    /// <summary>The text before the line end cannot end there: "…report it to↵Mrs Smith".</summary>
    public bool IsAwaited => _before.Length > 0 && (_before[_before.Length - 1] is ',' or '-' or '–' or '—' or '/' or '&' || AwaitingWords.Contains(Plain(LastWord(_before))));

    /// <summary>A name may go on over the line end: "…Key Stage↵Two".</summary>
    public bool MayContinueName => _before.LastIndexOf(' ') is var space and >= 0 && char.IsUpper(_before[Math.Min(space + 1, _before.Length - 1)]);

    /// <summary>Whether the words are a sentence of some kind: they end as one or have a finite verb.</summary>
    public bool IsSentence => EndsSentence(_clause) || Any(FiniteVerbs);

    public bool HasModal => ModalAt() >= 0;

    /// <summary>A modal whose subject stands before it in the same line, not before the line end or in a side clause.</summary>
    public bool HasSubjectAndModal
    {
        get
        {
            var modal = ModalAt();
            var words = Split(_clause);
            for (var i = 0; i < modal; i++)
            {
                if (ClauseOpeners.Contains(Plain(words[i])))
                {
                    return false;
                }
            }

            return modal > 0;
        }
    }

    private int ModalAt()
    {
        var words = Split(_clause);
        for (var i = 0; i < words.Length; i++)
        {
            var word = Plain(words[i]);
            if (Modals.Contains(word) || LayingVerbs.Contains(word) || (Carriers.Contains(word) && i + 1 < words.Length && Carried.Contains(Plain(words[i + 1]))))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Any(HashSet<string> set)
    {
        foreach (var word in Split(_clause))
        {
            if (set.Contains(Plain(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static int SentenceEnd(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]) && EndsSentence(text.Substring(Math.Max(0, i - LongestWord), Math.Min(i, LongestWord) + 1)))
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static bool EndsSentence(string text)
    {
        var end = text.TrimEnd().TrimEnd(')', '"', '\'', '”', '’');
        if (end.Length == 0 || end[end.Length - 1] is not ('.' or '!' or '?'))
        {
            return false;
        }

        var word = Plain(LastWord(end));
        return end[end.Length - 1] != '.' || (word.Length > 1 && !Abbreviations.Contains(word));
    }

    private static int FirstLetter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return i;
            }
        }

        return 0;
    }

    private static string FirstWord(string text) => Split(text) is { Length: > 0 } words ? words[0] : "";

    private static string LastWord(string text) => text.Substring(text.LastIndexOf(' ') + 1);

    private static string Plain(string word) =>
        word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '‘', '’', '\'').Replace('’', '\'').ToLowerInvariant();

    private static string[] Split(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Words(string words) => new(Split(words), StringComparer.Ordinal);
}
