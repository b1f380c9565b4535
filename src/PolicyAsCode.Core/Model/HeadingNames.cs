using System.Text;

namespace PolicyAsCode.Model;

/// <summary>The headings of a policy under the names that other programs give them, so that links made for those lead to the same places here.</summary>
/// <remarks>
/// Sources: GitHub's and Pandoc's, kramdown's and Python-Markdown's names of headings, which differ in what becomes of marks, of a number in
/// front and of a heading that stands there twice. Told apart by letters and digits alone they are one.
/// </remarks>
public sealed class HeadingNames
{
    /// <summary>The place where a page begins, in any browser.</summary>
    public const string Top = "top";

    private const string GitHubPrefix = "user-content-";

    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    private HeadingNames()
    {
    }

    /// <summary>Every name, in the form of <see cref="Plain"/>.</summary>
    public IReadOnlyCollection<string> Names => _anchors.Keys;

    /// <summary>The names of a policy's headings, which are in its order.</summary>
    public static HeadingNames Of(IEnumerable<HeadingBlock> headings)
    {
        var names = new HeadingNames();
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var words = InlineWords.Of(heading.Text);
            var numbered = $"{heading.Number} {words}";
            string[] forms = [Plain(words), Plain(numbered), Plain(WithoutMarks(words)), Plain(WithoutMarks(numbered)), Plain(words.Replace('\'', ' ').Replace('’', ' ')), Plain(WithoutNumber(words))];
            foreach (var form in forms.Distinct(StringComparer.Ordinal))
            {
                // The second "Scope" is "scope-1".
                times.TryGetValue(form, out var before);
                times[form] = before + 1;
                names.Add(before == 0 ? form : $"{form}-{before}", heading.Anchor.Length > 0 ? heading.Anchor : Top);
            }
        }

        return names;
    }

    /// <summary>The place on the website of the heading that a name is for; nothing where there is none.</summary>
    /// <param name="name">What stands behind "#" in a link.</param>
    public string? Find(string name) => _anchors.TryGetValue(Plain(name), out var anchor) ? anchor : null;

    /// <summary>A name in small letters and digits, with one hyphen wherever others stand between them; apostrophes are left out.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        var from = name.StartsWith(GitHubPrefix, StringComparison.Ordinal) ? GitHubPrefix.Length : 0;
        for (var i = from; i < name.Length; i++)
        {
            if (char.IsLetterOrDigit(name[i]))
            {
                plain.Append(char.ToLowerInvariant(name[i]));
            }
            else if (name[i] is not ('\'' or '’') && plain.Length > 0 && plain[plain.Length - 1] != '-')
            {
                plain.Append('-');
            }
        }

        return plain.ToString().TrimEnd('-');
    }

    // "2.1 Rules of v2.0" is "21-rules-of-v20" to some.
    private static string WithoutMarks(string words) => string.Concat(words.Where(static character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_'));

    // "2. Boats" is "boats" to some.
    private static string WithoutNumber(string words) => words.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ');

    private void Add(string name, string anchor)
    {
        if (name.Length > 0 && !_anchors.ContainsKey(name))
        {
            _anchors.Add(name, anchor);
        }
    }
}
