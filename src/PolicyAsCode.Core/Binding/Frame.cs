using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Binding;

/// <summary>
/// The words of a lead-in or sentence that went into no part of the rule, such as "in their own use of social media".
/// They are hashed with it, so that no word of a norm can change unseen.
/// </summary>
internal static class Frame
{
    public static string Around(ListReading list)
    {
        var words = Without(list.LeadInText, list.Context);
        return Around(words, list.Limits, list.Force, list.Audience);
    }

    public static string Around(SentenceReading sentence)
    {
        var words = Without(sentence.Text, sentence.Norm.Action);
        return Around(words, sentence.Norm.Limits, sentence.Norm.Force, sentence.Norm.Audience);
    }

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

        return Without(words, force?.Words ?? "").TrimEnd(' ', ':', ',', '.', ';').TrimStart(' ', ',');
    }

    private static string Without(string words, string part)
    {
        var start = part.Length == 0 ? -1 : words.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? words : words.Remove(start, part.Length);
    }
}
