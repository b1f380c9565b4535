namespace PolicyAsCode.Import.Tests.Documents;

/// <summary>Whole documents as schools, councils and colleges type them: each beside the policy that comes of it.</summary>
public class DocumentTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "PolicyAsCode.Import.Tests", "Documents"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Comes_as_the_policy_beside_it(string name)
    {
        var stem = Repository.PathTo("tests", "PolicyAsCode.Import.Tests", "Documents", name);

        Verifier.VerifyFile(Imported.Text(File.ReadAllText(stem + ".txt"), name: name + ".txt").Text, stem, "md");
    }
}
