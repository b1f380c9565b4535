namespace PolicyAsCode.Tests;

public class AudienceGroupTests
{
    private static readonly AudienceGroup Staff = new("staff", "Staff", "governors", "teachers");
    private static readonly AudienceGroup Governors = new("governors", "Governors");
    private static readonly AudienceGroup Board = new("board", "Board", "governors", "clerk");
    private static readonly AudienceGroup Pupils = new("pupils", "Pupils");

    [Fact]
    public void A_rule_for_a_whole_falls_on_its_parts() => Assert.True(Staff.Meets(Governors));

    [Fact]
    public void A_rule_for_a_part_may_fall_on_somebody_of_the_whole() => Assert.True(Governors.Meets(Staff));

    [Fact]
    public void Groups_with_a_common_part_may_hold_the_same_person() => Assert.True(Board.Meets(Staff) && Staff.Meets(Board));

    [Fact]
    public void Groups_without_a_common_part_do_not_meet() => Assert.False(Staff.Meets(Pupils) || Pupils.Meets(Staff) || Pupils.Meets(Board));

    [Fact]
    public void A_group_without_an_id_may_hold_anybody()
    {
        var visitors = new AudienceGroup("", "Visitors to the site");

        Assert.True(visitors.Meets(Pupils) && Pupils.Meets(visitors));
    }

    [Fact]
    public void The_same_id_is_the_same_group() => Assert.True(Pupils.Meets(new AudienceGroup("pupils", "Children")));
}
