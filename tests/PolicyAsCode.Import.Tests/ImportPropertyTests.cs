using CsCheck;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Import.Tests;

/// <summary>What holds for every document.</summary>
public class ImportPropertyTests
{
    [Fact]
    public void No_rule_differs_from_its_lead_in_without_a_question() => SampleDocument.Generate.Sample(document =>
    {
        var result = Imported.Text(document.Text);
        foreach (var (words, isForbidden, who) in document.Items)
        {
            foreach (var rule in result.Policy.Document.Rules.Rules.Where(rule => rule.Sentence.Contains(words, StringComparison.OrdinalIgnoreCase) || rule.Action.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                var agrees = rule.Force.Forbids == isForbidden && rule.Audience.InWords().Contains(who.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);
                Assert.True(agrees || !IsSound(result, rule.Id), $"{rule.Force.Polarity} {rule.Audience.InWords()}: {words} ({who}, forbidden: {isForbidden})\n{document.Text}\n=>\n{result.Text}");
            }
        }
    }, iter: 1500);

    [Fact]
    public void Nearly_every_item_becomes_a_rule() => SampleDocument.Generate.Array[20].Sample(documents =>
    {
        var items = documents.Sum(document => document.Items.Count);
        var rules = documents.Sum(document => Imported.Text(document.Text).Policy.Document.Rules.Rules.Count(rule => rule.ListId.Length > 0));

        Assert.InRange(rules, items * 0.95, items);
    }, iter: 20);

    [Fact]
    public void No_word_is_lost_or_added_but_marks_pages_and_images() => SampleDocument.Generate.Sample(document => AssertSameWords(document.Text), iter: 1000);

    [Fact]
    public void No_word_is_lost_of_a_mutated_document() => Mutated.Generate.Sample(AssertSameWords, iter: 2000);

    [Fact]
    public void Imported_again_a_policy_stays_as_it_is() => SampleDocument.Generate.Sample(document => AssertStable(document.Text), iter: 600);

    [Fact]
    public void Imported_again_even_a_mutated_document_stays_as_it_is() => Mutated.Generate.Sample(AssertStable, iter: 1000);

    [Fact]
    public void Ten_thousand_mutated_documents_are_imported_or_refused_and_none_crashes() => Mutated.Generate.Sample(text =>
    {
        var outcome = text.Length % 2 == 0 ? Importer.FromText(text, Imported.Options("x.txt", null)) : Importer.FromMarkdown(text, Imported.Options("x.md", null));

        Assert.True(outcome is ImportRefused { Message.Length: > 0 } or ImportResult { Text.Length: > 0 });
    }, iter: 10_000);

    [Fact]
    public void No_list_of_the_result_is_broken_in_its_form() => Mutated.Generate.Sample(text =>
    {
        if (Importer.FromText(text, Imported.Options("x.txt", null)) is ImportResult result)
        {
            var found = Linter.Run(result.Policy, LintOptions.Default).Diagnostics.Where(diagnostic => diagnostic.Id is "PAC1101" or "PAC1105" or "PAC1106" or "PAC1120" or "PAC1150" or "PAC7002");

            Assert.True(!found.Any(), $"{string.Join('\n', found)}\n{text}\n=>\n{result.Text}");
        }
    }, iter: 1000);

    // A rule on which an error lies, such as an open question, is not made.
    private static bool IsSound(ImportResult result, string id) => Linter.Run(result.Policy, LintOptions.Default).Rules.Rules.Any(rule => rule.Id == id);

    private static void AssertSameWords(string text)
    {
        if (Importer.FromText(text, Imported.Options("x.txt", null)) is not ImportResult result)
        {
            return;
        }

        // A title that the text lacks comes from the file's name.
        var title = result.Asks().Contains("title") && result.Questions.Any(question => question.Quoted == "title") ? WordBag.Of(result.Title) : [];
        var difference = WordBag.Difference(WordBag.Of(text).Concat(title), WordBag.Of(result).Concat(result.Removed.SelectMany(WordBag.Of)));

        Assert.True(difference.Length == 0, $"{difference}\n{text}\n=>\n{result.Text}");
    }

    private static void AssertStable(string text)
    {
        if (Importer.FromText(text, Imported.Options("x.txt", null)) is ImportResult first)
        {
            var second = Imported.Markdown(first.Text, "x.txt");

            Assert.True(first.Text == second.Text, $"{text}\n=>\n{first.Text}\n=>\n{second.Text}");
        }
    }
}
