using System.Text;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;
using BaoDiEval.Typesetting.Pdf;
using BaoDiEval.Typesetting.Tests.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace BaoDiEval.Typesetting.Tests.Pdf;

public class PdfWriterTests
{
    [Fact]
    public void The_text_comes_out_as_it_was_written()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(PdfSamples.Report()));

        Assert.Equal(
            "安全技术服务费项目绩效自评报告一、项目概况（一）项目资金申报及批复情况。"
                + "2021年度资金64.086095万元，执行率100.13%～。"
                + "资金支出目标：网络通讯费≤8万元（￥81060.95元），café。联系人：王𬭎、李䶮、张喆。— 1 —",
            TextOf(pdf, 1)
        );
        Assert.Equal("指标名称年度指标值产出指标全覆盖100%抽取率25%— 2 —", TextOf(pdf, 2));
    }

    [Fact]
    public void Glyphs_stand_where_they_were_put()
    {
        var sheet = new Sheet().Paragraph(FontRole.FangSong, 16, 100, 200, "一二三四五六七八九十", pitch: 15.793);
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(sheet.Finish()));

        var letters = pdf.GetPage(1).Letters;
        for (var i = 0; i < letters.Count; i++)
        {
            Assert.Equal(100 + 15.793 * i, letters[i].StartBaseLine.X, 0.02);
            Assert.Equal(841.89 - 200, letters[i].StartBaseLine.Y, 0.001);
        }
    }

    [Fact]
    public void Characters_that_share_a_glyph_stay_apart_as_text()
    {
        var font = FontSet.Bundled[FontRole.SongTi];
        var glyph = font.GlyphOf('金');
        var run = new GlyphRun(font, 16, 100, [new(0x2FA6, glyph, 100), new('金', glyph, 116)]);

        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(OnePage(run)));

        Assert.Equal("\u2FA6金", TextOf(pdf, 1));
    }

    [Fact]
    public void A_character_without_a_glyph_is_still_found_as_text()
    {
        var sheet = new Sheet().Paragraph(FontRole.FangSong, 16, 100, 100, "甲\U0001F600乙");

        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(sheet.Finish()));

        Assert.Equal("甲\U0001F600乙", TextOf(pdf, 1));
    }

    [Fact]
    public void Every_font_is_an_embedded_subset()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(PdfSamples.Report()));

        var names = pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.FontName!).ToHashSet();
        Assert.Equal(6, names.Count);
        Assert.All(names, name => Assert.Matches("^[A-Z]{6}\\+[A-Za-z-]+$", name));
        Assert.Contains(names, name => name.EndsWith("+FandolFang-Regular", StringComparison.Ordinal));
    }

    [Fact]
    public void Title_language_and_date_are_those_of_the_paper()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(PdfSamples.Report()));

        Assert.Equal("安全技术服务费项目绩效自评报告", pdf.Information.Title);
        Assert.Equal("D:20220305", pdf.Information.CreationDate);
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        var text = Encoding.UTF8.GetString(xmp.GetXmlBytes());
        Assert.Contains(">安全技术服务费项目绩效自评报告</rdf:li>", text, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2022-03-05</xmp:CreateDate>", text, StringComparison.Ordinal);
        Assert.Contains("Lang", pdf.Structure.Catalog.CatalogDictionary.Data.Keys);
    }

    [Fact]
    public void A_paper_without_a_date_names_none()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(new Sheet { Title = "甲 & <乙>" }.Finish()));

        Assert.Null(pdf.Information.CreationDate);
        Assert.Equal("甲 & <乙>", pdf.Information.Title);
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.DoesNotContain("Date", xmp.GetXDocument().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_form_a_tree_and_lead_to_their_pages()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(PdfSamples.Report()));

        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        Assert.Equal(
            [(0, "一、项目概况", 1), (1, "（一）项目资金申报及批复情况", 1), (0, "二、项目实施及管理情况", 2)],
            nodes.Select(node => (node.Level, node.Title, node.PageNumber))
        );
    }

    [Fact]
    public void Bookmarks_may_skip_levels()
    {
        var sheet = new Sheet().Bookmark(3, "甲").Bookmark(1, "乙").Bookmark(3, "丙").Bookmark(2, "丁");

        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(sheet.Finish()));

        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["甲", "乙"], bookmarks.Roots.Select(root => root.Title));
        Assert.Equal(["丙", "丁"], bookmarks.Roots[1].Children.Select(child => child.Title));
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes() =>
        Assert.Equal(PdfWriter.ToBytes(PdfSamples.Report()), PdfWriter.ToBytes(PdfSamples.Report()));

    [Fact]
    public void Another_culture_gives_the_same_bytes()
    {
        var here = PdfWriter.ToBytes(PdfSamples.Report());
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("fa-IR");
            Assert.Equal(here, PdfWriter.ToBytes(PdfSamples.Report()));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_text_gives_another_identifier()
    {
        var one = PdfWriter.ToBytes(new Sheet().Paragraph(FontRole.SongTi, 16, 100, 100, "甲").Finish());
        var other = PdfWriter.ToBytes(new Sheet().Paragraph(FontRole.SongTi, 16, 100, 100, "乙").Finish());

        Assert.NotEqual(IdOf(one), IdOf(other));
    }

    [Fact]
    public void Every_mark_is_tagged_or_an_artifact()
    {
        using var pdf = PdfDocument.Open(PdfWriter.ToBytes(PdfSamples.Report()));

        foreach (var page in pdf.GetPages())
        {
            var contents = page.GetMarkedContents();
            Assert.Equal(page.Letters.Count, contents.Sum(content => content.Letters.Count));
            Assert.Equal(page.Paths.Count, contents.Sum(content => content.Paths.Count));
            var tagged = contents.Where(content => !content.IsArtifact).ToList();
            Assert.Equal(Enumerable.Range(0, tagged.Count), tagged.Select(content => content.MarkedContentIdentifier));
            Assert.Contains(contents, content => content.IsArtifact && content.Letters.Count > 0);
        }
        Assert.Equal(
            ["H1", "H2", "H3", "P", "P", "P", "Artifact"],
            pdf.GetPage(1).GetMarkedContents().Select(content => content.Tag)
        );
    }

    [Fact]
    public void A_mark_of_an_element_outside_the_structure_is_refused()
    {
        var stray = new StructureElement(StructureKind.Paragraph);
        var sheet = new Sheet().Set(FontRole.SongTi, 16, 100, 100, "甲", stray);

        Assert.Throws<ArgumentException>(() => PdfWriter.ToBytes(sheet.Finish()));
    }

    [Fact]
    public void Writes_the_same_into_a_stream()
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(PdfSamples.Report(), stream);

        Assert.Equal(PdfWriter.ToBytes(PdfSamples.Report()), stream.ToArray());
    }

    private static string TextOf(PdfDocument pdf, int page) =>
        string.Concat(pdf.GetPage(page).Letters.Select(letter => letter.Value));

    private static TypesetDocument OnePage(Mark mark) =>
        new("题", "zh-CN", null, [new Page(595, 842, [mark])], [], new(StructureKind.Document), []);

    private static string IdOf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return text.Substring(text.LastIndexOf("/ID [<", StringComparison.Ordinal), 38);
    }
}
