using PolicyAsCode.Model;
using PolicyAsCode.Site.Themes;

namespace PolicyAsCode.Site.Pages;

/// <summary>How a rule's force is named, explained and dressed. The word always stands there; colour only repeats it.</summary>
internal static class ForceView
{
    /// <summary>The force's name in classes and in <c>i18n</c>: <c>must-not</c>.</summary>
    public static string Id(Force force) => force.Polarity switch
    {
        Polarity.PermitOnly => "may-only",
        Polarity.Empower => "power",
        _ => force.Modality.ToWord(),
    };

    /// <summary>In a word or two: <c>Must not</c>.</summary>
    public static string Word(Phrases phrases, Force force) => phrases.Say("force." + Id(force));

    /// <summary>What it means, in a sentence.</summary>
    public static string Meaning(Phrases phrases, Force force) => phrases.Say("meaning." + Id(force));
}
