using PolicyAsCode.Json;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>How the lists and sentences of a case were read: what <c>policy model --format json</c> prints.</summary>
public class ReadingView
{
    public static TheoryData<string> Cases => Case.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_reading_of_a_case_is_as_verified(string name)
    {
        var read = Case.Read(name);

        // What was found has a view of its own.
        Baseline.Verify(name, "reading", ModelJson.Write(read.Source, read.Policy, default), "json");
    }
}
