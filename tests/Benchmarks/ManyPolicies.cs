using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>Writes as many policies as are asked for, each of about 9 kB and each with words of its own, the same ones every time.</summary>
internal static class ManyPolicies
{
    private const int Length = 9000;

    private static readonly string[] Subjects = ["Staff", "Pupils", "Visitors", "Parents and carers", "Governors", "Volunteers", "The school", "Members of staff"];
    private static readonly string[] Modals = ["must", "must not", "should", "should not", "may", "will", "will not"];
    private static readonly string[] Verbs = ["lend", "carry", "store", "photograph", "record", "share", "repair", "collect", "return", "label", "count", "borrow", "publish", "display"];
    private static readonly string[] Kinds = ["school", "personal", "locked", "portable", "printed", "borrowed", "damaged", "unused", "confidential", "wooden", "digital"];
    private static readonly string[] Things = ["keys", "trolleys", "notebooks", "instruments", "costumes", "registers", "cameras", "tools", "ladders", "folders", "badges", "bicycles", "boxes"];
    private static readonly string[] Places = ["in the hall", "on trips", "during lessons", "near the kitchen", "after school", "in the office", "at the gate", "on the field", "in the library"];
    private static readonly string[] Limits = [", unless the headteacher agrees", ", except in an emergency", " if nobody is in the room", ""];
    private static readonly string[] Prose =
    [
        "This part of the policy is about {0} {1} and where they are found {2}.", "It was last looked at together with the people who use {0} {1} every day.",
        "Most questions about {0} {1} can be answered {2} by the office.", "The table of {1} is kept {2}, and a copy hangs beside it.",
        "We know that {0} {1} are a large part of school life, and that many families help with them.",
    ];

    /// <summary>Writes a folder of policies.</summary>
    public static void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(folder, "policy", string.Create(CultureInfo.InvariantCulture, $"policy-{i:0000}"), "policy.md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, TextOf(i));
        }

        File.WriteAllText(Path.Combine(folder, "policy", "library.yml"), SocialMediaPolicy.LibraryText);
    }

    /// <summary>The text of one policy.</summary>
    public static string TextOf(int number)
    {
        var chance = new Chance(number);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: Policy number {number}
            summary: Who may use what, and where.
            owner: Headteacher
            approver: full-governing-body
            review: yearly
            applies-to: {"{"} schools: all, audiences: [staff, pupils] {"}"}
            ---

            # Policy number {number}


            """));
        for (var section = 1; text.Length < Length; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {chance.Of(Kinds)} {chance.Of(Things)}, part {section} {{#part-{Word(section)}}}\n\n");
            AddProse(text, chance);
            AddList(text, chance, section);
            AddSentence(text, chance, section);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddProse(StringBuilder text, Chance chance)
    {
        for (var i = 0; i < 3; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, chance.Of(Prose), chance.Of(Kinds), chance.Of(Things), chance.Of(Places)).Append(i < 2 ? " " : "\n\n");
        }
    }

    private static void AddList(StringBuilder text, Chance chance, int section)
    {
        text.Append(CultureInfo.InvariantCulture, $"{chance.Of(Subjects)} {chance.Of(Modals)}:\n\n");
        for (var i = 1; i <= 6; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {chance.Of(Verbs)} {chance.Of(Kinds)} {chance.Of(Things)} {chance.Of(Places)} {{#item-{Word(section)}-{Word(i)}}}\n");
        }

        text.Append('\n');
    }

    private static void AddSentence(StringBuilder text, Chance chance, int section)
    {
        var limit = chance.Of(Limits);
        var key = limit.Length == 0 ? "" : limit.Contains(" if ", StringComparison.Ordinal) ? " if=empty-room" : " unless=agreed";
        text.Append(CultureInfo.InvariantCulture, $"{chance.Of(Subjects)} {chance.Of(Modals)} {chance.Of(Verbs)} {chance.Of(Kinds)} {chance.Of(Things)} {chance.Of(Places)}{limit}. {{#rule-{Word(section)}{key}}}\n\n");
    }

    private static string Word(int number) => new([.. number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')), 'x']);

    // The same numbers everywhere and always (Knuth, MMIX).
    private sealed class Chance(int seed)
    {
        private ulong _state = ((ulong)seed * 2654435761) + 12345;

        public string Of(string[] words)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return words[(int)((_state >> 33) % (ulong)words.Length)];
        }
    }
}
