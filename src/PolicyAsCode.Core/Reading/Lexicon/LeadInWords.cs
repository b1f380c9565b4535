namespace PolicyAsCode.Reading.Lexicon;

/// <summary>Nouns and endings by which a lead-in says what its list holds.</summary>
internal static class LeadInWords
{
    /// <summary>Lists of these inform; they lay down nothing.</summary>
    public static readonly WordGroup Information = FunctionWords.Set("""
        aim aims purpose purposes objective objectives goal goals reason reasons benefit benefits example examples definition definitions sign signs indicator indicators symptom symptoms risk risks type types kind kinds category categories factor factors criteria criterion question questions topic topics contact contacts detail details information data reference references resource resources link links appendix appendices contents enhancement enhancements assumption assumptions option options legislation related abbreviation abbreviations acronym acronyms advantage advantages outcome outcomes challenge challenges background overview history version versions roadmap sanction sanctions consequence consequences statistics fact facts hazard hazards threat threats date dates
        offence offences offense offenses misconduct misbehaviour misbehavior grounds breach breaches violation violations exemption exemptions exception exceptions reward rewards mistake mistakes infraction infractions
        """);

    /// <summary>Adverbs that say how often something happens: "Rowers sometimes".</summary>
    public static readonly WordGroup Frequency = FunctionWords.Set("often sometimes frequently occasionally typically commonly usually rarely seldom regularly");

    /// <summary>Headings of these hold no rules.</summary>
    public static readonly WordGroup Announcing = FunctionWords.Set("aim aims purpose purposes objective objectives goal goals definition definitions example examples contents references legislation contacts background glossary abbreviations");

    /// <summary>Lists of these hold rules, each of which says how it binds.</summary>
    public static readonly WordGroup Rules = FunctionWords.Set("rule rules step steps guideline guidelines procedure procedures instruction instructions precaution precautions practice practices action actions measure measures do dos do's tip tips point points process conduct conditions condition protocol protocols way restriction restrictions");

    public static readonly WordGroup Duties = FunctionWords.Set("responsibility responsibilities duty duties obligation obligations requirement requirements");

    public static readonly WordGroup Forbidden = FunctionWords.Set("prohibited forbidden banned unacceptable inappropriate disallowed impermissible don'ts donts prohibitions");

    public static readonly WordGroup Allowed = FunctionWords.Set("allowed permitted acceptable permissible");

    /// <summary>"Required documents", "Not required".</summary>
    public static readonly WordGroup Needed = FunctionWords.Set("required needed necessary mandatory compulsory optional");

    /// <summary>Words that forbid where they are denied, and say nothing where they are not.</summary>
    public static readonly WordGroup Fitting = FunctionWords.Set("appropriate suitable");

    /// <summary>Verbs by which a lead-in lists what something is made of.</summary>
    public static readonly WordGroup Listing = FunctionWords.Set("include includes are is comprise comprises contain contains cover covers involve involves mean means");

    /// <summary>A lead-in that ends in one of these is completed by its items.</summary>
    public static readonly WordGroup Open = FunctionWords.Set("to that which who by with of in on at for from about into through as than because since so via using regarding concerning between against under over and or if when where unless until whether be not is are was were has have help helps allow allows enable enables let lets improve improving provide provides explain explains require requires outline outlines describe describes define defines can may must will should shall cannot could would might can may must will should shall cannot could would might");

    /// <summary>A lead-in that ends in one of these gives the grounds of one rule, not several rules.</summary>
    public static readonly WordGroup Grounds = FunctionWords.Set("if when where unless until whether because since as whilst while before after circumstances cases situations");
}
