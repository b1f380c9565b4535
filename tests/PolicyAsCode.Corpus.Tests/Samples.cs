using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Corpus.Tests;

/// <summary>A labelled list with how it was read.</summary>
internal sealed record ListSample(ListLabel Label, bool IsRules, string Modality, List<Said> Items)
{
    public static ListSample Read(ListLabel label)
    {
        var source = new SourceText(label.ToDocument(), "list.md");
        var rules = PolicyReader.Read(PolicyParser.Parse(source), Library.None).Lists.Where(list => list.Kind == ListKind.Rules).ToList();
        var modalities = rules.Select(list => list.Modality.ToWord()).Distinct().ToList();
        var items = rules.SelectMany(list => Said.In(list, source));
        return new ListSample(label, rules.Count > 0, modalities.Count == 1 ? modalities[0] : modalities.Count == 0 ? "none" : "mixed", [.. items]);
    }

    /// <summary>An item that is to be done where the label says it is not, or the other way round.</summary>
    public bool IsInverted => Label.IsRules && Items.Exists(item =>
        !Label.Misfits.Contains(item.Line) && Said.Direction(item.Modality) * Said.Direction(Label.Modality) < 0);

    public bool HasAudience => Items.Exists(item => Said.Meets(Label.Actors, item.Audience));

    public override string ToString() => $"{Label.LeadIn} {string.Join(" ", Label.Items.Take(3))} | {Label.Kind} {Label.Modality} [{string.Join(", ", Label.Actors)}] | read: {(IsRules ? "rules" : "other")} {Modality} [{string.Join("; ", Items.Select(item => item.Audience.InWords()).Distinct())}]";
}

/// <summary>A labelled sentence with how it was read.</summary>
internal sealed record SentenceSample(SentenceLabel Label, List<Said> Norms)
{
    public static SentenceSample Read(SentenceLabel label)
    {
        var source = new SourceText(label.Sentence + "\n", "sentence.md");
        var reading = PolicyReader.Read(PolicyParser.Parse(source), Library.None);
        var sentences = reading.Sentences.Select(sentence => new Said(sentence.Norm.Force.Modality.ToWord(), sentence.Norm.Audience, sentence.Norm.Limits.Count > 0, 1));

        // A few "sentences" hold bullets, typed on one line.
        return new SentenceSample(label, [.. sentences, .. reading.Lists.Where(list => list.Kind == ListKind.Rules).SelectMany(list => Said.In(list, source))]);
    }

    public bool IsNorm => Norms.Count > 0;

    public bool IsInverted => Label.Normative && IsNorm && Norms.TrueForAll(norm => Said.Direction(norm.Modality) * Said.Direction(Label.Modality) < 0);

    public override string ToString() => $"{Label.Sentence} | {Label.Modality} [{string.Join(", ", Label.Actors)}]{(Label.Exception == true ? " limited" : "")} | read: {string.Join(" / ", Norms.Select(norm => $"{norm.Modality} [{norm.Audience.InWords()}]{(norm.IsLimited ? " limited" : "")}"))}";
}
