using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pages;
using BaoDiEval.Typesetting.Pdf;
using BaoDiEval.Typesetting.Tests.Layout;
using BaoDiEval.Typesetting.Tests.Pages;

namespace BaoDiEval.Typesetting.Tests.Pdf;

public class OutsideReaderTests
{
    private static readonly byte[] Report = PdfWriter.ToBytes(PdfSamples.Report());

    [Fact]
    public void Qpdf_finds_no_fault() =>
        Assert.Contains(
            "No syntax or stream encoding errors",
            OutsideReader.Read(Report, "qpdf", "--check", "{0}"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Mutool_reads_every_object() =>
        Assert.Contains("Pages: 2", OutsideReader.Read(Report, "mutool", "info", "{0}"), StringComparison.Ordinal);

    [Fact]
    public void Pdffonts_lists_embedded_subsets_with_text()
    {
        var rows = OutsideReader.Read(Report, "pdffonts", "{0}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[
            2..
        ];

        Assert.Equal(6, rows.Length);
        Assert.All(rows, row => Assert.Matches(@"^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes ", row));
    }

    [Fact]
    public void Pdfinfo_sees_a_tagged_paper_with_a_title()
    {
        var info = OutsideReader.Read(Report, "pdfinfo", "{0}");

        Assert.Matches("Title: +安全技术服务费项目绩效自评报告", info);
        Assert.Matches("Tagged: +yes", info);
        Assert.Matches("PDF version: +1.7", info);
    }

    [Fact]
    public void Pdfinfo_reads_the_structure_with_its_text()
    {
        var structure = OutsideReader.Read(Report, "pdfinfo", "-struct-text", "{0}");

        Assert.Contains("H2 (block)\n    \"一、项目概况\"", structure, StringComparison.Ordinal);
        Assert.Contains("/ColSpan 2", structure, StringComparison.Ordinal);
        Assert.Contains("\"联系人：王𬭎、李䶮、张喆。\"", structure, StringComparison.Ordinal);
        Assert.DoesNotContain("— 1 —", structure, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdftotext_gives_back_the_lines()
    {
        var lines = OutsideReader
            .Read(Report, "pdftotext", "-l", "1", "{0}", "-")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "安全技术服务费项目绩效自评报告",
                "一、项目概况",
                "（一）项目资金申报及批复情况。",
                "2021年度资金64.086095万元，执行率100.13%～。",
                "资金支出目标：网络通讯费≤8万元（￥81060.95元），café。",
                "联系人：王𬭎、李䶮、张喆。",
                "—1—",
                "\f",
            ],
            lines
        );
    }

    [Theory]
    [InlineData(15.793)]
    [InlineData(16.5)]
    [InlineData(17.5)]
    [InlineData(17.7)]
    [InlineData(19)]
    [InlineData(24)]
    public void Pdftotext_adds_no_space_to_a_stretched_line(double pitch)
    {
        const string text = "安全技术服务外包费40万元，监控平台运行服务费";
        var sheet = new Sheet().Paragraph(FontRole.FangSong, 16, 80, 200, text, pitch);

        var read = OutsideReader.Read(PdfWriter.ToBytes(sheet.Finish()), "pdftotext", "{0}", "-");

        Assert.Equal(text, read.TrimEnd());
    }

    [Theory]
    [InlineData(14)]
    [InlineData(12)]
    [InlineData(10)]
    [InlineData(8)]
    public void Pdftotext_keeps_the_order_of_squeezed_punctuation(double advance)
    {
        const string text = "欠缺等问题，引导社会力量参与监督服务、公开、公平（见附件）。”等";
        var font = FontSet.Bundled[FontRole.FangSong];
        var x = 80.0;
        var glyphs = new List<PlacedGlyph>();
        foreach (var character in text)
        {
            var isOpening = character == '（';
            var isMark = isOpening || "，、）。”".Contains(character, StringComparison.Ordinal);
            glyphs.Add(new(character, font.GlyphOf(character), isOpening ? x - 16 + advance : x));
            x += isMark ? advance : 16;
        }
        var sheet = new Sheet();
        var run = new GlyphRun(font, 16, 200, glyphs, sheet.Structure.Add(StructureKind.Paragraph));

        var read = OutsideReader.Read(PdfWriter.ToBytes(sheet.Add(run).Finish()), "pdftotext", "{0}", "-");

        Assert.Equal(text, read.TrimEnd());
    }

    [Fact]
    public void Pdftotext_gives_back_a_whole_paper_white_space_aside()
    {
        var paper = Typesetter.Set(PdfSamples.LongPaper(), FontSet.Bundled);

        var read = OutsideReader.Read(PdfWriter.ToBytes(paper), "pdftotext", "-raw", "{0}", "-");

        Assert.Equal(Paper.WithoutSpace(Paper.Text(Paper.Runs(paper))), Paper.WithoutSpace(read));
    }
}
