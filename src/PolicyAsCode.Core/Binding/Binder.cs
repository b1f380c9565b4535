using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;
using PolicyAsCode.Syntax;

namespace PolicyAsCode.Binding;

/// <summary>Makes the model of a policy from its text.</summary>
public static class Binder
{
    /// <summary>Reads and binds a policy. Never throws: what is wrong with the text is a diagnostic.</summary>
    /// <param name="source">The text of its <c>policy.md</c>.</param>
    /// <param name="policyId">The name of its folder.</param>
    /// <param name="library">The school's own words.</param>
    /// <example><c>Binder.Bind(new SourceText(text, "social-media/policy.md"), "social-media", library).Document.Rules</c></example>
    public static BoundPolicy Bind(SourceText source, string policyId, Library library)
    {
        var tree = PolicyParser.Parse(source);
        var diagnostics = new List<Diagnostic>(tree.Diagnostics);
        var metadata = MetadataReader.Read(tree, library, diagnostics);
        var reading = PolicyReader.Read(tree, library);

        var places = AttributeGroups.In(tree);
        var given = GivenId.In(places);
        var ids = new IdRegister(given);
        var outline = Outline.Of(tree, ids);
        var keys = LimitKeys.Match(places, reading, diagnostics);
        var vocabulary = Vocabulary.Of(library, metadata.Related);
        var rules = new RuleBinder(outline, ids, keys, vocabulary).Bind(reading);
        var content = new ContentBinder(outline, rules, ids).Bind(tree.Blocks);

        var title = metadata.Title.Length > 0 ? metadata.Title : outline.Title.Length > 0 ? outline.Title : policyId;
        var book = new RuleBook(policyId, title, rules.Lists, rules.Rules);
        var document = new PolicyDocument(policyId, metadata, book, content);
        var sorted = diagnostics.Count == 0 ? default : diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToEquatableArray();
        return new BoundPolicy(tree, rules.Reading, document, Map(rules, outline, given), sorted) { Groups = places, Library = library };
    }

    private static SourceMap Map(RuleBinding rules, Outline outline, EquatableArray<GivenId> given) =>
        new(rules.Places.ToDictionary(place => place.Rule.Id, place => place.Span, StringComparer.Ordinal), rules.ListSpans)
        {
            Sections = outline.Sections.ToDictionary(section => section.Id, section => section.Heading.Span, StringComparer.Ordinal),
            GivenIds = given,
        };
}
