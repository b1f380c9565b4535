using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Tests.Reading;

/// <summary>What a line says by itself, before anybody knows what it is part of.</summary>
public class LineReadingTests
{
    [Theory]
    [InlineData("The crew must not:", "forbid", true)]
    [InlineData("The crew must:", "oblige", true)]
    [InlineData("The school encourages pupils to", "oblige", true)]
    [InlineData("Prohibited items", "forbid", false)]
    [InlineData("The tower is old.", "", false)]
    [InlineData("At present we sail with the following,", "", true)]
    public void Says_what_it_leads_into(string line, string polarity, bool isOpen)
    {
        var reading = LineReading.Read(line, Library.None);

        Assert.Equal((polarity, isOpen), (reading.LeadInForce?.Polarity.ToWord() ?? "", reading.IsOpen));
    }

    [Fact]
    public void A_command_leads_in_as_a_command()
    {
        Assert.True(LineReading.Read("leave ropes on the quay", Library.None).IsCommand);
        Assert.False(LineReading.Read("The crew must not:", Library.None).IsCommand);
    }

    [Fact]
    public void A_line_of_any_length_and_content_is_read()
    {
        Assert.Equal(new LineReading(), LineReading.Read("  ", Library.None));
        Assert.True(LineReading.Read(new string('x', 100_000) + " must not:", Library.None).EndsInColon);
    }
}
