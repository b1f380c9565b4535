using PolicyAsCode.Import.Lines;
using PolicyAsCode.Import.Meaning;
using PolicyAsCode.Import.Reports;
using PolicyAsCode.Import.Structure;
using PolicyAsCode.Import.Word;
using PolicyAsCode.Import.Writing;
using PolicyAsCode.Linting.Fixing;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Import;

/// <summary>Brings a school's own document into policy Markdown.</summary>
/// <remarks>
/// No rule changes its direction on the way: what the text does not say for certain is asked, and until it is answered the
/// policy holds a comment, which is an error (PAC1142), so that no rule is made of what it is about.
/// </remarks>
public static class Importer
{
    /// <summary>Imports plain text. Never throws.</summary>
    /// <example><c>Importer.FromText(text, new ImportOptions("social-media", "social media.txt", library))</c></example>
    public static ImportOutcome FromText(string text, ImportOptions options) => Import(text, options, TextLines.Read);

    /// <summary>Imports Markdown, a policy imported before too. Never throws.</summary>
    public static ImportOutcome FromMarkdown(string text, ImportOptions options) => Import(text, options, MarkdownLines.Read);

    /// <summary>Imports a Word document (.docx). Never throws.</summary>
    public static ImportOutcome FromWord(byte[] bytes, ImportOptions options)
    {
        var log = new ImportLog(options.Answers);
        var read = WordReader.Read(bytes, options.Tracked, log);
        return read.Document is { } document ? Import(document, options, log) : new ImportRefused(read.Refusal);
    }

    private static ImportOutcome Import(string text, ImportOptions options, Func<string, ImportLog, SourceDocument> read)
    {
        if (text.Length > PolicyParser.MaximumLength)
        {
            return new ImportRefused("This document is longer than a million characters, and no policy is. Check that it is the right file, or split it.");
        }

        var log = new ImportLog(options.Answers);
        return Import(read(text, log), options, log);
    }

    internal static ImportOutcome Import(SourceDocument document, ImportOptions options, ImportLog log)
    {
        if (document.Lines.All(line => line.IsBlank))
        {
            return new ImportRefused("There are no words in this document, so there is nothing to import. If it is a scan, it has to be turned into text first.");
        }

        var reader = new LineReader(options.Library);
        var isPolicy = document.FrontMatter.Length > 0;
        var (blocks, title) = TitleFinder.Find(StructureReader.Read(document, reader, log), FileTitle(options), isPolicy, reader, log);
        blocks = HeadingLevels.Settle(blocks, title);
        blocks = CutOffLeadIns.Move(blocks, reader, log);
        blocks = UnmarkedItems.Gather(blocks, reader, log);
        blocks = InterruptedLists.Join(blocks, reader, log);
        blocks = TrailingLines.Ask(blocks, reader, log);
        blocks = LeadInsWithBullets.Nest(blocks, reader, log);

        var (asked, settings) = isPolicy
            ? (blocks, new FrontMatter())
            : CoverQuestions.Ask(blocks, new FrontMatter { Title = title.Words.Plain }, options.Library, log);
        var front = isPolicy ? document.FrontMatter.TrimEnd('\n') + "\n" : settings.Write();

        var draft = Draft.Of(front, asked, options.PolicyId, options.Library);
        draft = Orphans.Lift(draft, log);
        draft = draft.With(SplitParagraphs.Part(draft, log));
        draft = draft.With(DoubtfulLists.Ask(draft, log));
        draft = draft.With(SentenceRules.Propose(draft, reader, log));
        return Finish(draft, document, options, title, log);
    }

    private static ImportOutcome Finish(Draft draft, SourceDocument document, ImportOptions options, Heading title, ImportLog log)
    {
        if (draft.Policy.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "PAC0007") is { } unreadable)
        {
            return new ImportRefused(unreadable.Message);
        }

        var named = Fixer.AssignIds(draft.Policy).Text.Text;
        var (text, questions) = AskComments.Insert(named, draft.Places);
        var policy = Binding.Binder.Bind(new SourceText(text, $"{options.PolicyId}/policy.md"), options.PolicyId, options.Library);
        return new ImportResult
        {
            Text = text,
            Policy = policy,
            Repairs = [.. log.Repairs.OrderBy(repair => repair.Line)],
            Questions = questions,
            Answered = log.Answered,
            Removed = log.Removed,
            LeftBehind = document.LeftBehind,
            Title = title.Words.Plain,
        };
    }

    // social-media → "Social media"; "Social Media Policy 2024.docx" → "Social Media Policy 2024".
    private static string FileTitle(ImportOptions options)
    {
        var name = options.FileName.Length > 0 ? options.FileName : options.PolicyId;
        var dot = name.LastIndexOf('.');
        var words = (dot > 0 ? name[..dot] : name).Replace('-', ' ').Replace('_', ' ').Trim();
        var title = words.Length == 0 ? "Policy" : char.ToUpperInvariant(words[0]) + words[1..];
        return InvisibleCharacters.Replace(title).Text;
    }
}
