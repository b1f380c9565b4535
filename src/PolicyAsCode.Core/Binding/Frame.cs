using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Binding;

/// <summary>
/// The words of a lead-in or sentence that went into no part of the rule, such as "in their own use of social media".
/// They are hashed with it, so that no word of a norm can change unseen.
/// </summary>
internal static class Frame
{
    public static string Around(ListReading list) =>
        Around(Without(list.LeadInText, list.Context), list.Limits, list.Force, list.Audience);

    public static string Around(SentenceReading sentence) =>
        Around(Without(sentence.Text, sentence.Norm.Action), sentence.Norm.Limits, sentence.Norm.Force, sentence.Norm.Audience);

    private static string Around(string words, EquatableArray<LimitReading> limits, Force? force, Audience audience)
    {
        foreach (var limit in limits)
        {
            words = Without(words, limit.Words);
        }

        foreach (var member in audience.Members)
        {
            words = Without(words, member.Words);
        }

        return Without(words, force?.Words ?? "").Trim(' ', ':', ',', '.', ';');
    }

    private static string Without(string words, string part)
    {
        var start = Spelled.IndexOf(words, part);
        return start < 0 ? words : words.Remove(start, part.Length);
    }
}
