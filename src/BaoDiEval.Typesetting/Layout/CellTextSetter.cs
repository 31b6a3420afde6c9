using BaoDiEval.Typesetting.Blocks;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Breaks the text of a cell. In a narrow cell the type shrinks before a number is split.</summary>
internal static class CellTextSetter
{
    public const double Leading = 1.4;
    private const double SmallestScale = 0.7;

    public static CellText Set(ShapedText text, double size, double width, Alignment alignment)
    {
        var widest = text.WidestPart;
        if (widest > width)
        {
            var scale = Math.Max(SmallestScale, width / widest);
            (text, size) = (text.Scaled(scale).FittedTo(width), size * scale);
        }
        var lines =
            alignment == Alignment.Center ? LineBreaker.BreakBalanced(text, width) : LineBreaker.Break(text, width);
        return new(text, lines, size, size * Leading, width, alignment);
    }
}
