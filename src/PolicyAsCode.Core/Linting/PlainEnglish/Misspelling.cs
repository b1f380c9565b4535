using PolicyAsCode.Linting.Fixing;

namespace PolicyAsCode.Linting.PlainEnglish;

/// <summary>PAC5050: a closed list of spellings that are right nowhere, in Britain or America.</summary>
/// <remarks>No dictionary: names of people, places and products would raise more alarms than there are faults.</remarks>
internal static class Misspelling
{
    private static readonly WordList Words = new(
        ("accomodate", "accommodate"),
        ("accomodation", "accommodation"),
        ("accross", "across"),
        ("acheive", "achieve"),
        ("acknowlege", "acknowledge"),
        ("administrated", "administered"),
        ("alot", "a lot"),
        ("appropiate", "appropriate"),
        ("aswell", "as well"),
        ("begining", "beginning"),
        ("beleive", "believe"),
        ("comittee", "committee"),
        ("commitee", "committee"),
        ("committment", "commitment"),
        ("concious", "conscious"),
        ("definately", "definitely"),
        ("embarass", "embarrass"),
        ("enviroment", "environment"),
        ("equiptment", "equipment"),
        ("existance", "existence"),
        ("goverment", "government"),
        ("govenor", "governor"),
        ("govenors", "governors"),
        ("greivance", "grievance"),
        ("guidlines", "guidelines"),
        ("harrassment", "harassment"),
        ("incase", "in case"),
        ("independant", "independent"),
        ("infact", "in fact"),
        ("infront", "in front"),
        ("inorder", "in order"),
        ("knowlege", "knowledge"),
        ("liase", "liaise"),
        ("liason", "liaison"),
        ("maintainance", "maintenance"),
        ("maintenence", "maintenance"),
        ("neccessary", "necessary"),
        ("necesary", "necessary"),
        ("noticable", "noticeable"),
        ("occassion", "occasion"),
        ("occured", "occurred"),
        ("occurence", "occurrence"),
        ("occuring", "occurring"),
        ("oppurtunity", "opportunity"),
        ("persistant", "persistent"),
        ("posession", "possession"),
        ("priviledge", "privilege"),
        ("proceedure", "procedure"),
        ("publically", "publicly"),
        ("questionaire", "questionnaire"),
        ("reccomend", "recommend"),
        ("recieve", "receive"),
        ("recieved", "received"),
        ("recomend", "recommend"),
        ("refered", "referred"),
        ("refering", "referring"),
        ("relevent", "relevant"),
        ("responsability", "responsibility"),
        ("safegaurding", "safeguarding"),
        ("saftey", "safety"),
        ("seperate", "separate"),
        ("seperately", "separately"),
        ("succesful", "successful"),
        ("supercede", "supersede"),
        ("superceded", "superseded"),
        ("supervison", "supervision"),
        ("threshhold", "threshold"),
        ("transfered", "transferred"),
        ("unecessary", "unnecessary"),
        ("untill", "until"),
        ("volunter", "volunteer"),
        ("witheld", "withheld"));

    public static LintDescriptor Descriptor { get; } = new("PAC5050", "Misspelt word", Severity.Information, Tier.A) { IsPreview = true };

    public static IEnumerable<Diagnostic> Find(LintContext context) => Words.Find(context, Descriptor, static (words, better) =>
        $"“{words}” is misspelt, so readers stumble and searches miss it. Write “{better}”.");

    public static IEnumerable<Fix> Fixes(LintContext context, Diagnostic diagnostic) => Words.Fixes(context, diagnostic, FixKind.Wording);
}
