namespace PolicyAsCode.Reading.Lexicon;

/// <summary>Nouns by what they can be: those who can have duties, and things.</summary>
internal static class Nouns
{
    /// <summary>People and bodies. A school's own words come from library.yml; these hold for any organisation.</summary>
    public static readonly WordGroup Animate = FunctionWords.Set("""
        i we you they he she everyone everybody anyone anybody someone somebody nobody no-one none those people person persons individual individuals member members staff employee employees worker workers colleague colleagues manager managers supervisor supervisors director directors officer officers leader leaders head heads headteacher headteachers headmaster headmistress principal principals teacher teachers lecturer lecturers tutor tutors instructor instructors coach coaches assistant assistants aide aides administrator administrators secretary treasurer clerk chair chairs chairman chairwoman chairperson governor governors trustee trustees councillor councillors mayor pupil pupils student students learner learners child children youth adult adults parent parents carer carers guardian guardians mother father family families relative relatives sibling siblings visitor visitors guest guests volunteer volunteers contractor contractors subcontractor subcontractors consultant consultants supplier suppliers vendor vendors provider providers partner partners customer customers client clients user users patron patrons subscriber subscribers resident residents tenant tenants owner owners holder holders applicant applicants candidate candidates participant participants attendee attendees speaker speakers organiser organisers organizer organizers organizer contributor contributors maintainer maintainers reviewer reviewers author authors editor editors developer developers engineer engineers analyst analysts designer designers auditor auditors investigator investigators inspector inspectors doctor doctors nurse nurses clinician clinicians physician physicians patient patients driver drivers passenger passengers cyclist cyclists player players referee referees official officials spectator spectators athlete athletes coordinator coordinators co-ordinator co-ordinators lead leads custodian custodians caretaker caretakers cleaner cleaners cook cooks intern interns apprentice apprentices trainee trainees candidate complainant complainants respondent respondents victim victims witness witnesses perpetrator perpetrators
        school schools academy academies college colleges university universities nursery preschool federation trust company companies organisation organisations organization organizations council councils charity charities club clubs association associations society church parish business businesses firm firms agency agencies authority authorities government department departments ministry team teams committee committees board boards panel panels group groups forum body bodies office offices service services hr management leadership faculty faculties crew police governor council cabinet court employer employers personnel workforce community communities household households public senate district districts institution institutions foundation cooperative co-operative co-op library museum hospital clinic practice cto ceo cfo ciso ciso dpo senco dsl slt pta ptfa bursar registrar provost dean librarian librarians chaplain counsellor counselors counselor counselors therapist therapists psychologist headship smt ddsl lado ictmanager webmaster moderator moderators host hosts operator operators technician technicians executive executives delegate delegates representative representatives deputy deputies co-workers coworker coworkers peers peer buyer buyers seller sellers recipient recipients requester requesters requestor requestors approver approvers claimant claimants traveller travellers traveler travelers signatory signatories shareholder shareholders stakeholder stakeholders citizen citizens entity entities party parties mentor mentors buddy postholder postholders freelancer freelancers temps agents agent bidder bidders worker boarder boarders houseparent houseparents matron invigilator invigilators examiner examiners marker markers first-aider first-aiders marshal marshals steward stewards warden wardens keyholder keyholders lessee lessees hirer hirers exhibitor exhibitors trader traders journalist journalists photographer photographers researcher researchers scientist scientists scholar scholars alumni alumnus graduate graduates undergraduate undergraduates postgraduate postgraduates freshman freshmen senior seniors junior juniors captain captains umpire umpires scorer scorers secretary/treasurer president presidents vice-president chairperson convenor convener sponsor sponsors donor donors fundraiser fundraisers beneficiary beneficiaries
        """);

    /// <summary>Those of whom a policy says what they may do, and never allows it: "Bullies may".</summary>
    public static readonly WordGroup Wrongdoers = FunctionWords.Set("bully bullies abuser abusers hacker hackers offender offenders attacker attackers criminal criminals thief thieves intruder intruders predator predators groomer groomers scammer scammers fraudster fraudsters troll trolls cyberbully cyberbullies perpetrator perpetrators stranger strangers radicaliser radicalisers extremist extremists trafficker traffickers");

    /// <summary>The organisation that publishes a policy, by common nouns: its "will" is a promise.</summary>
    public static readonly WordGroup Publisher = FunctionWords.Set("""
        we i school schools academy academies college university nursery preschool federation trust company organisation organization council charity club association society church parish business firm agency institution foundation cooperative co-operative co-op library museum hospital clinic district
        """);

    /// <summary>Words through which the head of a subject is sought after "of": "members of staff".</summary>
    public static readonly WordGroup Partitives = FunctionWords.Set("member members all any each one both some none most many majority rest part parts half several either neither number employees anyone those");

    private static readonly WordGroup Things = FunctionWords.Set("""
        waiver waivers trailer trailers container containers charger chargers locker lockers freezer freezers counter counters banner banners sticker stickers sensor sensors mirror mirrors shelter shelters generator generators boiler boilers cooker cookers dryer dryers jumper jumpers sweater sweaters item items accessory accessories
        quorum rent rents deposit deposits fire fires hedge hedges tree trees plot plots dog dogs animal animals pet pets boundary boundaries fence fences tool tools water gate gates key keys bin bins waste refuse noise response responses quotation quotations invoice invoices receipt receipts budget budgets fund funds ticket tickets card cards badge badges door doors window windows floor floors wall walls area areas zone zones food drink drinks meal meals alcohol medicine medicines drug drugs weapon weapons bicycle bicycles bike bikes scooter scooters clothes clothing shoe shoes jewellery jewelry hair glove gloves mask masks camera cameras screen screens cable cables link links post posts comment comments profile profiles agenda agendas minute minutes motion motions vote votes ballot ballots resolution resolutions term terms rule rules standard standards log logs note notes book books copy copies date dates deadline deadlines score scores grade grades mark result results sample samples chemical chemicals substance substances gas gases light lights heater heaters lift lifts corridor corridors stair stairs exit exits route routes path paths
        appeal appeals snack snacks nail nails debris jeans shorts skirt skirts trouser trousers shirt shirts blouse blouses tie ties sock socks boot boots hat hats cap caps hood hoods coat coats trainer trainers sandal sandals legging leggings tights earring earrings piercing piercings tattoo tattoos necklace necklaces bracelet bracelets make-up makeup belongings valuables toy toys ball balls game games sandwich sandwiches sweet sweets nut nuts crisps cake cakes bottle bottles cup cups glass glasses cigarette cigarettes e-cigarette e-cigarettes candle candles firework fireworks drone drones pram prams pushchair pushchairs buggy buggies wheelchair wheelchairs kite kites laundry table tables
        policy policies procedure procedures document documents form forms letter letters email emails e-mail e-mails message messages data information record records file files report reports plan plans phone phones device devices computer computers laptop laptops printer printers server servers router routers folder folders paper papers newsletter newsletters poster posters register registers number numbers order orders matter matters offer offers password passwords account accounts system systems software hardware equipment meeting meetings lesson lessons trip trips visit visits photo photos photograph photographs image images video videos website websites page pages site sites room rooms building buildings vehicle vehicles car cars bag bags uniform money cash payment payments expense expenses cost costs claim claims fee fees leave absence absences time times day days week weeks month months year years risk risks concern concerns issue issues incident incidents complaint complaints breach breaches allegation allegations decision decisions review reviews change changes access use usage consent permission approval evidence advice guidance training work content material materials test tests code key keys log logs event events activity activities item items thing things behaviour behavior behaviours behaviors conduct water food medication medicine medicines drug drugs alcohol weapon weapons process processes service-level standard standards rule rules requirement requirements section sections chapter it this that these those there which what everything anything nothing something support feedback result results outcome outcomes exam exams homework attendance safety health security privacy law laws act regulation regulations contract contracts agreement agreements budget budgets goods gift gifts property premises office-hours language languages clothing dress shoes hair jewellery jewelry bullying smoking vaping name names address addresses network networks connection backup backups update updates patch patches vulnerability vulnerabilities environment environments example examples aim aims purpose purposes objective objectives goal goals role roles intention target targets idea placement placements resignation notice notices statement statements discovery assessment assessments tour tours act ever whether however rather other proper former latter upper lower water summer winter september october november december river danger manner weather power tower corner dinner answer transfer printer scanner trailer container freezer cooker locker shutter timer trigger buffer header footer adapter charger mirror door doors floor floors colour error errors factor motor sector prior interior odor labor vapor cover layer liter metre meter litre finger shoulder border gender winner-takes-all acts symptom symptoms sign signs effect effects factor factors injury injuries wound wounds handbook appendix annex scheme strategy code-of-conduct form bill charter manual guide programme program project statement
        """);

    private static readonly string[] ThingEndings = ["tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ance", "ances", "ence", "ences", "ship", "ism", "age", "ages", "ure", "ures", "ware", "ing", "ings", "sis", "cy", "cies", "th", "logy", "graphy", "ware"];

    private static readonly string[] PersonEndings = ["er", "ers", "or", "ors", "ee", "ees", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "person", "people", "persons", "holder", "holders", "master", "keeper", "keepers", "guard", "guards", "hand", "hands", "mate", "mates", "swain", "warden", "wardens", "smith", "smiths", "folk"];

    /// <summary>Whether a noun names people or a body, a thing, or cannot be told.</summary>
    public static Animacy AnimacyOf(string noun)
    {
        var slash = noun.IndexOf('/');
        if (slash > 0)
        {
            return AnimacyOf(noun.Substring(0, slash));
        }

        if (Animate.Contains(noun) || IsAge(noun))
        {
            return Animacy.Animate;
        }

        if (FunctionWords.Adverbs.Contains(noun) || FunctionWords.Prepositions.Contains(noun) || FunctionWords.Determiners.Contains(noun) || FunctionWords.ConditionOpeners.Contains(noun))
        {
            return Animacy.Unknown;
        }

        if (Things.Contains(noun) || EndsWithAny(noun, ThingEndings))
        {
            return Animacy.Thing;
        }

        return EndsWithAny(noun, PersonEndings) ? Animacy.Animate : Animacy.Unknown;
    }

    /// <summary>"13s" of "under 13s", "under-13s"; but "the 1990s" are no people.</summary>
    public static bool IsAge(string noun)
    {
        var digits = noun.LastIndexOf('-') + 1;
        return noun.Length - digits is 2 or 3 && noun[noun.Length - 1] == 's' && noun[digits] is >= '0' and <= '9' && noun[noun.Length - 2] is >= '0' and <= '9';
    }

    /// <summary>Whether a word is listed as a thing, whatever its ending.</summary>
    public static bool IsThing(string noun) => Things.Contains(noun);

    private static bool EndsWithAny(string noun, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Whether a noun can have duties.</summary>
internal enum Animacy
{
    Unknown,
    Animate,
    Thing,
}
