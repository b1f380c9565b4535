namespace PolicyAsCode.Reading.Lexicon;

/// <summary>Verbs as policies use them.</summary>
internal static class Verbs
{
    /// <summary>Verbs that are hardly ever nouns: at the start of a sentence or item they command.</summary>
    private static readonly WordGroup Plain = FunctionWords.Set("""
        have abide accept accompany achieve acknowledge acquire act activate adapt add address adhere adjust administer admit adopt advertise advise agree alert align allocate allow alter analyse analyze annotate announce apologise apologize appear append apply appoint appreciate approach approve arrange arrive ascertain ask assess assign assist assume attempt attend authorise authorize automate avoid back-up be bear become begin behave believe belong blame bring bully buy calculate call cancel carry cause cease celebrate challenge change check choose circulate clarify classify clean clear close collaborate collate collect combine come comment commit communicate comply complain complete comprise conceal conduct confer confirm conform consider consult consume contain continue contribute cooperate co-operate coordinate co-ordinate copy correct create cultivate damage decide declare decline define delegate delete deliver demonstrate deny depart deploy describe destroy determine develop devise direct disable disclose disconnect discourage discriminate discuss dispose disrupt disseminate distribute download draw dress drive eat edit eliminate embed employ enable encourage encrypt enforce engage enjoy enrol ensure enter escalate establish evaluate evidence examine exceed exclude execute exercise expect explain explore expose extend facilitate fail familiarise familiarize feed fill find finish follow foster fulfil fulfill gain gather get give go grant greet grow handle hang hear hold identify ignore impersonate implement import improve include increase indicate inform initiate inspect install instruct insure interact intercept interfere interrupt introduce investigate invite involve isolate join justify keep kick know label lead learn leave lend let liaise listen live load locate lock log log-in lose maintain make manage manufacture meet minimise minimize mitigate model modify monitor mute negotiate notify nominate obey obtain occupy offer open operate organise organize oversee own paint participate pass pay perform permit persuade pick place play possess post practise praise prepare prescribe preserve prevent prioritise prioritize proceed process procure produce promote proofread protect prove provide publicise publicize publish pull purchase pursue push put raise reach react read realise realize reassure recall receive recognise recognize recommend reconcile recruit rectify recycle redact reduce refer reflect refrain refuse register regulate reimburse reinforce reject relate rely remain remember remind remove renew reorganise repair repeat replace reply represent reproduce require resign resolve respect respond restore restrict retain retrieve return reveal revise revoke ring rotate run safeguard sanction save scan schedule secure see seek select sell send separate serve set settle shred shut sign sit smoke solicit solve speak specify spend stand start stay steal stick stop store strive submit subscribe supervise supply suspend swear switch tailor take talk teach tell terminate think throw tidy tolerate touch track train transfer translate transmit treat turn undergo understand undertake uninstall update upgrade uphold upload utilise utilize validate vary vacate verify vet view visit wait walk wash watch wear welcome withdraw work write yell affix apprise bid bookmark categorise categorize cite commence compile confine convene curate cycle decorate depict deter differentiate disregard embrace ring burn polish launch weigh feed paint mow water-down sweep hang rent hire lend borrow deposit erect dig plant prune trim cut dump tip bury fly tether anchor moor row sail swim dive jump dance sing shout swap barter auction lease sublet evict collect erase archive-off embrace empower endeavour endeavor familiarize formulate harass hide impart impose intervene intimidate invest lift mention mirror mislead misuse nurture omit outline overcome park perpetuate pledge possess presume probe reassess rebuild reconsider redirect refill remediate resist revert review sanitise sanitize seal segregate smile speculate diagnose spread steer strengthen summarise summarize surrender swap tamper threaten trespass unlock vandalise vandalize vape video volunteer warn weigh wipe withhold gossip cheat tease climb chew spit fight bite hit curse defame demean humiliate mock plagiarise plagiarize infringe violate breach trade gamble loiter litter wander queue brush cover-up escort photograph say fetch build breathe earn fasten forgive hurry injure insert invent kneel mend peel pour pray punish ruin slam squeeze stare stir suggest undo undress unpack wake whisper
        """);

    /// <summary>Words that are verbs and nouns: they command only where what follows shows it.</summary>
    private static readonly WordGroup AlsoNouns = FunctionWords.Set("""
        access account address aim answer appeal approach archive attack audit award balance ban base benefit bill block board book brief budget campaign care cause challenge change charge charter chat claim coach code comment conduct contact contract control cook cost counsel cover credit debate delay demand design detail direct display document donate donation drop email e-mail estimate exchange exercise exit experience export face fee file film fine flag focus force form function fund group guarantee guard guide hand harm head heat help highlight host house impact influence input intent interest interview invoice issue judge lack land lead leave level line link list load lock log loan look mark market match mean measure mind monitor name need note notice number object offer order own pack page paint park pass patch pause phone photo pin place plan play plot point police position post practice present press print process profile program project promise prompt question quote range rate reason receipt record reference refund regard regret release report request research reserve resource rest result return reverse review reward risk role root rotate rule sample scale schedule scope screen script search season sell service shape share shift ship sign signal size sleep sort sound source space sponsor staff stage stamp state step store stress structure study subject suit supply support surf survey switch table tag talk target task test text thank time title touch tour trace trade train transfer transport travel trial trust try tweet type use value visit voice volunteer vote wait walk warrant watch water weight witness work worry wrap move show break catch cross escape fix fold hurt insult kiss knock lean mix plug punch rescue ride rub rush scratch scream shake skip slap spill stretch tear tie tug waste wave whistle
        """);

    /// <summary>Verbs of being, having, causing and knowing: after "may", "can" or "will" they state, they do not rule.</summary>
    public static readonly WordGroup Stative = FunctionWords.Set("""
        include includes contain consist comprise involve mean result lead cause arise occur happen depend vary differ affect exist appear seem become remain feel think believe know understand want wish like hope prefer struggle experience suffer need face have own belong relate apply cover constitute represent reflect indicate suggest imply trigger increase decrease enable help deserve matter expire begin incur coincide fall vary range look benefit find see notice realise realize recognise recognize hear contribute impact damage harm prove exhibit display present show come change take-effect tend cost last count endanger jeopardise jeopardize compromise expose undermine raise-questions serve stem pose
        """);

    /// <summary>Participles after "may be", "can be" and "will be" that state or classify.</summary>
    public static readonly WordGroup StativeParticiples = FunctionWords.Set("""
        found seen defined described considered deemed regarded thought viewed known caused affected required needed expected asked exposed involved aware able unable necessary appropriate useful helpful difficult hard possible impossible liable subject vulnerable likely unlikely held interpreted perceived understood tempted unwilling willing interested concerned surprised demanding emotionally particularly very more less worth there one complex challenging true false different responsible referred classed classified categorised categorized composed made-up attributed linked due based located available present absent upset worried anxious reluctant confused distressed harmful inappropriate dangerous illegal unlawful a an the at in on
        """);

    /// <summary>Verbs by which a publisher asks others to do something, with the force on them.</summary>
    public static readonly WordGroup Asking = FunctionWords.Set("ask asks encourage encourages urge urges request requests invite invites");

    public static readonly WordGroup Expecting = FunctionWords.Set("expect expects");

    public static readonly WordGroup Advising = FunctionWords.Set("advise advises");

    public static readonly WordGroup Requiring = FunctionWords.Set("require requires insist insists oblige obliges instruct instructs direct directs compel compels");

    public static readonly WordGroup Allowing = FunctionWords.Set("allow allows permit permits authorise authorises authorize authorizes entitle entitles");

    public static readonly WordGroup Forbidding = FunctionWords.Set("forbid forbids prohibit prohibits ban bans disallow disallows discourage discourages");

    /// <summary>Whether a word is the base form of a verb.</summary>
    public static bool IsBase(string word) => Plain.Contains(word) || AlsoNouns.Contains(word);

    /// <summary>Whether a word is the base form of a verb and hardly ever a noun.</summary>
    public static bool IsPlainBase(string word) => Plain.Contains(word) && !AlsoNouns.Contains(word);

    /// <summary>Whether a word is a verb with the third person's -s: "ensures".</summary>
    public static bool IsThirdPerson(string word) => IsThirdPersonOf(word, IsBase);

    /// <summary>Whether a word is a verb with the third person's -s, and no plural: "ensures", not "visits".</summary>
    public static bool IsPlainThirdPerson(string word) => IsThirdPersonOf(word, IsPlainBase);

    private static bool IsThirdPersonOf(string word, Func<string, bool> isBase)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's' || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return false;
        }

        return isBase(word.Substring(0, word.Length - 1))
            || (word.EndsWith("es", StringComparison.Ordinal) && isBase(word.Substring(0, word.Length - 2)))
            || (word.EndsWith("ies", StringComparison.Ordinal) && isBase(string.Concat(word.Substring(0, word.Length - 3), "y")));
    }

    /// <summary>Whether a word looks like a past participle.</summary>
    public static bool IsParticiple(string word) =>
        (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal)) || IrregularParticiples.Contains(word);

    private static readonly WordGroup IrregularParticiples = FunctionWords.Set("""
        been begun lent rung bought brought built chosen cut dealt done drawn driven eaten fed felt forbidden forgotten found given gone grown had heard held hidden hit hurt kept known laid led left lent let lost made meant met paid put read ridden run said seen sent set shown shut sold sought spent split spoken spread stolen stuck sworn taken taught thought thrown told understood undertaken upheld withdrawn withheld won worn written overseen overridden rung sublet hung swept lit split spun sewn dug wound bent broken bitten blown borne bred cast caught fought flown forgiven frozen ground mistaken overcome proven rid sawn sat shaken shed shorn shot sown stood struck stung swum swung torn trodden woken burnt spilt spelt fit become undone redone rewritten resold repaid reset rebuilt
        """);
}
