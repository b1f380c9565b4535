using PolicyAsCode.Binding;
using PolicyAsCode.Governance.Ratification;

namespace PolicyAsCode.Site;

/// <summary>The text on a page is the text whose hash the records hold, whatever stands in a policy.</summary>
public class VisibleTextTests
{
    public static TheoryData<string> Cases => [.. Baseline.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_shows_the_text_of_the_model(string name) => AssertShown(Binder.Bind(new SourceText(Baseline.Read(name), name + "/policy.md"), name, Sample.Library).Document);

    [Fact]
    public void Hostile_characters_are_shown_as_they_are_hashed() => AssertShown(Binder.Bind(
        new SourceText("# T\r\n\r\nStaff may\u202E not\u00A0say \u0085 “a < b & c” \u200B.\r\n\r\n```\r\n<b data-label>code</b>\r\n\ttab\r\n```\r\n\r\n<div data-policy-text>raw</div>\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | &lt;2 |\r\n\r\n![alt  text](x.png) [link](javascript:x)\\\r\nbroken line\r\n", "odd/policy.md"),
        "odd",
        Sample.Library).Document);

    private static void AssertShown(PolicyDocument policy)
    {
        var page = Sample.Build(policy)[$"p/{policy.Id}/draft/index.html"];

        Assert.Equal(VisibleText.Of(policy), PageText.In(page));
    }
}
