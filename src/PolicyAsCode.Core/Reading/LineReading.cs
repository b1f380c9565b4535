using PolicyAsCode.Model;
using PolicyAsCode.Reading.Grammar;
using PolicyAsCode.Reading.Lexicon;
using PolicyAsCode.Reading.Words;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Reading;

/// <summary>What a line says by itself, for a text of which nobody knows yet what is a heading, a paragraph or a bullet.</summary>
/// <remarks>The same grammar that reads policies, so that an import and a policy never differ about what leads in.</remarks>
public sealed record LineReading
{
    private const int LongestLine = 4000;

    /// <summary>Whether items of a list may complete it: it ends in a colon, or in a word that wants more ("encourages pupils to").</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Whether it ends in a colon.</summary>
    public bool EndsInColon { get; private init; }

    /// <summary>The force it gives to a list under it; nothing where it gives none.</summary>
    public Force? LeadInForce { get; private init; }

    /// <summary>Whether that force is a command's: "leave bags on the floor" leads in as little as it is led into.</summary>
    public bool IsCommand { get; private init; }

    /// <summary>Whether a list under it holds aims, reasons or examples, whatever its items look like.</summary>
    public bool LeadsToStatements { get; private init; }

    /// <summary>Whether somebody or something is said in it to be bound: it has a modal, and its own subject.</summary>
    public bool HasSubjectAndModal { get; private init; }

    /// <summary>Whether it has a modal of any kind.</summary>
    public bool HasModal { get; private init; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsAsSentence { get; private init; }

    /// <summary>Whether it has a finite verb, or ends as a sentence does.</summary>
    public bool IsSentence { get; private init; }

    /// <summary>Whether its first letter is a capital.</summary>
    public bool StartsWithCapital { get; private init; }

    /// <summary>Whether it cannot end where it does: "report it to".</summary>
    public bool IsAwaiting { get; private init; }

    /// <summary>Reads a line.</summary>
    /// <param name="text">Its words, without bullet or number.</param>
    /// <param name="library">The school's own words.</param>
    public static LineReading Read(string text, Library library)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return new LineReading();
        }

        // Of a very long line the start says who is bound, and the end what it leads into.
        var start = text.Length > LongestLine ? text.Substring(0, LongestLine) : text;
        text = text.Length > LongestLine ? text.Substring(text.Length - LongestLine).TrimStart() : text;
        var prose = new Prose(text, CharacterPlaces.From(0), default, default);
        var sentence = LeadInFinder.LastSentence(prose, new TextSpan(0, text.Length));
        var leadIn = LeadInReader.Read(prose, sentence, AudienceWords.Of(library));
        var line = new GluedLine(start, 0, 0);
        var ending = new GluedLine(text, text.Length, text.Length);
        var tokens = Tokenizer.Tokenize(text, sentence.Start, sentence.End);
        var last = tokens.FindLastIndex(token => token.IsWord);
        return new LineReading
        {
            IsOpen = text.EndsIn(':') || (!ending.FollowsSentenceEnd && last >= 0 && (LeadInWords.Open.Contains(tokens.Word(last)) || tokens.Word(last) == "following")),
            EndsInColon = text.EndsIn(':'),
            LeadInForce = leadIn.Kind == LeadInKind.Norm ? leadIn.Force : null,
            IsCommand = leadIn.Reasons.Any(reason => reason.Because.StartsWith("a command", StringComparison.Ordinal)),
            LeadsToStatements = leadIn.Kind is LeadInKind.Statement or LeadInKind.Grounds,
            HasSubjectAndModal = line.HasSubjectAndModal,
            HasModal = line.HasModal,
            EndsAsSentence = ending.FollowsSentenceEnd,
            IsSentence = line.IsSentence,
            StartsWithCapital = line.StartsWithCapital,
            IsAwaiting = ending.IsAwaited,
        };
    }
}
