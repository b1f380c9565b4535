using System.Text;
using PolicyAsCode.Cli.Files;

namespace PolicyAsCode.Cli.Tests.Files;

public class TextFileTests
{
    [Fact]
    public void UTF8_is_read_with_and_without_a_byte_order_mark()
    {
        Assert.Equal("café", Read(Encoding.UTF8.GetBytes("café")).Source.Text);
        Assert.Equal("café", Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("café")]).Source.Text);
    }

    [Fact]
    public void A_quotation_mark_of_Windows_1252_is_named_with_its_line()
    {
        var problem = Read([.. "one\ntwo\nthe school"u8, 0x92, .. "s rules"u8]).Problem!;

        Assert.Equal("PAC0007", problem.Id);
        Assert.Equal("Line 3 holds a character (byte 0x92) that is not UTF-8, so words could be lost. Save the file as UTF-8.", problem.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UTF16_is_named(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        var problem = Read([.. encoding.GetPreamble(), .. encoding.GetBytes("Staff must")]).Problem!;

        Assert.Contains("UTF-16", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_size_limit_is_one_mebibyte_exactly()
    {
        Assert.Null(Read(new byte[FileBytes.SizeLimit]).Problem);
        Assert.Equal("PAC0007", Read(new byte[FileBytes.SizeLimit + 1]).Problem!.Id);
    }

    [Fact]
    public void A_file_without_an_end_is_given_up_at_the_limit()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This machine has no /dev/zero.");
        Assert.Equal("PAC0007", TextFile.Read("/dev/zero", "zero").Problem!.Id);
    }

    private static TextFile Read(byte[] bytes)
    {
        using var workplace = new Workplace();
        return TextFile.Read(workplace.Write("policy.md", bytes), "policy.md");
    }
}
