using PolicyAsCode.CSharp;
using PolicyAsCode.Model;
using static PolicyAsCode.Text.EquatableArray;

namespace PolicyAsCode.Tests.CSharp;

public class RulesSourceTests
{
    private static readonly RulesContext Context = RulesContext.From(
        new Library
        {
            Audiences = Of(
                new AudienceEntry("school", "The school", default, default, IsPublisher: true),
                new AudienceEntry("staff", "Staff", default, Of("governors", "volunteers"), IsPublisher: false),
                new AudienceEntry("governors", "Governors", default, default, IsPublisher: false)),
            Channels = Of(new ChannelEntry("facebook", "Facebook", default, IsInUse: true)),
        },
        "SchoolPolicies");

    [Fact]
    public void The_printed_policy_is_as_verified()
    {
        var printed = RulesSource.Print(Books.SocialMedia, Context);

        Compiled.From(printed, LibrarySource.Print(Context));
        Verifier.Verify(printed, "SocialMedia", "cs.txt");
    }
}
