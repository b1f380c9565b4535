namespace PolicyAsCode.Reading.Lexicon;

/// <summary>What a word can be. Most words are in no class, and many in several.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>A mark, or a word of which nothing is known.</summary>
    None = 0,

    Determiner = 1,
    Possessive = 1 << 1,
    Pronoun = 1 << 2,
    Preposition = 1 << 3,
    ConditionOpener = 1 << 4,
    Relative = 1 << 5,
    Coordinator = 1 << 6,
    Connective = 1 << 7,
    Adverb = 1 << 8,
    BeForm = 1 << 9,

    /// <summary>A noun listed among people and bodies.</summary>
    Animate = 1 << 10,

    /// <summary>A noun by which a publisher calls itself.</summary>
    Publisher = 1 << 11,

    /// <summary>A noun through which the head of a subject is sought: "members of staff".</summary>
    Partitive = 1 << 12,

    /// <summary>A noun listed among things.</summary>
    Thing = 1 << 13,

    /// <summary>The base form of a verb.</summary>
    Verb = 1 << 14,

    /// <summary>The base form of a verb that is hardly ever a noun.</summary>
    PlainVerb = 1 << 15,

    /// <summary>A verb with the third person's -s.</summary>
    ThirdPerson = 1 << 16,
    Participle = 1 << 17,

    /// <summary>A verb that states something after "may", "can" or "will".</summary>
    Stative = 1 << 18,
    StativeParticiple = 1 << 19,

    /// <summary>A word that can open a modal expression: all others are passed over at once.</summary>
    OpensModal = 1 << 20,

    /// <summary>A word that can open an exception or condition.</summary>
    OpensLimit = 1 << 21,

    /// <summary>A word that can open a deadline.</summary>
    OpensDeadline = 1 << 22,

    /// <summary>A word that denies something.</summary>
    Negation = 1 << 23,
}
