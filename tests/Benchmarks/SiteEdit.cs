using System.Diagnostics;
using System.Globalization;
using PolicyAsCode.Binding;
using PolicyAsCode.Linting;
using PolicyAsCode.Model;
using PolicyAsCode.Site;
using PolicyAsCode.Site.Themes;
using PolicyAsCode.Text;

namespace Benchmarks;

/// <summary>Measures what <c>policy serve</c> does when a text is saved: all texts are read and checked, and the site follows.</summary>
internal static class SiteEdit
{
    private const int Rounds = 7;

    /// <summary>Edits one policy of a folder some times, and prints the fastest and the middle time.</summary>
    public static void Measure(string folder)
    {
        var library = LibraryReader.Read(Source(Path.Combine(folder, "policy", "library.yml"))).Library;
        var files = Directory.GetFiles(Path.Combine(folder, "policy"), "policy.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var session = new SiteSession(Theme.BuiltIn, new SiteOptions(new DateOnly(2026, 9, 1)));
        var count = session.Update(Read(files, library)).Count;
        var original = File.ReadAllText(files[0]);
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            File.WriteAllText(files[0], $"{original}\nStaff must ring the bell {round + 2} times.\n");
            var watch = Stopwatch.StartNew();
            count = session.Update(Read(files, library)).Count;
            times.Add(watch.Elapsed.TotalSeconds);
        }

        File.WriteAllText(files[0], original);
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an edit of one of {files.Count} policies, {count} files:    {times[0]:0.000} s fastest, {times[Rounds / 2]:0.000} s in the middle of {Rounds}"));
    }

    private static SiteContent Read(List<string> files, Library library)
    {
        var policies = new PolicyDocument[files.Count];
        Parallel.For(0, files.Count, index =>
        {
            var bound = Binder.Bind(Source(files[index]), Path.GetFileName(Path.GetDirectoryName(files[index]))!, library);
            policies[index] = bound.Document with { Rules = Linter.Run(bound, LintOptions.Default).Rules };
        });
        return new SiteContent(library, policies.ToEquatableArray());
    }

    private static SourceText Source(string path) => new(File.ReadAllText(path), path);
}
