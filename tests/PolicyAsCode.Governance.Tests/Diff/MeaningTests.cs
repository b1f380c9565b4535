using System.Text.RegularExpressions;
using PolicyAsCode.Governance.Diff;

namespace PolicyAsCode.Governance.Tests.Diff;

/// <summary>Edits that change the meaning, made wherever the policy of this repository lets them: each must be told as what it is.</summary>
public sealed class MeaningTests
{
    private const double LeastRecall = 0.98;

    private static readonly ChangeKind[] Modality = [ChangeKind.Strengthened, ChangeKind.Relaxed, ChangeKind.CommitmentChanged, ChangeKind.PolarityChanged, ChangeKind.PolarityReversed, ChangeKind.MeaningInDoubt];
    private static readonly ChangeKind[] Polarity = [ChangeKind.PolarityReversed, ChangeKind.PolarityChanged, ChangeKind.MeaningInDoubt];
    private static readonly ChangeKind[] Exceptions = [ChangeKind.ExceptionAdded, ChangeKind.ExceptionRemoved, ChangeKind.ExceptionChanged, ChangeKind.ConditionAdded, ChangeKind.ConditionRemoved, ChangeKind.ConditionChanged, ChangeKind.LimitTurned];
    private static readonly ChangeKind[] Numbers = [ChangeKind.NumberChanged, ChangeKind.DeadlineAdded, ChangeKind.DeadlineChanged, ChangeKind.DeadlineLengthened, ChangeKind.DeadlineRemoved, ChangeKind.DeadlineShortened];

    private static readonly (string Name, string Pattern, string With, ChangeKind[] Kinds)[] Edits =
    [
        ("should to must", @"\bshould\b", "must", Modality),
        ("must to should", @"\bmust\b", "should", Modality),
        ("must to may", @"\bmust\b(?! not)", "may", Modality),
        ("will to must", @"\bwill\b", "must", Modality),
        ("expected to obliged", @"\bare expected to\b", "must", Modality),
        ("encouraged to must", @"\bare encouraged to\b", "must", Modality),
        ("not taken out", @"(?<=\b(must|should|will)) not\b", "", Polarity),
        ("not put in", @"(?<=\b(must|should|will))(?! not| only)\b", " not", Polarity),
        ("exception put in", @"(?m)(?<=^- [^,{]*[a-z])(?= \{#[a-z-]+\}$)", ", unless the headteacher has agreed", Exceptions),
        ("condition put in", @"(?m)(?<=^- [^,{]*[a-z])(?= \{#[a-z-]+\}$)", ", if it happens at school", Exceptions),
        ("limit taken out", @", (unless|if) [^{,]*[a-z](?=[ ,]\{)", "", Exceptions),
        ("exception to condition", @"\bunless\b(?=[^{\n]*\{)", "if", Exceptions),
        ("deadline put in", @"(?m)(?<=^- [^,{]*[a-z])(?= \{#[a-z-]+\}$)", " within 5 days", Numbers),
        ("number put in", @"(?m)(?<=^- )(?=[a-z][^,{]* \{#[a-z-]+\}$)", "more than 30 ", Numbers),
        ("immediately to two days", @"\bimmediately\b", "within two days", Numbers),
    ];

    private static readonly string Start = Drafts.SocialMedia[..Drafts.SocialMedia.IndexOf("## General duties", StringComparison.Ordinal)];
    private static readonly string Body = Drafts.SocialMedia[Start.Length..];

    public static TheoryData<string> Names => [.. Edits.Select(static edit => edit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_of_meaning_is_told_as_what_it_is(string name)
    {
        var (_, pattern, with, kinds) = Edits.Single(edit => edit.Name == name);
        var before = Drafts.Read(Drafts.SocialMedia);
        var places = Regex.Matches(Body, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Where(static place => !IsInName(place.Index)).ToList();
        Assert.NotEmpty(places);
        var missed = new List<string>();
        foreach (var place in places)
        {
            var diff = Differ.Compare(before, Drafts.Read(Start + Body[..place.Index] + with + Body[(place.Index + place.Length)..]), Drafts.Library);
            if (!diff.Changes.Any(change => kinds.Contains(change.Kind)))
            {
                missed.Add($"{Body[Math.Max(0, place.Index - 40)..Math.Min(Body.Length, place.Index + 60)]} ⇒ {string.Join(", ", diff.Changes.Select(static change => change.Kind))}");
            }
        }

        Assert.True(places.Count - missed.Count >= LeastRecall * places.Count, $"{missed.Count} of {places.Count} missed:\n{string.Join("\n", missed)}");
    }

    private static bool IsInName(int at) => Body.LastIndexOf('{', at) > Body.LastIndexOf('}', at);
}
