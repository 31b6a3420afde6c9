using DocumentFormat.OpenXml.Wordprocessing;

namespace BaoDiEval.Reports.Word;

/// <summary>The styles of an official paper (GB/T 9704-2012): 仿宋 body on a grid, 黑体 and 楷体 headings, 小标宋 title.</summary>
internal static class WordStyles
{
    public const string Body = "Normal";
    public const string Title = "Title";
    public const string Cover = "Cover";
    public const string CoverTitle = "CoverTitle";
    public const string Signature = "Signature";
    public const string Caption = "Caption";
    public const string TableUnit = "TableUnit";
    public const string Cell = "TableCell";
    public const string HeaderCell = "TableHeader";
    public const string PageNumber = "Footer";

    public const string FangSong = "仿宋_GB2312";
    public const string KaiTi = "楷体_GB2312";
    public const string HeiTi = "黑体";
    public const string SongTi = "宋体";
    public const string BiaoSong = "方正小标宋简体";

    // The indent of two characters in twentieths of a point, for readers that do not know characters.
    private const string TwoCharacters = "632";

    public static string Heading(int level) => "Heading" + level;

    /// <summary>The character style of a heading that runs in.</summary>
    public static string Lead(int level) => "Lead" + level;

    public static Styles All() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        Fonts(FangSong),
                        // 16 pt set in cells of 15.79 pt: 28 characters in a line.
                        new Spacing { Val = -4 },
                        new FontSize { Val = "32" },
                        new FontSizeComplexScript { Val = "32" },
                        new Languages { Val = "en-US", EastAsia = "zh-CN" }
                    )
                ),
                new ParagraphPropertiesDefault()
            ),
            Paragraph(Body, "Normal", isDefault: true, size: null, font: null, indent: true),
            Paragraph(Title, "Title", size: "44", font: BiaoSong, align: JustificationValues.Center, after: "240"),
            Paragraph(Cover, "封面", size: "44", font: BiaoSong, align: JustificationValues.Center, after: "1200"),
            Paragraph(
                CoverTitle,
                "封面标题",
                size: "52",
                font: BiaoSong,
                align: JustificationValues.Center,
                after: "400"
            ),
            Paragraph(Heading(1), "heading 1", size: null, font: HeiTi, indent: true, level: 0),
            Paragraph(Heading(2), "heading 2", size: null, font: KaiTi, indent: true, level: 1),
            Paragraph(Heading(3), "heading 3", size: null, font: FangSong, indent: true, level: 2),
            Paragraph(Heading(4), "heading 4", size: null, font: FangSong, indent: true, level: 3),
            Character(Lead(1), "标题 1 字符", HeiTi),
            Character(Lead(2), "标题 2 字符", KaiTi),
            Character(Lead(3), "标题 3 字符", FangSong),
            Character(Lead(4), "标题 4 字符", FangSong),
            Paragraph(Signature, "Signature", size: null, font: null, align: JustificationValues.Right),
            Paragraph(Caption, "caption", size: "28", font: HeiTi, align: JustificationValues.Center),
            Paragraph(TableUnit, "表格单位", size: "21", font: FangSong, align: JustificationValues.Right),
            Paragraph(Cell, "表格文字", size: "21", font: SongTi, offGrid: true),
            Paragraph(HeaderCell, "表格表头", size: "21", font: HeiTi, offGrid: true),
            Paragraph(PageNumber, "footer", size: "28", font: SongTi, offGrid: true)
        );

    private static Style Paragraph(
        string id,
        string name,
        string? size,
        string? font,
        bool isDefault = false,
        bool indent = false,
        int? level = null,
        JustificationValues? align = null,
        string? after = null,
        bool offGrid = false
    )
    {
        var paragraph = new StyleParagraphProperties();
        if (level is not null)
            paragraph.Append(new KeepNext());
        if (offGrid)
            paragraph.Append(new SnapToGrid { Val = false });
        if (after is not null)
            paragraph.Append(new SpacingBetweenLines { After = after });
        if (indent)
            paragraph.Append(new Indentation { FirstLine = TwoCharacters, FirstLineChars = 200 });
        if (align is { } alignment)
            paragraph.Append(new Justification { Val = alignment });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        if (font is not null)
            run.Append(Fonts(font));
        if (size is not null)
            run.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? true : null,
            CustomStyle = name[0] > 127 ? true : null,
        };
        // A style without indent is not based on the body, which has one.
        if (!isDefault && indent)
            style.Append(new BasedOn { Val = Body });
        style.Append(new PrimaryStyle());
        style.Append(paragraph);
        style.Append(run);
        return style;
    }

    private static Style Character(string id, string name, string font) =>
        new(new StyleName { Val = name }, new StyleRunProperties(Fonts(font)))
        {
            Type = StyleValues.Character,
            StyleId = id,
            CustomStyle = true,
        };

    private static RunFonts Fonts(string eastAsia) =>
        new()
        {
            Ascii = "Times New Roman",
            HighAnsi = "Times New Roman",
            EastAsia = eastAsia,
            ComplexScript = "Times New Roman",
        };
}
