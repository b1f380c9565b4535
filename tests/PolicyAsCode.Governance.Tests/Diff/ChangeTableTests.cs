using PolicyAsCode.Governance.Diff;
using PolicyAsCode.Governance.Versioning;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Diff;

public sealed class ChangeTableTests
{
    private static readonly Force?[] Forces =
    [
        null,
        .. from polarity in Enum.GetValues<Polarity>() from strength in Enum.GetValues<Strength>() select new Force(polarity, strength, ""),
    ];

    [Fact]
    public void Every_field_force_and_direction_has_a_row()
    {
        foreach (var (field, force, direction) in All())
        {
            var row = ChangeTable.Of(field, force, direction);
            Assert.True(Enum.IsDefined(row.Kind) && Enum.IsDefined(row.Class) && row.Bump != VersionBump.None, $"{field} {force} {direction}");
        }
    }

    [Fact]
    public void Only_what_leaves_the_meaning_is_a_patch() => Assert.All(
        All().Select(row => ChangeTable.Of(row.Field, row.Force, row.Direction)).Distinct(),
        row => Assert.Equal(row.Class is ChangeClass.Editorial or ChangeClass.Clarified, row.Bump == VersionBump.Patch));

    [Theory]
    [InlineData(ChangedField.Exception, ChangeDirection.Shortened)]
    [InlineData(ChangedField.Strength, ChangeDirection.Split)]
    public void What_no_row_covers_is_changed_and_major(ChangedField field, ChangeDirection direction)
    {
        var row = ChangeTable.Of(field, new Force(Polarity.Forbid, Strength.Binding, "must not"), direction);
        Assert.Equal((ChangeClass.Changed, VersionBump.Major), (row.Class, row.Bump));
    }

    private static IEnumerable<(ChangedField Field, Force? Force, ChangeDirection Direction)> All() =>
        from field in Enum.GetValues<ChangedField>() from force in Forces from direction in Enum.GetValues<ChangeDirection>() select (field, force, direction);
}
