using CsCheck;
using PolicyAsCode.Cli.Output;

namespace PolicyAsCode.Cli.Tests.Output;

public class PrintableTests
{
    [Theory]
    [InlineData("Pupils’ café: 5 € – “yes” 😀 नमस्ते", "Pupils’ café: 5 € – “yes” 😀 नमस्ते")]
    [InlineData("a\tb", "a b")]
    [InlineData("\u001b[2J", "<U+001B>[2J")]
    [InlineData("a\u202Eb\u2066c", "a<U+202E>b<U+2066>c")]
    [InlineData("a\u009Bb\u2028c\r\n", "a<U+009B>b<U+2028>c<U+000D><U+000A>")]
    [InlineData("\U000E0041", "<U+E0041>")]
    public void Only_what_a_terminal_could_act_on_is_shown_by_its_number(string text, string shown) => Assert.Equal(shown, Printable.Line(text));

    [Fact]
    public void A_half_of_a_character_does_not_break_the_output() => Assert.Equal("a\uFFFDb", Printable.Line("a\uD83Db"));

    [Fact]
    public void No_text_whatever_gives_a_control_character() =>
        Gen.String.Sample(text => Printable.Line(text).All(character => !char.IsControl(character) && character is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')));

    [Fact]
    public void What_is_safe_stays_as_it_is() => Gen.String.Sample(text => Printable.Line(Printable.Line(text)) == Printable.Line(text));
}
