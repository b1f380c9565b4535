using PolicyAsCode.Linting;
using PolicyAsCode.Linting.Set;
using PolicyAsCode.Linting.Suppressing;
using PolicyAsCode.Model;

namespace PolicyAsCode.Cli.Caching;

/// <summary>Writes what was found in a file to the cache, and reads it back. The rules are not kept: who needs them reads the file.</summary>
internal static class AnalysisRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(BinaryWriter to, PolicyAnalysis analysis)
    {
        WriteAll(to, analysis.Found, Write);
        WriteAll(to, analysis.Suppressions, Write);
        to.Write(analysis.Card.Title);
        WriteAll(to, analysis.Card.Anchors, static (to, anchor) => to.Write(anchor));
        WriteAll(to, analysis.Card.Related, static (to, related) => to.Write(related));
        WriteAll(to, analysis.Card.Links, static (to, link) =>
        {
            to.Write(link.Target);
            Write(to, link.Span);
        });
    }

    /// <summary>Reads it back, for the policy of an id under a path.</summary>
    public static PolicyAnalysis Read(BinaryReader from, string policyId, string shownPath)
    {
        var found = ReadAll(from, ReadDiagnostic);
        var suppressions = ReadAll(from, ReadSuppression);
        var title = from.ReadString();
        var anchors = ReadAll(from, static from => from.ReadString());
        var related = ReadAll(from, static from => from.ReadString());
        var links = ReadAll(from, static from => new CardLink(from.ReadString(), ReadSpan(from)));
        return new PolicyAnalysis(found, suppressions, new RuleBook(policyId, title, default, default), new PolicyCard(policyId, shownPath, title, anchors, related, links));
    }

    private static void Write(BinaryWriter to, Diagnostic diagnostic)
    {
        to.Write(diagnostic.Id);
        to.Write((byte)diagnostic.Severity);
        Write(to, diagnostic.Span);
        to.Write(diagnostic.Message);
        to.Write(diagnostic.RuleId);
        to.Write(diagnostic.Fingerprint);
        WriteAll(to, diagnostic.Related, static (to, related) =>
        {
            Write(to, related.Span);
            to.Write(related.Message);
            to.Write(related.MutedId);
        });
    }

    private static Diagnostic ReadDiagnostic(BinaryReader from)
    {
        var (id, severity, span, message, rule, fingerprint) = (from.ReadString(), (Severity)from.ReadByte(), ReadSpan(from), from.ReadString(), from.ReadString(), from.ReadString());
        var related = ReadAll(from, static from => new RelatedPlace(ReadSpan(from), from.ReadString()) { MutedId = from.ReadString() });
        return new Diagnostic(id, severity, span, message, related) { RuleId = rule, Fingerprint = fingerprint };
    }

    private static void Write(BinaryWriter to, Suppression suppression)
    {
        Write(to, suppression.Span);
        WriteAll(to, suppression.Names, static (to, name) =>
        {
            to.Write(name.Id);
            Write(to, name.Span);
        });
        to.Write(suppression.Until?.Ticks ?? -1);
        to.Write(suppression.Reason);
        Write(to, suppression.Scope.Block);
        WriteAll(to, suppression.Scope.Inner, Write);
        to.Write(suppression.Scope.HoldsForFile);
        WriteAll(to, suppression.Faults, Write);
    }

    private static Suppression ReadSuppression(BinaryReader from)
    {
        var span = ReadSpan(from);
        var names = ReadAll(from, static from => new SuppressedName(from.ReadString(), ReadSpan(from)));
        var until = from.ReadInt64() is >= 0 and var ticks ? new DateTime(ticks) : (DateTime?)null;
        var reason = from.ReadString();
        var scope = new SuppressionScope(ReadSpan(from), ReadAll(from, ReadSpan), from.ReadBoolean());
        return new Suppression(span, names, until, reason, scope, ReadAll(from, ReadDiagnostic));
    }

    private static void Write(BinaryWriter to, TextSpan span)
    {
        to.Write(span.Start);
        to.Write(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader from) => new(from.ReadInt32(), from.ReadInt32());

    private static void WriteAll<T>(BinaryWriter to, EquatableArray<T> items, Action<BinaryWriter, T> write)
        where T : IEquatable<T>
    {
        to.Write(items.Count);
        foreach (var item in items)
        {
            write(to, item);
        }
    }

    private static EquatableArray<T> ReadAll<T>(BinaryReader from, Func<BinaryReader, T> read)
        where T : IEquatable<T>
    {
        var count = from.ReadInt32();
        if (count == 0)
        {
            return default;
        }

        // No item is shorter than four bytes: a count that cannot be is no reason to ask for a gigabyte.
        if (count < 0 || count > (from.BaseStream.Length - from.BaseStream.Position) / 4)
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
