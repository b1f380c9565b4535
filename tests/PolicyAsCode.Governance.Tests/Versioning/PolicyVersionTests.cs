using PolicyAsCode.Governance.Versioning;

namespace PolicyAsCode.Governance.Tests.Versioning;

public sealed class PolicyVersionTests
{
    [Theory]
    [InlineData(VersionBump.Major, "2.0.0")]
    [InlineData(VersionBump.Minor, "1.3.0")]
    [InlineData(VersionBump.Patch, "1.2.4")]
    [InlineData(VersionBump.None, "1.2.3")]
    public void A_change_moves_its_own_number_on_and_those_after_it_to_nought(VersionBump bump, string after) =>
        Assert.Equal(after, new PolicyVersion(1, 2, 3).After(bump).ToString());

    [Theory]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("v1.2.3")]
    [InlineData("01.2.3")]
    [InlineData("1.2.-3")]
    [InlineData("1.2.3-draft")]
    [InlineData("")]
    public void Only_three_plain_numbers_are_a_version(string text) => Assert.Null(PolicyVersion.Read(text));

    [Fact]
    public void Versions_follow_their_numbers_and_not_their_letters() =>
        Assert.True(PolicyVersion.Read("1.10.0") > PolicyVersion.Read("1.9.12"));
}
