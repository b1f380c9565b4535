using System.Text.RegularExpressions;

namespace PolicyAsCode.Tests.Reading.Pairs;

/// <summary>Makes a document of every wording, subject and form; the place of the exception goes round.</summary>
internal static class PairDocuments
{
    private const string Before = "The boathouse was built in 1904.";

    public static IEnumerable<Pair> All()
    {
        var number = 0;
        foreach (var wording in Wordings.All)
        {
            foreach (var form in Enum.GetValues<Form>().Where(form => Fits(wording, form)))
            {
                var places = Places(wording, form);
                foreach (var subject in Subject.All.Where(wording.Suits))
                {
                    number++;
                    yield return Make(wording, subject, form, places[number % places.Count], number);
                }
            }
        }
    }

    private static bool Fits(Wording wording, Form form) => form switch
    {
        <= Form.BoldSentence => !wording.IsLeadInOnly,
        Form.CapitalSentence => !wording.IsLeadInOnly,
        Form.CurlySentence => !wording.IsLeadInOnly && wording.Template.Contains('\'', StringComparison.Ordinal),
        Form.CurlyLeadIn => wording.CanLeadIn && wording.Template.Contains('\'', StringComparison.Ordinal),
        Form.WholeItems => !wording.IsLeadInOnly,
        _ => wording.CanLeadIn,
    };

    /// <summary>Half of the documents have no exception, as in life.</summary>
    private static List<Place> Places(Wording wording, Form form)
    {
        var places = new List<Place> { Place.None, Place.None, Place.None };
        if (wording.Row == "no … without")
        {
            return places;
        }

        if (form == Form.Heading || wording.IsLeadInOnly)
        {
            return [.. places, Place.InItem];
        }

        if (wording.TakesLimitInFront)
        {
            places.Add(Place.Leading);
        }

        if (wording.StartsWithSubject)
        {
            places.Add(Place.Between);
        }

        places.AddRange(form > Form.CurlySentence ? [Place.Brackets, Place.InItem] : [Place.Trailing, Place.Brackets]);
        places.Add(Place.NextParagraph);
        if (form <= Form.CurlySentence)
        {
            places.Add(Place.NextSentence);
        }

        if (form is Form.Colon or Form.Dash or Form.LastLeadIn)
        {
            places.Add(Place.Trailing);
        }

        return places;
    }

    private static Pair Make(Wording wording, Subject subject, Form form, Place place, int number)
    {
        var exemption = place == Place.None ? null : Exemption.For(place, number);
        Act Act(int index) => Pairs.Act.All[(number + index) % Pairs.Act.All.Count];
        var text = form <= Form.CurlySentence
            ? Sentence(WithLimit(wording.Say(subject, Act(0)), subject, place, exemption), form)
            : form == Form.WholeItems
            ? $"The rules below apply.\n\n- {Plain(WithLimit(wording.Say(subject, Act(0)), subject, place == Place.InItem ? Place.None : place, exemption))}.\n- {Plain(WithLimit(wording.Say(subject, Act(1)), subject, place == Place.InItem ? Place.Trailing : place, exemption))}.\n"
            : List(WithLimit(wording.LeadIn(subject, Act(0)), subject, place == Place.InItem ? Place.None : place, exemption, isLeadIn: true), [.. Enumerable.Range(0, 3).Select(index => Item(wording, Act(index), place == Place.InItem && index == 1 ? exemption : null))], form);
        text += place switch
        {
            Place.NextParagraph => $"\n{exemption!.Words}.\n",
            Place.NextSentence => $"{exemption!.Words}.\n",
            _ => "",
        };
        return new Pair(wording, subject, form, place, exemption, text);
    }

    private static string Item(Wording wording, Act act, Exemption? exemption) => (wording.TakesGerunds ? act.Gerund : act.Base) + (exemption is null ? "" : " " + exemption.Words);

    private static string WithLimit(string sentence, Subject subject, Place place, Exemption? exemption, bool isLeadIn = false) => place switch
    {
        Place.Leading => Upper($"{exemption!.Words}, {Lower(sentence)}"),
        Place.Between => Upper($"{subject.Words}, {exemption!.Words},{sentence[subject.Words.Length..]}"),
        Place.Trailing => Upper($"{sentence}{(isLeadIn || exemption!.Words.StartsWith("except", StringComparison.Ordinal) || sentence.EndsWith(']') ? "," : "")} {exemption!.Words}"),
        Place.Brackets => Upper($"{sentence} ({exemption!.Words})"),
        _ => Upper(sentence),
    };

    private static string Sentence(string sentence, Form form) => form switch
    {
        Form.LastSentence => $"{Before} {Plain(sentence)}.\n",
        Form.WrappedSentence => Wrap($"{Before} {Plain(sentence)}.") + "\n",
        Form.BoldSentence => Bold(sentence) + ".\n",
        Form.CapitalSentence => Capitals(sentence) + ".\n",
        Form.CurlySentence => Plain(sentence).Replace('\'', '’') + ".\n",
        _ => Plain(sentence) + ".\n",
    };

    private static string List(string leadIn, string[] items, Form form)
    {
        var list = $"- {items[0]}\n- {items[1]}\n";
        return form switch
        {
            Form.Comma => $"{Plain(leadIn)},\n\n{list}",
            Form.Dash => $"{Plain(leadIn)} –\n\n{list}",
            Form.Bare => $"{Plain(leadIn)}\n\n{list}",
            Form.Heading => $"## {Plain(leadIn)}\n\n{list}",
            Form.LastLeadIn => $"{Before} {Plain(leadIn)}:\n\n{list}",
            Form.WrappedLeadIn => $"{Wrap($"{Before} {Plain(leadIn)}:")}\n\n- {Wrap(items[0]).Replace("\n", "\n  ", StringComparison.Ordinal)}\n- {items[1]}\n",
            Form.BoldLeadIn => $"{Bold(leadIn)}:\n\n{list}",
            Form.CurlyLeadIn => $"{Plain(leadIn).Replace('\'', '’')}:\n\n{list}",
            Form.Nested => $"{Plain(leadIn)}:\n\n- in the boathouse:\n  - {items[0]}\n  - {items[1]}\n- {items[2]}\n",
            _ => $"{Plain(leadIn)}:\n\n{list}",
        };
    }

    private static string Wrap(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length > 26 && lines[^1].Length > 0)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            }
        }

        return string.Join('\n', lines);
    }

    private static string Plain(string text) => text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string Bold(string text) => text.Replace("[", "**", StringComparison.Ordinal).Replace("]", "**", StringComparison.Ordinal);

    private static string Capitals(string text) => Plain(Regex.Replace(text, @"\[[^\]]*\]", match => match.Value.ToUpperInvariant(), RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static string Upper(string text)
    {
        var first = text.TakeWhile(character => character == '[').Count();
        return text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }

    private static string Lower(string text) =>
        text.StartsWith("I ", StringComparison.Ordinal) || text.StartsWith('[') && char.IsUpper(text[1]) && text.Length < 2 ? text
        : text[0] == '[' ? "[" + char.ToLowerInvariant(text[1]) + text[2..]
        : char.ToLowerInvariant(text[0]) + text[1..];
}
