using System.Globalization;
using BaoDiEval.Reports.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace BaoDiEval.Reports.Excel;

/// <summary>Cells of a sheet: text that stays text, numbers that print as on paper, dates.</summary>
internal sealed class SheetCells(SheetStyles styles)
{
    // Serial day 1 of the 1900 date system, with its false leap day.
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public Cell Text(int row, int column, string text, CellLook look) =>
        new(new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = Reference(row, column),
            DataType = CellValues.InlineString,
            StyleIndex = styles.IndexOf(look with { QuotePrefix = text.Length > 0 && "=+-@\t\r".Contains(text[0]) }),
        };

    /// <summary>A number printed as <paramref name="text"/> stands; text that is no plain decimal stays text.</summary>
    public Cell Figure(int row, int column, string text, CellLook look)
    {
        if (DecimalText.Read(text) is not { } value)
            return Text(row, column, text, look);
        var stored = text.EndsWith('%') ? value / 100m : value;
        return new(new CellValue(PlainNumber.Write(stored)))
        {
            CellReference = Reference(row, column),
            StyleIndex = styles.IndexOf(look with { NumberFormat = SheetStyles.NumberFormatOf(text) }),
        };
    }

    public Cell Date(int row, int column, DateOnly? date, CellLook look) =>
        date is not { } day
            ? Text(row, column, "", look)
            : new(new CellValue(day.DayNumber - DayZero.DayNumber))
            {
                CellReference = Reference(row, column),
                StyleIndex = styles.IndexOf(look with { NumberFormat = "yyyy-mm-dd" }),
            };

    public Cell Empty(int row, int column, CellLook look) =>
        new() { CellReference = Reference(row, column), StyleIndex = styles.IndexOf(look) };

    /// <summary>A1 for row 0, column 0.</summary>
    public static string Reference(int row, int column)
    {
        var letters = "";
        for (var n = column + 1; n > 0; n = (n - 1) / 26)
            letters = (char)('A' + (n - 1) % 26) + letters;
        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
