using PolicyAsCode.Model;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>Every wording of the tables in the designs of the reading and of the rule model, each row with its negative partner.</summary>
internal static class Wordings
{
    private static readonly Expected Must = new([Polarity.Oblige], [Strength.Binding]);
    private static readonly Expected Pledge = new([Polarity.Oblige], [Strength.Binding, Strength.Commitment]);
    private static readonly Expected MustNot = new([Polarity.Forbid], [Strength.Binding]);
    private static readonly Expected NotPledge = new([Polarity.Forbid], [Strength.Binding, Strength.Commitment]);
    private static readonly Expected Should = new([Polarity.Oblige], [Strength.Advisory]);
    private static readonly Expected ShouldNot = new([Polarity.Forbid], [Strength.Advisory]);
    private static readonly Expected Asked = new([Polarity.Oblige], [Strength.Aspirational]);
    private static readonly Expected AskedNot = new([Polarity.Forbid], [Strength.Aspirational, Strength.Advisory]);
    private static readonly Expected May = new([Polarity.Permit], [Strength.None]);
    private static readonly Expected Released = May with { IsRelease = true };
    private static readonly Expected Only = new([Polarity.PermitOnly], []);
    private static readonly Expected Limited = new([Polarity.Forbid, Polarity.PermitOnly], []);
    private static readonly Expected Power = new([Polarity.Empower], [Strength.None]);
    private static readonly Expected Will = new([Polarity.Oblige], [Strength.Commitment]);
    private static readonly Expected WillNot = new([Polarity.Forbid], [Strength.Commitment]);

    public static IReadOnlyList<Wording> All { get; } =
    [
        .. Of("oblige", Must, Who.Subject,
            "{s} [must] {a}", "{s} [shall] {a}", "{s} [{has} to] {a}", "{s} [{is} required to] {a}", "{s} [{is} to] {a}", "{s} [need{ends} to] {a}",
            "{s} [{is} responsible for] {g}", "It [is the duty of] {s} to {a}", "It [is the responsibility of] {s} to {a}", "{s} [must] always {a}",
            "{s} [{is} obliged to] {a}", "{s} [will be required to] {a}", "{s} [will need to] {a}", "{t} [must] be {p} by {s}"),
        .. Of("oblige", Pledge, Who.Subject, "{s} [undertake{ends} to] {a}", "{s} [agree{ends} to] {a}", "{s} [commit{ends} to] {g}"),
        .. Of("oblige", Must, Who.Nobody, "{t} [must] be {p}", "{t} [is to] be {p}", "{t} [is required to] be {p}"),
        .. Of("forbid", MustNot, Who.Subject,
            "{s} [must not] {a}", "{s} [mustn't] {a}", "{s} [shall not] {a}", "{s} [may not] {a}", "{s} [cannot] {a}", "{s} [can't] {a}", "{s} [can not] {a}",
            "{s} [{is} not permitted to] {a}", "{s} [{is} not allowed to] {a}", "{s} [{isn't} allowed to] {a}", "{s} [{is} prohibited from] {g}",
            "{s} [{is} forbidden to] {a}", "{s} [{is} forbidden from] {g}", "{s} [{is} banned from] {g}", "{s} [{is} not to] {a}", "{s} [must never] {a}",
            "{s} [may never] {a}", "{s} [must refrain from] {g}", "{s} [{is} required to refrain from] {g}", "{s} [must under no circumstances] {a}",
            "{s} [must not under any circumstances] {a}", "Under no circumstances [may] {s} {a}", "Under no circumstances [must] {s} {a}", "At no time [may] {s} {a}", "On no account [must] {s} {a}",
            "It [is unacceptable for] {s} to {a}", "No {one} [may] {a}", "No {one} [shall] {a}", "No {one} [is allowed to] {a}", "{t} [must not] be {p} by {s}"),
        .. Of("forbid", MustNot, Who.Open, "Nobody [may] {a}", "No one [may] {a}", "No one [is permitted to] {a}"),
        .. Of("forbid", MustNot, Who.Nobody,
            "{t} [must not] be {p}", "{t} [may not] be {p}", "{t} [cannot] be {p}", "{t} [is not to] be {p}", "{t} [must never] be {p}",
            "{g} [is prohibited]", "{g} [is forbidden]", "{g} [is banned]", "{g} [is unacceptable]", "{g} [is not permitted]", "{g} [is not allowed]", "{g} [is not acceptable]"),
        .. Of("thing permitted", May, Who.Nobody, "{g} [is permitted]", "{g} [is allowed]", "{g} [is acceptable]"),
        .. Of("advise", Should, Who.Subject, "{s} [should] {a}", "{s} [ought to] {a}", "{s} [{is} advised to] {a}", "{s} [{is} expected to] {a}", "The trust [expects] {s} to {a}", "We [expect] {s} to {a}"),
        .. Of("advise", Should, Who.Nobody, "{t} [should] be {p}"),
        .. Of("advise against", ShouldNot, Who.Subject,
            "{s} [should not] {a}", "{s} [shouldn't] {a}", "{s} [ought not to] {a}", "{s} [{is} advised not to] {a}", "{s} [{is} advised against] {g}",
            "{s} [{is} discouraged from] {g}", "{s} [should never] {a}", "{s} [{is} expected not to] {a}", "{s} [should refrain from] {g}", "{s} [{is} expected to refrain from] {g}"),
        .. Of("advise against", ShouldNot, Who.Nobody, "{t} [should not] be {p}"),
        .. Of("ask", Asked, Who.Subject,
            "We [ask] {s} to {a}", "We [encourage] {s} to {a}", "We [urge] {s} to {a}", "The trust [encourages] {s} to {a}", "{s} [{is} encouraged to] {a}", "{s} [{is} asked to] {a}"),
        .. Of("ask not", AskedNot, Who.Subject, "We [ask] {s} not to {a}", "{s} [{is} asked not to] {a}", "{s} [{is} not encouraged to] {a}"),
        .. Of("permit", May, Who.Subject,
            "{s} [may] {a}", "{s} [can] {a}", "{s} [{is} allowed to] {a}", "{s} [{is} permitted to] {a}", "{s} [{is} entitled to] {a}", "{s} [{has} the right to] {a}", "{s} [{is} free to] {a}"),
        .. Of("release", Released, Who.Subject,
            "{s} [need not] {a}", "{s} [needn't] {a}", "{s} [{is} not required to] {a}", "{s} [{isn't} required to] {a}", "{s} [{is} not obliged to] {a}",
            "{s} [{does} not have to] {a}", "{s} [{doesn't} have to] {a}", "{s} [{does} not need to] {a}", "{s} [shall not be required to] {a}", "{s} [will not be required to] {a}"),
        .. Of("only", Only, Who.Subject,
            "{s} [may only] {a}", "{s} [can only] {a}", "{s} [{is} only allowed to] {a}", "{s} [will only] {a}", "Only {s} [may] {a}", "Only {s} [can] {a}", "Only {s} [{is} permitted to] {a}"),
        .. Of("only", Only, Who.Publisher, "The trust [will only] {a}", "We [will only] {a}"),
        .. Of("no … without", Limited, Who.Subject, "No {one} [may] {a} without the written consent of the trust", "{s} [must not] {a} without a signed permit", "{s} [may not] {a} unless the mayor signs a permit"),
        .. Of("empower", Power, Who.Subject, "{s} [reserve{ends} the right to] {a}", "{s} [{has} authority to] {a}", "{s} [{has} the authority to] {a}", "{s} [{has} the power to] {a}", "{s} [{has} power to] {a}"),
        .. Of("empower", Power, Who.Publisher, "We [reserve the right to] {a}", "The trust [reserves the right to] {a}"),
        .. Of("promise", Will, Who.Publisher, "We [will] {a}", "The trust [will] {a}", "[We'll] {a}"),
        .. Of("promise", Will, Who.Open, "I [will] {a}"),
        .. Of("promise", Will, Who.Nobody, "{t} [will] be {p}"),
        .. Of("promise not", WillNot, Who.Publisher, "We [will not] {a}", "The trust [will not] {a}", "We [won't] {a}", "The trust [will never] {a}"),
        .. Of("promise not", WillNot, Who.Open, "I [will not] {a}", "I [won't] {a}"),
        .. Of("promise not", WillNot, Who.Nobody, "{t} [will not] be {p}"),
        .. Of("named will", Must, Who.Subject, "{s} [will] {a}", "{s} [will] also {a}"),
        .. Of("named will not", MustNot, Who.Subject, "{s} [will not] {a}", "{s} [won't] {a}", "{s} [will never] {a}"),
        .. Of("command", Must, Who.Nobody, "[Always] {a}", "[Please] {a}", "[Make sure to] {a}", "[Remember to] {a}"),
        .. Of("command not", MustNot, Who.Nobody, "[Do not] {a}", "[Don't] {a}", "[Never] {a}", "[Refrain from] {g}", "[Please do not] {a}", "Under no circumstances [{a}]"),
        .. Of("turned twice to a duty", Must, Who.Subject,
            "{s} [must not only] {a} but also keep a log", "{s} [must] make sure that {t} is not {p}", "{s} [must] ensure that nobody can {a}"),
        .. Of("turned to a prohibition", MustNot, Who.Subject,
            "{s} [{has} no right to] {a}", "{s} [{has} no authority to] {a}", "{s} [{is} no longer allowed to] {a}", "{s} [{is} not entitled to] {a}", "{s} [{is} not free to] {a}",
            "{s} [{is} strictly forbidden to] {a}", "{s} [must not, at any time,] {a}", "{s} [must in no case] {a}", "{s} [{is} never to] {a}", "{s} [shall at no time] {a}",
            "It [is not permitted for] {s} to {a}", "It [is forbidden for] {s} to {a}", "{s} [may no longer] {a}",
            "{s} [may neither] {a} nor swim", "{s} [may, under no circumstances,] {a}", "{s} [{is} on no account to] {a}", "Not even {s} [may] {a}"),
        .. Of("negated infinitive", MustNot, Who.Subject, "{s} [{is} required to not] {a}", "{s} [{has} to not] {a}", "{s} [{is} to not] {a}", "{s} [{is} required to never] {a}", "{s} [{has} an obligation to not] {a}", "It [is the duty of] {s} to not {a}"),
        .. Of("negated infinitive", ShouldNot, Who.Subject, "{s} [{is} advised to not] {a}", "{s} [{is} expected to never] {a}", "We [expect] {s} never to {a}", "{s} [ought to not] {a}"),
        .. Of("negated infinitive", NotPledge, Who.Subject, "{s} [agree{ends} to not] {a}", "{s} [promise{ends} never to] {a}"),
        .. Of("negated infinitive", Released, Who.Subject, "{s} [{has} the right not to] {a}", "{s} [{has} the right to not] {a}", "{s} [{is} entitled to not] {a}"),
        .. Of("that-clause", Must, Who.Subject, "It [is essential that] {s} {a}", "We [require that] {s} {a}", "Please note that {s} [must] {a}", "It should be noted that {s} [must] {a}"),
        .. Of("that-clause", MustNot, Who.Subject,
            "It [is essential that] {s} do not {a}", "It [is vital that] {s} never {a}", "We [require that] {s} not {a}",
            "Please note that {s} [must not] {a}", "Please remember that {s} [may not] {a}", "It is important to note that {s} [cannot] {a}", "{s} [should] note that they must not {a}"),
        .. Of("that-clause", ShouldNot, Who.Subject, "It [is important that] {s} do not {a}", "We [expect that] {s} will not {a}"),
        .. Of("that-clause", ShouldNot, Who.Open, "We [expect that] no {one} will {a}"),
        .. Of("that-clause", MustNot, Who.Open, "I understand that I [must not] {a}", "I am aware that I [may not] {a}", "It [is imperative that] no {one} may {a}", "We [require that] no {one} may {a}", "Bear in mind that no {one} [may] {a}"),
        .. Of("that-clause", Must, Who.Open, "I accept that I [must] {a}"),
        .. Of("do not have the right", MustNot, Who.Subject, "{s} [{does} not have the right to] {a}", "{s} [{doesn't} have the right to] {a}"),
        .. Of("contracted", MustNot, Who.Open, "You're [not allowed to] {a}", "They're [not permitted to] {a}", "You're [forbidden to] {a}"),
        .. Of("contracted", Should, Who.Open, "You're [expected to] {a}"),
        .. Of("reminded and supposed", Should, Who.Subject, "{s} [{is} reminded to] {a}", "{s} [{is} supposed to] {a}"),
        .. Of("reminded and supposed", ShouldNot, Who.Subject, "{s} [{is} reminded not to] {a}", "{s} [{is} not supposed to] {a}", "{s} [{is} supposed not to] {a}"),
        .. Of("ask not", AskedNot, Who.Subject, "We [would ask] {s} not to {a}", "We [discourage] {s} from {g}", "We [would ask that] {s} do not {a}"),
        .. Of("ask", Asked, Who.Subject, "We [would encourage] {s} to {a}", "We [would ask that] {s} {a}"),
        .. Of("forbid", MustNot, Who.Nobody, "There is no {g} [allowed]", "Under no circumstances is {g} [allowed]", "Under no circumstances is {g} [permitted]", "We [disallow] {g}"),
        .. Of("oblige", Must, Who.Subject, "We [insist that] {s} {a}"),
        .. Of("only", Only, Who.Subject, "{s} [may] {a} only with a pilot", "{s} [can] {a} only under the eye of the coxswain", "Only with a pilot [may] {s} {a}", "Only after noon [may] {s} {a}", "{s} [{is} allowed to] {a} only on feast days"),
        .. Of("forbid", MustNot, Who.Open, "None of the {one}s [may] {a}", "None of the {one}s [is allowed to] {a}"),
        .. Of("measure", Must, Who.Nobody, "No fewer than two {t}s [must] be {p}", "Not less than one {t} [must] be {p}"),
        .. Of("measure", MustNot, Who.Open, "No more than two {one}s [may] {a}", "Not more than six {one}s [may] {a}"),
        .. Of("turned at the end", MustNot, Who.Subject, "{s} [must] avoid the following {gerunds}", "{s} [must] take care not to {bases}", "{s} [must] be careful never to {bases}", "{s} [must] refrain from the following {gerunds}", "{s} [must] ensure they do not do any of the following {bases}"),
        .. Of("listed as forbidden", MustNot, Who.Nobody, "[Acceptable] use does not include {gerunds}", "The following is [not appropriate] conduct {gerunds}", "Although not complete, the following is [prohibited] {gerunds}"),
        .. Of("relative clause", Must, Who.Subject, "{s} who cannot swim [must] {a}", "{s} who may not enter the tower [must] {a}", "{s} who {is} not allowed to sail [must] {a}"),
        .. Of("relative clause", MustNot, Who.Subject, "{s} who may enter the tower [must not] {a}", "{s} who must keep a log [may not] {a}"),
        .. Of("relative clause", May, Who.Subject, "{s} who must not enter the tower [may] {a}", "{s} who {is} required to keep a log [may] {a}"),
        .. Of("turned to a release", Released, Who.Subject,
            "{s} [{is} under no obligation to] {a}", "{s} [{is} no longer required to] {a}", "There [is no requirement for] {s} to {a}", "There [is no need for] {s} to {a}",
            "{s} [should not have to] {a}", "It [is not necessary for] {s} to {a}", "{s} [{is} not expected to] {a}", "{s} [{is} not bound to] {a}"),
        .. Of("turned to a release", Released, Who.Open, "Nobody [is required to] {a}", "No {one} [is required to] {a}", "No {one} [shall be obliged to] {a}", "No {one} [has to] {a}"),
        .. Of("turned to a permission", May, Who.Subject,
            "{s} [{is} not prohibited from] {g}", "{s} [{is} not forbidden to] {a}", "{s} [may choose not to] {a}", "{s} [may decline to] {a}", "{s} [may refuse to] {a}"),
        .. Of("doubled to a duty", Must, Who.Subject, "{s} [must not fail to] {a}", "{s} [shall never omit to] {a}", "{s} [may not neglect to] {a}"),
        .. Of("doubled to a duty", Must, Who.Nobody, "[Do not forget to] {a}", "[Never fail to] {a}", "No matter how late it is, {t} [must] be {p}"),
        .. Of("doubled to a duty", Should, Who.Subject, "{s} [should never forget to] {a}"),
        .. Of("turned to a release", Released, Who.Subject, "{s} [no longer need{ends} to] {a}", "{s} [no longer {has} to] {a}", "{s} [cannot be made to] {a}", "{s} [may not be forced to] {a}"),
        .. Of("turned to a permission", May, Who.Subject, "{s} [{is} not prevented from] {g}"),
        .. Of("named by a noun", MustNot, Who.Nobody, "There [is a ban on] {g}", "There [is a strict prohibition on] {g}", "A complete [ban on] {t} applies here", "The trust [has a ban on] {g}"),
        .. Of("named by a noun", May, Who.Nobody, "There [is no ban on] {g}", "There [is no prohibition on] {g}"),
        .. Of("out of bounds", MustNot, Who.Subject, "{t} [is out of bounds] to {s}", "{t} [is off limits] for {s}"),
        .. Of("out of bounds", May, Who.Subject, "{t} [is not out of bounds] to {s}"),
        .. Of("refused by the publisher", MustNot, Who.Subject, "We [do not allow] {s} to {a}", "We [never allow] {s} to {a}", "The trust [does not permit] {s} to {a}", "We [don't ever permit] {s} to {a}"),
        .. Of("refused by the publisher", MustNot, Who.Nobody, "We [do not allow] {g}", "We [never permit] {g}", "The trust [does not tolerate] {g}", "We [do not accept] {g}"),
        .. Of("set free", Released, Who.Subject, "{s} [{is} exempt from] {g}", "{s} [{is} excused from] {g}", "{s} [may be excused from] {g}"),
        .. Of("set free", Must, Who.Subject, "{s} [{is} not exempt from] {g}"),
        .. Of("what a text does not forbid", May, Who.Subject,
            "This policy [does not prevent] {s} from {g}", "Nothing in this policy [prevents] {s} from {g}", "Nothing in these rules [shall stop] {s} from {g}",
            "This policy [is not intended to prevent] {s} from {g}", "Nothing in this code [should be read as preventing] {s} from {g}", "These rules [do not forbid] {s} to {a}"),
        .. Of("what a text forbids", MustNot, Who.Subject, "This policy [prohibits] {s} from {g}", "This policy [forbids] {s} to {a}"),
        .. Of("right and duty", Must, Who.Subject, "{s} [{has} the right and the responsibility to] {a}", "{s} [{has} a right and duty to] {a}"),
        .. Of("sign", MustNot, Who.Nobody, "[No] {g} on the quay", "[Strictly no] {g}, please", "[Absolutely no] {g} at night"),
        .. Of("sign", Released, Who.Nobody, "[No] licence for {g} required"),
        .. Of("no far from its verb", MustNot, Who.Open, "Nowhere on the quay [may] {s} {a}", "During the regatta no {one} [may] {a}", "Without exception no {one} [may] {a}", "Not one {one} [may] {a}"),
        .. Of("no far from its verb", MustNot, Who.Nobody, "Nothing [may] be {p}", "It [is an offence to] {a}", "It [is against the rules to] {a}"),
        .. Of("listed as forbidden", MustNot, Who.Nobody, "[Prohibited] conduct includes {gerunds}", "The following are [not acceptable] {gerunds}", "The following are [prohibited] {gerunds}", "The following are [not permitted] {gerunds}", "The following is [forbidden] {gerunds}", "[Unacceptable] behaviour includes {gerunds}"),
        .. Of("listed as forbidden", MustNot, Who.Subject, "{s} [must not] do any of the following {gerunds}", "{s} [must not] do any of the following {bases}", "{s} [may not] do the following {bases}", "{s} [{is} prohibited from] the following {gerunds}"),
        .. Of("listed as required", Must, Who.Subject, "{s} [must] do all of the following {bases}", "{s} [{is} required to] do the following {bases}"),
        .. Of("listed as permitted", May, Who.Nobody, "The following are [acceptable] {gerunds}", "The following are [permitted] {gerunds}", "The following are [allowed] {gerunds}"),
    ];

    private static IEnumerable<Wording> Of(string row, Expected expected, Who who, params string[] templates) => templates.Select(template => new Wording(row, template, expected, who));
}
