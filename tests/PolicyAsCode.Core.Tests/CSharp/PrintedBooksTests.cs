extern alias RunTime;

using System.Reflection;
using CsCheck;
using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;
using RuleTable = RunTime::PolicyAsCode.Tables.RuleTable;
using RunTimeRule = RunTime::PolicyAsCode.Rule;

namespace PolicyAsCode.Tests.CSharp;

/// <summary>Rule books of every shape, with ids that keywords, members and each other make hard to name.</summary>
public class PrintedBooksTests
{
    private static readonly Gen<string> Id = Gen.OneOf(
        Pick("new", "class", "check", "facts", "rules", "rule", "match", "switch", "equals", "get-hash-code", "t-result", "table", "answers", "audience", "channel", "occasion", "system", "policy-as-code", "policies", "global", "void", "value", "page1"),
        Pick("a-b1", "a-b-1", "ab1", "ab-1", "a-b1-id", "2-weeks", "22", "photo", "photo-id", "photo-consent", "photo-within-limit", "photo-exception1", "é", "規則", "---", "", "A B", "_x"),
        Gen.String[Gen.Char["abc-12"], 1, 6]);

    private static readonly Gen<Limit> AnyLimit = Gen.Select(Gen.Enum<LimitKind>(), Pick("", "consent", "consent-given", "id", "2", "within-limit"), Gen.Bool)
        .Select((kind, key, isShared) => new Limit(kind, key, kind + key, isShared));

    private static readonly Gen<Rule> AnyRule =
        from id in Id
        from place in Gen.Select(Pick("", "", "list1", "list-2", "check", "book", "rules"), Pick("", "section1", "list1", "photo"))
        from force in Gen.Select(Gen.Enum<Polarity>(), Gen.Enum<Strength>())
        from limits in AnyLimit.Array[0, 3]
        from audience in Pick("", "staff", "governors", "unheard-of").Array[0, 2]
        from channels in Pick("facebook", "unheard-of").Array[0, 2]
        select new Rule
        {
            Id = id, ListId = place.Item1, SectionId = place.Item2, Force = new(force.Item1, force.Item2, "must"), Sentence = $"Sentence {id}.", Action = id, Limits = limits.ToEquatableArray(),
            Audience = new(audience.Select(each => new AudienceMember(each, "Words")).ToEquatableArray()), Channels = channels.ToEquatableArray(),
        };

    private static readonly Gen<RuleBook> AnyBook = Gen.Select(Pick("book", "audience", "new", "list1", "object", "---"), AnyRule.Array[0, 25])
        .Select((id, rules) => new RuleBook(id, "Book", Of(new RuleList("list1", "Title", "Lead-in:", default)), rules.ToEquatableArray()));

    [Fact]
    public void Every_book_compiles_without_a_warning_and_numbers_its_facts_as_the_table_does() => AnyBook.Array[6].Sample(
        books =>
        {
            var contexts = books.Select((_, index) => Books.Context with { Namespace = $"Policies{index}" }).ToArray();
            var assembly = Compiled.From([.. books.Zip(contexts, RulesSource.Print), .. contexts.Select(LibrarySource.Print)]);

            Assert.All(assembly.GetTypes(), type => Assert.Equal(FactsOf(type), TableOf(type)?.Facts ?? []));
        },
        iter: 6);

    [Fact]
    public void Every_rule_is_printed_once_or_reported() => AnyBook.Sample(
        book =>
        {
            var names = CSharpNames.Of(book);

            Assert.Equal(book.Rules.Order(ById), names.Classes.SelectMany(each => each.Rules).Select(rule => rule.Rule)
                .Concat(names.Clashes.Select(clash => book.Rules.First(rule => rule.Id == clash.RuleId))).Order(ById), (left, right) => left.Id == right.Id);
        });

    [Fact]
    public void The_compiled_rules_are_those_of_the_book_in_its_order()
    {
        var policy = Compiled.From(RulesSource.Print(Books.SocialMedia)).GetType("Policies.SocialMedia")!;
        var rules = (IReadOnlyList<RunTimeRule>)policy.GetProperty("Rules")!.GetValue(null)!;

        Assert.Equal(
            Books.SocialMedia.Rules.Select(rule => ("social-media/" + rule.Id, rule.Sentence, rule.Force.Polarity.ToString(), rule.Force.Strength.ToString(), rule.Force.Words)),
            rules.Select(rule => (rule.Id, rule.Sentence, rule.Modality.Polarity.ToString(), rule.Modality.Strength.ToString(), rule.Modality.Words)));
    }

    [Fact]
    public void A_list_as_long_as_can_be_compiles()
    {
        var rules = Enumerable.Range(0, CSharpNames.MostRules).Select(index => new Rule { Id = $"rule{index}", ListId = "long", Sentence = "Sentence." });

        Compiled.From(RulesSource.Print(new RuleBook("book", "Book", default, rules.ToEquatableArray())));
    }

    private static IComparer<Rule> ById => Comparer<Rule>.Create((left, right) => string.CompareOrdinal(left.Id, right.Id));

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static IEnumerable<string> FactsOf(Type type) => type.GetNestedType("Facts")?.GetProperties().Select(property => property.Name) ?? [];

    private static RuleTable? TableOf(Type type) => (RuleTable?)type.GetField("Table", BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null);
}
