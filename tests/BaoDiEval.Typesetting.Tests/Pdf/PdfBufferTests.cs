using System.Globalization;
using System.Text;
using BaoDiEval.Typesetting.Pdf;
using CsCheck;

namespace BaoDiEval.Typesetting.Tests.Pdf;

public class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(595.276, "595.276")]
    [InlineData(0.5, "0.5")]
    [InlineData(-0.05, "-0.05")]
    [InlineData(12.3456, "12.346")]
    [InlineData(0.0005, "0.001")]
    [InlineData(1000, "1000")]
    [InlineData(7.009, "7.009")]
    public void A_number_has_at_most_three_decimals_and_no_idle_zeros(double value, string expected) =>
        Assert.Equal(expected, Notation(new PdfBuffer().Number(value)));

    [Fact]
    public void A_number_reads_back_to_the_nearest_thousandth() =>
        Gen.Double[-20_000, 20_000]
            .Sample(value =>
            {
                var read = double.Parse(Notation(new PdfBuffer().Number(value)), CultureInfo.InvariantCulture);
                Assert.Equal(value, read, 0.000501);
            });

    [Theory]
    [InlineData(0x41, "0041")]
    [InlineData(0x91D1, "91D1")]
    [InlineData(0x2CB4E, "D872DF4E")]
    public void Characters_are_written_in_UTF_16(int codePoint, string expected) =>
        Assert.Equal(expected, Notation(new PdfBuffer().HexUtf16(codePoint)));

    [Fact]
    public void A_text_begins_with_its_mark() => Assert.Equal("<FEFF91D10028>", Notation(new PdfBuffer().Text("金(")));

    [Fact]
    public void A_template_writes_each_value_in_the_notation_of_PDF() =>
        Assert.Equal(
            "<< /Parent 7 0 R /Top 1.5 /Title <FEFF0041> >>",
            Notation(
                new PdfBuffer().Append($"<< /Parent {new PdfReference(7)} /Top {1.5} /Title {new PdfText("A")} >>")
            )
        );

    [Fact]
    public void It_grows_as_needed()
    {
        var buffer = new PdfBuffer(1);
        for (var i = 0; i < 1000; i++)
            buffer.Ascii("0123456789");

        Assert.Equal(10_000, buffer.Length);
        Assert.EndsWith("0123456789", Notation(buffer), StringComparison.Ordinal);
    }

    private static string Notation(PdfBuffer buffer) => Encoding.ASCII.GetString(buffer.Written);
}
