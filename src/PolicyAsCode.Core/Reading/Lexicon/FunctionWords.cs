namespace PolicyAsCode.Reading.Lexicon;

/// <summary>The closed classes of English: words that hold a sentence together.</summary>
internal static class FunctionWords
{
    public static readonly WordGroup Determiners = Set(
        "the a an all any every each both either no some many most several few such this that these those my your our their his her its whose other another one two three four five six seven eight nine ten twelve more only further additional relevant appropriate individual");

    public static readonly WordGroup Possessives = Set("my your our their his her its");

    public static readonly WordGroup Pronouns = Set(
        "i we you they he she it everyone everybody anyone anybody someone somebody nobody no-one none whoever us them");

    public static readonly WordGroup Prepositions = Set(
        "of in on at by for with to from under over during within without before after between through into onto against about upon across per via regarding concerning including following towards toward among amongst beyond outside inside near above below behind along around throughout despite like unlike as than except besides beneath until till pending involving having using working wishing affected responsible");

    /// <summary>Words that open a clause which says when, where or in which case.</summary>
    public static readonly WordGroup ConditionOpeners = Set(
        "if when where unless until whenever wherever once whilst while whether because since although though provided providing except should before after as till lest");

    public static readonly WordGroup Relatives = Set("who which that whose whom");

    public static readonly WordGroup QuestionWords = Set("what how why whether who which when where whose whom");

    public static readonly WordGroup Coordinators = Set("and or but nor so yet then and/or");

    /// <summary>Words that can open a sentence before its subject.</summary>
    public static readonly WordGroup Connectives = Set(
        "however therefore additionally furthermore moreover also then thus hence consequently accordingly similarly likewise finally lastly firstly secondly thirdly generally normally usually ordinarily instead otherwise nevertheless nonetheless meanwhile subsequently and but so or please note nb importantly note: specifically ideally typically alternatively thereafter again still now");

    public static readonly WordGroup Adverbs = Set(
        "always also only ever never not therefore then thus still normally ordinarily usually generally again already both either all each just even further first instead otherwise hereby thereby now together forthwith ideally often sometimes rather simply too strictly very much");

    public static readonly WordGroup BeForms = Set("is are be been being was were am isn't aren't");

    /// <summary>Words in -ly which are no adverbs: "is likely to" says what happens.</summary>
    private static readonly WordGroup NoAdverbs = Set("likely unlikely friendly elderly costly timely orderly unruly assembly anomaly july");

    public static bool IsAdverb(string word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l' && !NoAdverbs.Contains(word) && !Verbs.IsBase(word) && !Nouns.Animate.Contains(word));

    /// <summary>Splits a line of words.</summary>
    internal static WordGroup Set(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
