using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Caching;

/// <summary>
/// Writes what was found in a file to the cache, with the lines of its text where anything was, and reads it back. The rules are not kept, nor
/// the names that links can point at: who needs them reads the file.
/// </summary>
internal static class AnalysisRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(BinaryWriter to, PolicyAnalysis analysis, SourceText source)
    {
        WriteAll(to, analysis.IsSilent ? default : source.LineStarts.ToEquatableArray(), static (to, start) => to.Write(start));
        WriteAll(to, analysis.Found, Write);
        WriteAll(to, analysis.Suppressions, Write);
        to.WriteText(analysis.Card.Title);
        WriteAll(to, analysis.Card.Related, static (to, related) => to.WriteText(related));
        WriteAll(to, analysis.Card.Links, static (to, link) =>
        {
            to.WriteText(link.Target);
            Write(to, link.Span);
        });
    }

    /// <summary>Reads it back, for the policy of an id under a path.</summary>
    /// <param name="from">What was written.</param>
    /// <param name="policyId">The policy's id.</param>
    /// <param name="shownPath">Its path as messages name it.</param>
    /// <param name="anchors">Gives the names in it that a link can point at.</param>
    public static (PolicyAnalysis Analysis, SourceText Places) Read(ByteReader from, string policyId, string shownPath, Func<EquatableArray<string>> anchors)
    {
        var places = SourceText.OfPlaces(shownPath, ReadAll(from, static from => from.Int()));
        var found = ReadAll(from, ReadDiagnostic);
        var suppressions = ReadAll(from, ReadSuppression);
        var title = from.Text();
        var related = ReadAll(from, static from => from.Text());
        var links = ReadAll(from, static from => new CardLink(from.Text(), ReadSpan(from)));
        var card = new PolicyCard(policyId, shownPath, title, anchors, related, links);
        return (new PolicyAnalysis(found, suppressions, new RuleBook(policyId, title, default, default), card), places);
    }

    private static void Write(BinaryWriter to, Diagnostic diagnostic)
    {
        to.WriteText(diagnostic.Id);
        to.Write((byte)diagnostic.Severity);
        Write(to, diagnostic.Span);
        to.WriteText(diagnostic.Message);
        to.WriteText(diagnostic.RuleId);
        to.WriteText(diagnostic.Fingerprint);
        WriteAll(to, diagnostic.Related, static (to, related) =>
        {
            Write(to, related.Span);
            to.WriteText(related.Message);
            to.WriteText(related.MutedId);
        });
    }

    private static Diagnostic ReadDiagnostic(ByteReader from)
    {
        var (id, severity, span, message, rule, fingerprint) = (from.Text(), (Severity)from.Byte(), ReadSpan(from), from.Text(), from.Text(), from.Text());
        var related = ReadAll(from, static from => new RelatedPlace(ReadSpan(from), from.Text()) { MutedId = from.Text() });
        return new Diagnostic(id, severity, span, message, related) { RuleId = rule, Fingerprint = fingerprint };
    }

    private static void Write(BinaryWriter to, Suppression suppression)
    {
        Write(to, suppression.Span);
        WriteAll(to, suppression.Names, static (to, name) =>
        {
            to.WriteText(name.Id);
            Write(to, name.Span);
        });
        to.Write(suppression.Until?.Ticks ?? -1);
        to.WriteText(suppression.Reason);
        Write(to, suppression.Scope.Block);
        WriteAll(to, suppression.Scope.Inner, Write);
        to.Write(suppression.Scope.HoldsForFile);
        WriteAll(to, suppression.Faults, Write);
    }

    private static Suppression ReadSuppression(ByteReader from)
    {
        var span = ReadSpan(from);
        var names = ReadAll(from, static from => new SuppressedName(from.Text(), ReadSpan(from)));
        var until = from.Long() is >= 0 and var ticks ? new DateTime(ticks) : (DateTime?)null;
        var reason = from.Text();
        var scope = new SuppressionScope(ReadSpan(from), ReadAll(from, ReadSpan), from.Byte() != 0);
        return new Suppression(span, names, until, reason, scope, ReadAll(from, ReadDiagnostic));
    }

    private static void Write(BinaryWriter to, TextSpan span)
    {
        to.Write(span.Start);
        to.Write(span.Length);
    }

    private static TextSpan ReadSpan(ByteReader from) => new(from.Int(), from.Int());

    private static void WriteAll<T>(BinaryWriter to, EquatableArray<T> items, Action<BinaryWriter, T> write)
        where T : IEquatable<T>
    {
        to.Write(items.Count);
        foreach (var item in items)
        {
            write(to, item);
        }
    }

    private static EquatableArray<T> ReadAll<T>(ByteReader from, Func<ByteReader, T> read)
        where T : IEquatable<T>
    {
        var count = from.Int();
        if (count == 0)
        {
            return default;
        }

        // No item is shorter than four bytes: a count that cannot be is no reason to ask for a gigabyte.
        if (count < 0 || count > from.Left / 4)
        {
            throw new InvalidDataException();
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = read(from);
        }

        return new EquatableArray<T>(items);
    }
}
