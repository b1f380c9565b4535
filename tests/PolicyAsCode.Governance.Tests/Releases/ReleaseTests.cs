using PolicyAsCode.Governance.Releases;
using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Tests.Releases;

public sealed class ReleaseTests
{
    [Theory]
    [InlineData("a 1.0.0, b 1.0.0", "a 1.0.0, b 1.0.0", VersionBump.None)]
    [InlineData("a 1.0.0, b 1.0.0", "a 1.0.1, b 1.0.0", VersionBump.Patch)]
    [InlineData("a 1.0.0, b 1.0.0", "a 1.0.1, b 1.1.0", VersionBump.Minor)]
    [InlineData("a 1.0.0, b 1.0.0", "a 2.0.0, b 1.1.0", VersionBump.Major)]
    [InlineData("a 1.0.0", "a 1.0.0, b 3.0.0", VersionBump.Minor)]
    [InlineData("a 1.0.0, b 1.0.0", "a 1.0.1", VersionBump.Major)]
    public void A_package_takes_the_greatest_bump_of_its_policies(string before, string after, VersionBump bump) =>
        Assert.Equal(bump, Release("1.0.0", before).BumpTo(Release("9.9.9", after).Policies));

    [Fact]
    public void A_file_is_read_as_it_was_written()
    {
        var releases = EquatableArray.Of(Release("1.0.0", "a 1.0.0"), Release("1.1.0", "a 1.0.0, b 1.0.0"));

        Assert.Equal(releases, ReleaseFile.Read(new SourceText(ReleaseFile.Write(releases), "releases.yml")));
        Assert.Null(ReleaseFile.Read(new SourceText("releases: [ one ]", "releases.yml")));
        Assert.Null(ReleaseFile.Read(new SourceText("", "releases.yml")));
    }

    [Theory]
    [InlineData("1.0.1", "1.1.0")]
    [InlineData("1.0.0", "1.1.0")]
    [InlineData("1.1.0", null)]
    [InlineData("2.0.0", null)]
    public void A_number_lower_than_the_changes_make_it_is_found(string written, string? atLeast)
    {
        var releases = EquatableArray.Of(Release("1.0.0", "a 1.0.0"), Release(written, "a 1.1.0"));

        Assert.Equal(atLeast, ReleaseFile.TooLow(releases)?.AtLeast.ToString());
    }

    private static Release Release(string version, string policies) => new(
        PolicyVersion.Read(version)!.Value,
        new DateTime(2026, 10, 1),
        policies.Split(", ").Select(policy => new ReleasedPolicy(policy.Split(' ')[0], PolicyVersion.Read(policy.Split(' ')[1])!.Value)).ToEquatableArray());
}
