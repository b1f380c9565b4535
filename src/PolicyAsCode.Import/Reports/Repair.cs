namespace PolicyAsCode.Import.Reports;

/// <summary>One change that the import made.</summary>
/// <param name="Line">The line of the document it was made in, from 1; in Word, the paragraph.</param>
/// <param name="Before">How it stood there.</param>
/// <param name="After">How it stands in the policy; empty where it was taken out.</param>
/// <param name="Kind">What was done, and why.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record Repair(int Line, string Before, string After, RepairKind Kind, Certainty Certainty);

/// <summary>A kind of repair.</summary>
/// <param name="Title">What was done.</param>
/// <param name="Reason">Why.</param>
public sealed record RepairKind(string Title, string Reason)
{
    internal static RepairKind TypedBullet { get; } = new("Bullets typed as characters made into a list", "Markdown takes such a line for running text, and its rule would be lost or turned into a command.");

    internal static RepairKind TypedNumber { get; } = new("Numbers typed before items made into a list", "The place in a list is worked out from its order, so it is not typed.");

    internal static RepairKind BulletAlone { get; } = new("A bullet alone on its line joined with the words below it", "The bullet and its words were torn apart.");

    internal static RepairKind EmptyBullet { get; } = new("A bullet without words taken out", "Nothing follows that it could belong to.");

    internal static RepairKind GluedLine { get; } = new("Text directly after a bullet set apart from it", "It is a sentence or lead-in of its own. As part of the bullet it would vanish, and what follows would stand under the wrong lead-in.");

    internal static RepairKind WrappedLine { get; } = new("Lines of one sentence joined", "The line ended where the page was full, or in the middle of a sentence.");

    internal static RepairKind TitleFound { get; } = new("Title found", "It stands first, by itself.");

    internal static RepairKind NumberedHeading { get; } = new("Numbered headings made headings", "They are short, numbered in order, and text stands under them. The number stays, to be seen only.");

    internal static RepairKind Heading { get; } = new("Headings recognised by their look", "They are short, stand alone and are no sentences.");

    internal static RepairKind Invisible { get; } = new("Characters that nobody sees replaced or taken out", "They look like spaces or like nothing, and make two equal words differ.");

    internal static RepairKind PageNumber { get; } = new("Page numbers taken out", "They belong to the paper, not to the policy.");

    internal static RepairKind RunningHead { get; } = new("Lines repeated on every page taken out", "They are the header or footer of the paper. The first of them stays.");

    internal static RepairKind Contents { get; } = new("Table of contents taken out", "It repeats the headings, and the site makes one.");

    internal static RepairKind Image { get; } = new("Image markers taken out", "The picture itself is not in the text.");

    internal static RepairKind Rule { get; } = new("Lines across the page taken out", "They only decorate.");

    internal static RepairKind Table { get; } = new("Lines with tabs made into a table", "They hold the same number of columns.");

    internal static RepairKind Split { get; } = new("Paragraphs parted, one rule each", "A paragraph can hold one rule, and each sentence that binds somebody is one.");

    internal static RepairKind SentenceRule { get; } = new("Sentences proposed as rules", "They bind somebody and stand in no list. Take the name in braces away where one is no rule.");

    internal static RepairKind CutOff { get; } = new("A sentence between a lead-in and its list moved before the lead-in", "Read where it stood, it would part the lead-in from its list.");

    internal static RepairKind LiftedOut { get; } = new("A sentence that had a bullet lifted out of its list", "It does not go on with the lead-in, and read together they say something nobody meant.");

    internal static RepairKind LostBullet { get; } = new("Lines without a bullet made items of the list around them", "They stand between bullets, and are no sentences.");

    internal static RepairKind NoBullets { get; } = new("Lines below a lead-in made into a list", "The lead-in ends in a colon, and the lines go on with it.");

    internal static RepairKind Interrupted { get; } = new("A list put together again around a paragraph", "The items after the paragraph have no other lead-in. Read by themselves, prohibitions would turn into commands.");

    internal static RepairKind LeadInWithBullet { get; } = new("Bullets set under the bullet that leads into them", "That bullet says who must or must not, and those below it go on with it.");

    internal static RepairKind Link { get; } = new("Addresses of links taken out", "They point to a file on somebody's computer, or run something.");
}
