using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Cli.Output;

/// <summary>Tells a diff on a terminal: the verdict, then the numbered changes with their redlines. What is struck out and written is marked by signs, and by colour too where there is colour.</summary>
internal static class DiffReport
{
    private const string Indent = "    ";

    // Of a text that is no version, the step is shown by a number of nobody's.
    private static readonly PolicyVersion Example = new(1, 2, 3);

    /// <summary>Tells all that changed.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="diff">What changed.</param>
    /// <param name="from">The version that the old text is; nothing where it is none.</param>
    public static void Write(Terminal terminal, LibraryDiff diff, PolicyVersion? from)
    {
        var isOne = diff.All.Count() == 1 && diff.Added.Count + diff.Removed.Count == 0;
        if (!isOne)
        {
            terminal.Output.WriteLine(Printable.Line(diff.Verdict));
            terminal.Output.WriteLine();
        }

        foreach (var policy in diff.Policies.Where(policy => isOne || !policy.IsEmpty))
        {
            Write(terminal, policy, from ?? Example);
        }

        WriteNames(terminal, "New policy", diff.Added);
        WriteNames(terminal, "Policy that is gone", diff.Removed);
    }

    private static void Write(Terminal terminal, PolicyDiff diff, PolicyVersion from)
    {
        terminal.Output.WriteLine(terminal.Paint(Printable.Line(diff.Title), Colour.Bold));
        terminal.Output.WriteLine(diff.IsEmpty ? diff.Verdict : $"{diff.Verdict} {VersionOf(diff, from)}");
        terminal.Output.WriteLine();
        for (var i = 0; i < diff.Changes.Count; i++)
        {
            Write(terminal, diff.Changes[i], i > 0 ? diff.Changes[i - 1] : null);
        }
    }

    // 3. stricter: Pupils: “should not” became “must not” for 4 rules.
    private static void Write(Terminal terminal, Change change, Change? above)
    {
        terminal.Output.WriteLine($"{change.Number,3}. {terminal.Paint(change.Class.InWords(), ColourOf(change))}: {Printable.Line(change.InFull())}");
        if (change.Rules.Select(static rule => rule.Label).Where(static label => label.Length > 0).ToList() is { Count: > 0 } labels)
        {
            terminal.Output.WriteLine($"{Indent} {(labels.Count == 1 ? "Rule" : "Rules")} {Printable.Line(string.Join(", ", labels))}");
        }

        if (Excerpts.AreShown(change, above))
        {
            foreach (var line in Redline(terminal, change.Segments).Split('\n'))
            {
                terminal.Output.WriteLine(line.Length > 0 ? $"{Indent} {line}" : "");
            }
        }

        WriteAttention(terminal, change.Attention);
        terminal.Output.WriteLine();
    }

    private static void WriteAttention(Terminal terminal, Attention attention)
    {
        string[] parts =
        [
            attention.Tell.Count > 0 ? $"Tell: {string.Join(", ", attention.Tell.Select(static member => member.Words).Distinct(StringComparer.OrdinalIgnoreCase))}." : "",
            attention.AskAgain.Count > 0 ? "Ask those who agreed to the old words again." : "",
        ];
        if (string.Join(" ", parts.Where(static part => part.Length > 0)) is { Length: > 0 } line)
        {
            terminal.Output.WriteLine($"{Indent} {terminal.Paint(Printable.Line(line), Colour.Cyan)}");
        }

        if (attention.IsRed)
        {
            terminal.Output.WriteLine($"{Indent} {terminal.Paint($"Look twice: this is about {string.Join(" and ", attention.Protects)}.", Colour.Red)}");
        }
    }

    // pupils [-should-] {+must+} not: the signs of git's word diff.
    private static string Redline(Terminal terminal, EquatableArray<TextSegment> segments) => string.Concat(Excerpts.Of(segments).Select(segment => segment.Kind switch
    {
        SegmentKind.Same => Marked(segment.After, "", "", static text => text),
        _ => Marked(segment.Before, "[-", "-]", text => terminal.Paint(text, Colour.Red)) + Marked(segment.After, "{+", "+}", text => terminal.Paint(text, Colour.Green)),
    }));

    // Blocks are parted by line ends, and spaces stay outside the signs.
    private static string Marked(string text, string open, string close, Func<string, string> paint) => string.Join("\n", text.Split('\n').Select(line =>
    {
        var words = line.Trim(' ');
        return words.Length == 0 ? line : line.Replace(words, paint(open + Printable.Line(words) + close), StringComparison.Ordinal);
    }));

    private static void WriteNames(Terminal terminal, string what, EquatableArray<PolicyDiff> policies)
    {
        foreach (var policy in policies)
        {
            terminal.Output.WriteLine($"{what}: {Printable.Line(policy.Title)} ({Printable.Line(policy.PolicyId)})");
        }
    }

    private static string VersionOf(PolicyDiff diff, PolicyVersion from) => diff.Broken.Any()
        ? "It cannot be agreed like this: see what is broken."
        : $"A {diff.Bump switch { VersionBump.Major => "new main", VersionBump.Minor => "new", _ => "small new" }} version: {from} would become {from.After(diff.Bump)}.";

    private static Colour ColourOf(Change change) => change.Class switch
    {
        ChangeClass.Broken => Colour.Red,
        _ when change.Attention.IsRed => Colour.Red,
        ChangeClass.Weakened or ChangeClass.Changed or ChangeClass.Tightened => Colour.Yellow,
        ChangeClass.Editorial => Colour.Bold,
        _ => Colour.Cyan,
    };
}
