using CsCheck;
using PolicyAsCode.Binding;

namespace PolicyAsCode.Tests.Binding;

public class BinderTests
{
    [Fact]
    public void Binding_the_same_text_twice_gives_equal_documents() =>
        Assert.Equal(Bound.SocialMedia.Document, Binder.Bind(Bound.FromRepository("policy", "social-media", "policy.md"), "social-media", Bound.Library).Document);

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.String[Gen.Char["ab -*#{}[]()<>!:=\n\r\t`_|\"'.,;0—é\ud83d"], 0, 300].Sample(text => Bound.File(text));
}
