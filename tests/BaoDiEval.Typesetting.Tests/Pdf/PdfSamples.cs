using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Pages;
using BaoDiEval.Typesetting.Tests.Pages;

namespace BaoDiEval.Typesetting.Tests.Pdf;

internal static class PdfSamples
{
    public const double Pitch = 15.793;

    /// <summary>Two pages with every face, a rare character, a table with spans, rules, a page number and bookmarks.</summary>
    public static TypesetDocument Report()
    {
        var sheet = new Sheet { Date = new DateOnly(2022, 3, 5) };
        var top = sheet.Structure;
        sheet.Bookmark(1, "一、项目概况", 150).Bookmark(2, "（一）项目资金申报及批复情况", 180);
        sheet.Set(FontRole.XiaoBiaoSong, 22, 130, 120, sheet.Title, top.Add(StructureKind.Heading1));
        sheet.Set(FontRole.HeiTi, 16, 111, 178, "一、项目概况", top.Add(StructureKind.Heading2), Pitch);
        sheet.Set(
            FontRole.KaiTi,
            16,
            111,
            207,
            "（一）项目资金申报及批复情况。",
            top.Add(StructureKind.Heading3),
            Pitch
        );
        sheet.Paragraph(FontRole.FangSong, 16, 111, 236, "2021年度资金64.086095万元，执行率100.13%～。", Pitch);
        sheet.Paragraph(
            FontRole.FangSong,
            16,
            111,
            265,
            "资金支出目标：网络通讯费≤8万元（￥81060.95元），café。",
            Pitch
        );
        sheet.Paragraph(FontRole.FangSong, 16, 111, 294, "联系人：王𬭎、李䶮、张喆。", Pitch);
        sheet.Artifact(FontRole.SongTi, 14, 480, 770, "— 1 —");
        sheet.NextPage().Bookmark(1, "二、项目实施及管理情况");
        Table(sheet, top.Add(StructureKind.Table));
        sheet.Set(FontRole.SongTi, 14, 60, 700, "— 2 —", null, turn: Turn.Clockwise);
        return sheet.Finish();
    }

    /// <summary>Several pages of text with figures and punctuation of every kind, and a table that goes over a page.</summary>
    public static Document LongPaper()
    {
        var blocks = new List<Block> { new Cover("天津市宝坻区住房和建设委员会", "绩效评价自评报告", "（2021年度）") };
        for (var i = 1; i <= 40; i++)
        {
            blocks.Add(new Heading(2, $"（{i}）资金使用。"));
            blocks.Add(
                new Paragraph(
                    $"2021年第{i}项：安全技术服务外包费{40 * i}万元（预算{40 * i}万元，合同价款“{40 * i}万元”），"
                        + $"网络通讯费{81060.95m + i}元（预算80000元，上年度结转1060.95元）——执行率100.13%，排查隐患、整改、"
                        + "复查、销号，公开、公平、公正；《办法》〔2020〕13号，见附件。"
                )
            );
        }
        var rows = Enumerable
            .Range(1, 60)
            .Select(i => new Row([
                new($"指标{i}"),
                new("≥95%"),
                new($"{i}.5万元"),
                new("上年结转，已说明原因；下年改进。"),
            ]));
        blocks.Add(new Table([new(2), new(1), new(1), new(3)], [.. rows]));
        return new Document("安全技术服务费项目绩效自评报告", blocks) { Date = new DateOnly(2022, 3, 5) };
    }

    private static void Table(Sheet sheet, StructureElement table)
    {
        for (var row = 0; row < 4; row++)
            sheet.Rule(80, 100 + 30 * row, 500, 100 + 30 * row);
        var header = table.Add(StructureKind.TableRow);
        Cell(header.Add(new StructureElement(StructureKind.HeaderCell) { ColumnSpan = 2 }), 90, 120, "指标名称");
        Cell(header.Add(StructureKind.HeaderCell), 300, 120, "年度指标值");
        var first = table.Add(StructureKind.TableRow);
        Cell(first.Add(new StructureElement(StructureKind.DataCell) { RowSpan = 2 }), 90, 150, "产出指标");
        Cell(first.Add(StructureKind.DataCell), 190, 150, "全覆盖");
        Cell(first.Add(StructureKind.DataCell), 300, 150, "100%");
        var second = table.Add(StructureKind.TableRow);
        Cell(second.Add(StructureKind.DataCell), 190, 180, "抽取率");
        Cell(second.Add(StructureKind.DataCell), 300, 180, "25%");

        void Cell(StructureElement cell, double x, double y, string text) =>
            sheet.Set(FontRole.SongTi, 10.5, x, y, text, cell);
    }
}
