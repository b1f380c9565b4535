namespace PolicyAsCode.Reading.Lexicon;

/// <summary>The words at which the grammar begins to look closer; it passes over all others at once.</summary>
internal static class OpeningWords
{
    /// <summary>Words that can open a modal expression.</summary>
    public static readonly WordGroup Modals = FunctionWords.Set("""
        must shall mustn't shan't should ought shouldn't oughtn't may can cannot can't will we'll i'll they'll you'll won't needn't would could might wouldn't couldn't
        do does don't doesn't has have need needs is are isn't aren't am it's you're they're we're i'm remain remains
        ask asks encourage encourages urge urges request requests invite invites expect expects advise advises require requires oblige obliges instruct instructs direct directs compel compels
        prevent prevents stop stops preclude precludes bar bars allow allows permit permits authorise authorises authorize authorizes entitle entitles forbid forbids prohibit prohibits ban bans disallow disallows discourage discourages insist insists tolerate condone accept
        reserve reserves retain retains agree agrees undertake undertakes pledge pledges promise promises commit commits recommend recommends suggest suggests refrain refrains assume assumes bear bears take takes feel it onus responsibility there ban prohibition
        """);

    /// <summary>Words that can open an exception or condition.</summary>
    public static readonly WordGroup Limits = FunctionWords.Set("unless except excepting notwithstanding barring excluding other apart but with save without upon on at over in should if when whenever where wherever while whilst provided providing as so subject depending until once during outside before prior by after only not though although");

    /// <summary>Words that can open a deadline.</summary>
    public static readonly WordGroup Deadlines = FunctionWords.Set("immediately straightaway forthwith promptly at straight without as in within no by before prior not later ahead on next same following");
}
