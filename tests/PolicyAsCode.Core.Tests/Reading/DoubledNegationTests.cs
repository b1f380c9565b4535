using PolicyAsCode.Tests.Reading.Pairs;

namespace PolicyAsCode.Tests.Reading;

/// <summary>Words that say no by themselves, and a "no" far from its verb: never lost, never counted once too often.</summary>
public class DoubledNegationTests
{
    [Theory]
    [InlineData("Organists must not fail to cover the keys.", "oblige binding")]
    [InlineData("A skipper shall never omit to log a sighting.", "oblige binding")]
    [InlineData("Curators should not neglect to lock the vitrine.", "oblige advisory")]
    [InlineData("Do not forget to return the loan card.", "oblige binding")]
    [InlineData("Never fail to tell the night sister.", "oblige binding")]
    [InlineData("Porters must not neglect the boiler.", "forbid binding")]
    [InlineData("Mooring holders must not forget their duties.", "forbid binding")]
    public void Who_must_not_leave_it_undone_must_do_it(string text, string force) => Assert.Equal([force], Forces(text));

    [Theory]
    [InlineData("Apprentices must not hesitate to stop the saw.")]
    [InlineData("Please do not hesitate to telephone the surgery.")]
    [InlineData("The parish will not hesitate to remove the stalls.")]
    [InlineData("Choristers should never be afraid to speak to the dean.")]
    [InlineData("Donors should not feel obliged to give more.")]
    [InlineData("Nobody should feel pressured to sing.")]
    [InlineData("Never forget that a patient may be listening.")]
    [InlineData("Don't hesitate to:\n\n- ring the bell\n- wake the warden")]
    [InlineData("Boatmen must not hesitate to:\n\n- ring the bell\n- wake the warden")]
    public void An_encouragement_is_no_prohibition(string text) => Assert.Empty(Forces(text));

    [Theory]
    [InlineData("Physical force should rarely be used.")]
    [InlineData("Kilns can hardly be allowed in a flat.")]
    [InlineData("Seldom may a reader borrow a manuscript.")]
    [InlineData("Rarely should a patient be woken.")]
    [InlineData("Not all stalls must be closed.")]
    [InlineData("The register shall show no harm was done.")]
    [InlineData("The crew must spare no effort.")]
    [InlineData("Nothing in these rules should be read as a promise.")]
    [InlineData("Nothing in this lease shall limit the tenant's rights.")]
    [InlineData("Here no fires may be lit.")]
    [InlineData("Not all of the following are allowed:\n\n- kites\n- balloons")]
    [InlineData("None of the following is prohibited:\n\n- kites\n- balloons")]
    public void A_negation_that_was_not_understood_makes_no_rule(string text) => Assert.Empty(Forces(text));

    [Theory]
    [InlineData("Don't just walk past the leak: report it.")]
    [InlineData("Guides must not merely point at the exit but lead the way to it.")]
    [InlineData("Stewards should not simply close the gate; they must lock it.")]
    [InlineData("Stokers must:\n\n- not merely log a leak but report it\n- wear gloves")]
    [InlineData("Members must not merely:\n\n- attend\n- pay")]
    [InlineData("Don't forget:\n\n- your lifejacket\n- a whistle")]
    [InlineData("A referee cannot but stop the match.")]
    [InlineData("Nurses must not only log a fall but also report it.")]
    public void A_demand_for_more_forbids_nothing(string text) => Assert.DoesNotContain(Forces(text), force => force.StartsWith("forbid", StringComparison.Ordinal));

    [Theory]
    [InlineData("Under no pretext may a novice ring the tenor.")]
    [InlineData("Porters must not simply ignore an alarm.")]
    [InlineData("Nothing may be nailed to the pews.")]
    [InlineData("Nothing is to be taken from the stacks.")]
    [InlineData("Not one key may leave the gatehouse.")]
    [InlineData("Not a single page may be copied.")]
    [InlineData("Without exception no bicycles may be kept in the hall.")]
    [InlineData("During rehearsals no phones may be used.")]
    [InlineData("In the infirmary nobody may smoke.")]
    [InlineData("By order of the bishop none of the bells may be rung.")]
    [InlineData("Nowhere on the quay may nets be dried.")]
    [InlineData("Trustees shall approve no payment to themselves.")]
    [InlineData("Lodgers may paint no walls.")]
    [InlineData("Guides must say nothing to the press.")]
    public void The_no_of_a_subject_or_object_forbids(string text) => Assert.Equal(["forbid binding"], Forces(text));

    [Theory]
    [InlineData("During the fair no parish clerk may sell tickets.")]
    [InlineData("At night no unaccompanied junior member may row.")]
    [InlineData("By order none of the senior wardens may vote.")]
    [InlineData("On feast days neither the cook nor the verger may leave early.")]
    [InlineData("Within the grounds no member of the public is permitted to cycle.")]
    [InlineData("If you are under sixteen no cider may be sold to you.")]
    [InlineData("Subject to the lease no hens may be kept.")]
    [InlineData("On the ferry not even the purser may smoke.")]
    [InlineData("Other than the skipper no one may use the radio.")]
    public void A_no_behind_the_opening_of_a_sentence_is_not_lost(string text) => Assert.Equal(["forbid binding"], Forces(text));

    [Theory]
    [InlineData("If there is no lift porters must use the stairs.", "oblige binding")]
    [InlineData("With no senior nurse on duty stewards must call the matron.", "oblige binding")]
    [InlineData("If none of the doors opens the guard must call the office.", "oblige binding")]
    [InlineData("When not one seat is free the usher must close the doors.", "oblige binding")]
    [InlineData("Where not even a deputy is present the meeting must end.", "oblige binding")]
    [InlineData("Where no food is served guests must bring their own.", "oblige binding")]
    [InlineData("Anglers having no licence may buy one at the lodge.", "permit")]
    [InlineData("A child who eats no meat may bring lunch.", "permit")]
    [InlineData("A player who says nothing must be asked.", "oblige binding")]
    public void A_no_that_another_word_claims_denies_nothing(string text, string force) => Assert.Equal([force], Forces(text));

    [Theory]
    [InlineData("No later than ten days before the fair, the steward must apply.", "oblige binding")]
    [InlineData("No matter how small the leak, the stoker must report it.", "oblige binding")]
    [InlineData("No matter how late it is, tenants must not play the organ.", "forbid binding")]
    [InlineData("Not being a member, a guest must sign the book.", "oblige binding")]
    [InlineData("If so, the matron must be told.", "oblige binding")]
    [InlineData("Failing that, the purser must decide.", "oblige binding")]
    [InlineData("Clerks must ensure no drawer is left open.", "oblige binding")]
    [InlineData("Anglers with no licence must leave the bank.", "oblige binding")]
    public void A_no_of_time_or_circumstance_denies_nothing(string text, string force) => Assert.Equal([force], Forces(text));

    [Theory]
    [InlineData("Bakers no longer need to keep a paper log.", "permit")]
    [InlineData("A tenant no longer has to ask.", "permit")]
    [InlineData("Referees no longer may wear black.", "forbid binding")]
    [InlineData("Wardens no longer have to:\n\n- carry a lamp", "permit")]
    [InlineData("Choristers cannot be made to sing a solo.", "permit")]
    [InlineData("A nurse may not be forced to work a second shift.", "permit")]
    [InlineData("Witnesses shall not be compelled to speak.", "permit")]
    [InlineData("Stallholders are not prevented from selling jam.", "permit")]
    [InlineData("It is not an offence to feed the ducks.", "permit")]
    [InlineData("It is an offence to feed the gulls.", "forbid binding")]
    [InlineData("It shall be a breach of the lease to keep a goat.", "forbid binding")]
    [InlineData("It is against club rules to lend a boat.", "forbid binding")]
    [InlineData("Former trustees are precluded from voting.", "forbid binding")]
    public void Releases_and_wrongs_named_otherwise_keep_their_direction(string text, string force) => Assert.All(Forces(text), read => Assert.Equal(force, read));

    [Theory]
    [InlineData("Readers may use the kettle, but not for:\n\n- soup\n- eggs")]
    [InlineData("Campers may burn anything except:\n\n- driftwood\n- fences")]
    [InlineData("Patients must not bring anything other than:\n\n- slippers\n- a book")]
    [InlineData("Everyone except the following must sign in:\n\n- the vicar\n- the postman")]
    [InlineData("No one other than the following may enter the belfry:\n\n- the verger\n- the tuner")]
    [InlineData("Vergers may use the van for anything but:\n\n- holidays\n- removals")]
    [InlineData("No pets are allowed other than:\n\n- goldfish\n- guide dogs")]
    [InlineData("Fires allowed, except:\n\n- on the quay\n- in the vestry")]
    [InlineData("All except the following are allowed:\n\n- knives\n- glue")]
    public void What_a_lead_in_excepts_makes_no_rules(string text) => Assert.True(Forces(text).Count <= 1, string.Join(", ", Forces(text)));

    [Theory]
    [InlineData("If it cannot be mended it must not be sailed.", "forbid binding")]
    [InlineData("If the ward must be closed they must tell the matron.", "oblige binding")]
    [InlineData("Where a rope cannot be trusted you must not climb.", "forbid binding")]
    public void A_pronoun_takes_the_sentence_up_again_without_a_comma(string text, string force) => Assert.Equal([force], Forces(text));

    [Theory]
    [InlineData("In these rules, “must” marks a duty.")]
    [InlineData("The word “may” marks a permission.")]
    [InlineData("A “must” in this code is a duty.")]
    public void A_modal_in_quotation_marks_is_only_spoken_of(string text) => Assert.Empty(Forces(text));

    [Theory]
    [InlineData("Phones must be neither:\n\n- seen\n- heard", "forbid binding")]
    [InlineData("Guests must be neither:\n\n- late\n- loud", "forbid binding")]
    [InlineData("There must be no:\n\n- candles\n- kettles", "forbid binding")]
    [InlineData("Trainees must not fail to:\n\n- wear a helmet\n- check the girth", "oblige binding")]
    [InlineData("Tenants have the right:\n\n- to lock the door\n- to see the book", "permit")]
    [InlineData("Choristers have a duty:\n\n- to be on time\n- to bring the score", "oblige binding")]
    [InlineData("Do not forget to:\n\n- lock the shed\n- feed the hens", "oblige binding")]
    public void Lead_ins_turn_as_their_sentences_do(string text, string force) => Assert.Equal([force, force], Forces(text));

    private static List<string> Forces(string text) => [.. NormView.Of(text).Select(norm => norm.Force)];
}
