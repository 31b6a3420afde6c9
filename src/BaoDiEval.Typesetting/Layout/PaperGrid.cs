using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>The measures of GB/T 9704-2012 in pt: A4, 156 × 225 mm of text in 22 lines of 28 characters.</summary>
internal static class PaperGrid
{
    public const int CharactersPerLine = 28;
    public const int LinesPerPage = 22;

    public const double Millimetre = 72 / 25.4;
    public const double PaperWidth = 210 * Millimetre;
    public const double PaperHeight = 297 * Millimetre;
    public const double TextWidth = 156 * Millimetre;
    public const double TextHeight = 225 * Millimetre;
    public const double Head = 37 * Millimetre;
    public const double Binding = 28 * Millimetre;

    /// <summary>A cell is 0.207 pt narrower than the 16 pt character that is centred in it.</summary>
    public const double Cell = TextWidth / CharactersPerLine;

    public const double Line = TextHeight / LinesPerPage;

    /// <summary>Below this, two lengths are the same: far less than a device dot, far more than rounding noise.</summary>
    public const double Epsilon = 1e-6;

    /// <summary>
    /// Where text stands on a page. A landscape page is a portrait page turned clockwise, so that its head lies at the binding edge.
    /// </summary>
    public static TextArea AreaOf(Orientation orientation) =>
        orientation == Orientation.Portrait
            ? new(Binding, Head, TextWidth, TextHeight)
            : new(PaperHeight - Head - TextHeight, Binding, TextHeight, TextWidth);
}

/// <summary>The part of a page that text fills, from its top left corner.</summary>
internal readonly record struct TextArea(double Left, double Top, double Width, double Height);
