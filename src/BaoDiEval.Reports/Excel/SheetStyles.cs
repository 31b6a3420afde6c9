using DocumentFormat.OpenXml.Spreadsheet;
using Alignment = BaoDiEval.Typesetting.Blocks.Alignment;

namespace BaoDiEval.Reports.Excel;

/// <summary>How a cell looks: what Excel calls a cell format, made once for each look.</summary>
internal sealed record CellLook(string NumberFormat, Alignment Alignment)
{
    public bool Header { get; init; }
    public bool Border { get; init; } = true;

    /// <summary>The text begins like a formula and must never become one.</summary>
    public bool QuotePrefix { get; init; }
}

/// <summary>The style sheet of a workbook; looks get their numbers in the order in which they are first used.</summary>
internal sealed class SheetStyles
{
    private const uint FirstOwnFormat = 164;
    private readonly List<CellLook> _looks = [];
    private readonly List<string> _formats = [];

    public uint IndexOf(CellLook look)
    {
        var index = _looks.IndexOf(look);
        if (index < 0)
        {
            index = _looks.Count;
            _looks.Add(look);
        }
        // Format 0 is the one of empty cells.
        return (uint)index + 1;
    }

    public Stylesheet ToStylesheet()
    {
        var formats = new CellFormats(new CellFormat());
        foreach (var look in _looks)
            formats.Append(Format(look));
        var numbers = new NumberingFormats(
            _formats.Select(
                (code, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = code }
            )
        );
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
            sheet.Append(numbers);
        sheet.Append(
            new Fonts(FontOf("宋体"), FontOf("黑体")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            formats
        );
        return sheet;
    }

    private CellFormat Format(CellLook look) =>
        new(
            new DocumentFormat.OpenXml.Spreadsheet.Alignment
            {
                Horizontal = look.Alignment switch
                {
                    Alignment.Left => HorizontalAlignmentValues.Left,
                    Alignment.Right => HorizontalAlignmentValues.Right,
                    _ => HorizontalAlignmentValues.Center,
                },
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            }
        )
        {
            NumberFormatId = NumberId(look.NumberFormat),
            FontId = look.Header ? 1u : 0u,
            BorderId = look.Border ? 1u : 0u,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            QuotePrefix = look.QuotePrefix ? true : null,
        };

    private uint NumberId(string format)
    {
        if (format == "@")
            return 49;
        if (!_formats.Contains(format))
            _formats.Add(format);
        return FirstOwnFormat + (uint)_formats.IndexOf(format);
    }

    /// <summary>The format that prints a number as its text stands: 64.106095 with six decimals, 99.97% as a per cent.</summary>
    public static string NumberFormatOf(string text)
    {
        var decimals = DecimalText.DecimalsOf(text);
        return "0" + (decimals > 0 ? "." + new string('0', decimals) : "") + (text.EndsWith('%') ? "%" : "");
    }

    private static Font FontOf(string name) => new(new FontSize { Val = 10.5 }, new FontName { Val = name });

    private static Border Thin()
    {
        static T Side<T>()
            where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
        return new(
            Side<LeftBorder>(),
            Side<RightBorder>(),
            Side<TopBorder>(),
            Side<BottomBorder>(),
            new DiagonalBorder()
        );
    }
}
