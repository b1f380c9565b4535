namespace PolicyAsCode.Reading.Lexicon;

/// <summary>The words that deny something.</summary>
internal static class Negations
{
    /// <summary>Adverbs that are nearly "not": "force should rarely be used" demands no force.</summary>
    public static readonly WordGroup NearlyNot = FunctionWords.Set("hardly scarcely barely rarely seldom");

    /// <summary>All of them.</summary>
    public static readonly WordGroup All = new([.. FunctionWords.Set("not never no nobody none neither nor nothing cannot refrain avoid don't"), .. NearlyNot]);
}
