using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;

namespace PolicyAsCode.Tests.CSharp;

public class RulesSourceTests
{
    // These two files are also compiled into PolicyAsCode.Tests, where they are used as an application uses them.
    [Fact]
    public void The_printed_policy_is_as_verified() => Verifier.Verify(RulesSource.Print(Books.SocialMedia, Books.Context), "SocialMedia", "cs.txt");

    [Fact]
    public void The_printed_library_is_as_verified() => Verifier.Verify(LibrarySource.Print(Books.Context), "Library", "cs.txt");

    [Fact]
    public void A_policy_compiles_beside_its_library() =>
        Compiled.From(RulesSource.Print(Books.SocialMedia, Books.Context), LibrarySource.Print(Books.Context), RulesSource.Support);

    [Fact]
    public void A_retired_rule_is_printed_as_obsolete_where_it_stood_and_judged_by_nothing()
    {
        var (inList, alone) = (Books.SocialMedia.Rules[0], new Rule { Id = "fax", ListId = "machines", Sentence = "Staff must not send a fax.", Force = new(Polarity.Forbid, Strength.Binding, "must not") });
        var living = Books.SocialMedia with { Rules = Books.SocialMedia.Rules.Skip(1).ToEquatableArray() };
        var context = Books.Context with { Retired = Of(new RetiredName(inList, "Retired in 2.0.0: no longer needed."), new RetiredName(alone, "Retired in 2.0.0."), new RetiredName(Books.SocialMedia.Rules[1], "never said of a rule that is back")) };
        var code = RulesSource.Print(living, context);

        var policy = Compiled.From(code, LibrarySource.Print(context), RulesSource.Support).GetType(context.Namespace + ".SocialMedia")!;
        Assert.Equal(living.Rules.Count, ((System.Collections.ICollection)policy.GetProperty("Rules")!.GetValue(null)!).Count);
        Assert.Equal("social-media/fax", policy.GetNestedType("Machines")!.GetField("FaxId")!.GetValue(null));
        Assert.Equal(4, code.Split("[global::System.Obsolete(\"Retired in 2.0.0").Length - 1);
        Assert.DoesNotContain("never said", code);
    }

    [Fact]
    public void A_policy_compiles_without_a_library() => Compiled.From(RulesSource.Print(Books.SocialMedia));

    [Fact]
    public void A_policy_without_rules_compiles() => Compiled.From(RulesSource.Print(Books.Book("empty")));

    [Fact]
    public void The_same_rules_print_the_same_bytes_whatever_object_holds_them()
    {
        var again = Books.SocialMedia with { Rules = Books.SocialMedia.Rules.Select(rule => rule with { }).ToEquatableArray() };

        Assert.Equal(RulesSource.Print(Books.SocialMedia, Books.Context), RulesSource.Print(again, Books.Context));
    }

    [Fact]
    public void Lines_end_alike_on_every_machine() => Assert.DoesNotContain('\r', RulesSource.Print(Books.SocialMedia, Books.Context));

    [Fact]
    public void The_hash_of_the_rules_follows_their_meaning_and_not_their_order()
    {
        var rules = Books.SocialMedia.Rules;
        var reordered = Books.SocialMedia with { Title = "Another title", Rules = rules.Reverse().ToEquatableArray() };
        var changed = Books.SocialMedia with { Rules = rules.Select(rule => rule with { Fingerprint = rule.Fingerprint + "0" }).ToEquatableArray() };

        Assert.Equal(RulesSource.HashOf(Books.SocialMedia), RulesSource.HashOf(reordered));
        Assert.NotEqual(RulesSource.HashOf(Books.SocialMedia), RulesSource.HashOf(changed));
    }

    [Fact]
    public void A_site_address_makes_the_addresses_of_rules_whole() =>
        Assert.Contains("Uri = \"https://policies.example/p/social-media/r/adverts/\"", RulesSource.Print(Books.SocialMedia, Books.Context with { SiteAddress = "https://policies.example/" }));

    [Fact]
    public void A_library_that_goes_round_in_a_circle_is_printed()
    {
        var library = new Library
        {
            Audiences = Of(
                new AudienceEntry("staff", "Staff", default, Of("teachers"), IsPublisher: false),
                new AudienceEntry("teachers", "Teachers", default, Of("staff"), IsPublisher: false)),
        };

        Assert.Contains("new global::PolicyAsCode.AudienceGroup(\"staff\", \"Staff\", \"teachers\");", LibrarySource.Print(RulesContext.From(library, "Schools")));
    }
}
