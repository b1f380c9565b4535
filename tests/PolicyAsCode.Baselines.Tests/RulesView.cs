using PolicyAsCode.CSharp;

namespace PolicyAsCode.Baselines.Tests;

/// <summary>The C# of a case: what the generator makes of the rules that can be relied on.</summary>
public class RulesView
{
    public static TheoryData<string> Cases => Case.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_rules_of_a_case_as_code_are_as_verified(string name)
    {
        var read = Case.Read(name);

        Baseline.Verify(name, "rules", RulesSource.Print(read.Linted.Rules, RulesContext.From(read.Library, "Policies")), "cs");
    }
}
