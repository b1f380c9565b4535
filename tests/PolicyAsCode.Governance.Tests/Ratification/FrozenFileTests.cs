using System.Text;
using System.Text.Json;
using CsCheck;
using PolicyAsCode.Governance.Ratification.Frozen;
using PolicyAsCode.Model;

namespace PolicyAsCode.Governance.Tests.Ratification;

public sealed class FrozenFileTests
{
    public static TheoryData<string> Policies => Texts.All;

    [Theory]
    [MemberData(nameof(Policies))]
    public void What_is_written_is_read_back_equal(string name)
    {
        var frozen = Texts.Freeze(Texts.Bind(name));

        Assert.Equal(frozen, FrozenFile.Read(new SourceText(FrozenFile.Write(frozen), "x")));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void What_is_written_is_JSON_and_the_same_each_time(string name)
    {
        var frozen = Texts.Freeze(Texts.Bind(name));
        var text = FrozenFile.Write(frozen);

        using var json = JsonDocument.Parse(text);

        Assert.Equal(frozen.Document.Rules.Rules.Count, json.RootElement.TryGetProperty("rules", out var rules) ? rules.GetArrayLength() : 0);
        Assert.Equal(text, FrozenFile.Write(Texts.Freeze(Texts.Bind(name))));
    }

    [Fact]
    public void Any_characters_survive() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(words =>
        {
            var block = new ParagraphBlock(EquatableArray.Of<Inline>(new TextInline(words), new CodeInline(words + "😀\u202E")), words);
            var frozen = new FrozenPolicy("1.0.0", new PolicyDocument("x", new PolicyMetadata { Title = words }, new RuleBook("x", words, default, default), EquatableArray.Of<Block>(block)), Library.None);
            Assert.Equal(frozen, FrozenFile.Read(new SourceText(FrozenFile.Write(frozen), "x")));
        });

    [Fact]
    public void Damaged_bytes_are_refused_or_read_and_never_fail()
    {
        var bytes = Encoding.UTF8.GetBytes(FrozenFile.Write(Texts.Freeze(Texts.Bind("nested-lists"))));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, 3]).Sample((at, value, kind) =>
        {
            byte[] damaged = kind switch
            {
                0 => [.. bytes[..at]],
                1 => [.. bytes[..at], .. bytes[(at + 1)..]],
                2 => [.. bytes[..at], value, .. bytes[at..]],
                _ => [.. bytes[..at], value, .. bytes[(at + 1)..]],
            };
            FrozenFile.Read(new SourceText(Encoding.UTF8.GetString(damaged), "x"));
        }, iter: 2000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{ \"schema\": 2 }")]
    [InlineData("{ \"schema\": 1, \"rules\": 7 }")]
    [InlineData("{ \"schema\": 1, \"rules\": [ { \"polarity\": \"sometimes\" } ] }")]
    [InlineData("{ \"schema\": 1, \"schema\": 1 }")]
    [InlineData("{ \"schema\": 1, \"content\": [ { \"is\": \"surprise\" } ] }")]
    public void What_we_do_not_write_is_not_read(string text) => Assert.Null(FrozenFile.Read(new SourceText(text, "x")));

    [Fact]
    public void A_hundred_thousand_brackets_are_refused_and_not_followed() =>
        Assert.Null(FrozenFile.Read(new SourceText("{ \"schema\": " + new string('[', 100_000), "x")));

    [Fact]
    public void Lists_in_lists_are_read_as_deep_as_a_policy_may_have_them()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(depth => new string(' ', 2 * depth) + "- item\n"));
        var frozen = new FrozenPolicy("1.0.0", Texts.Bind("deep", "# Deep\n\nText:\n\n" + text).Document, Library.None);

        Assert.Equal(frozen, FrozenFile.Read(new SourceText(FrozenFile.Write(frozen), "x")));
    }
}
