using System.Globalization;
using System.Text;
using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Svg;

/// <summary>
/// The outline of a glyph as the data of an SVG path, in font units with y upward. Each point is told from the one before it,
/// which halves the size of a page.
/// </summary>
internal sealed class GlyphPath
{
    private readonly StringBuilder _path = new();
    private (double X, double Y) _pen;

    private GlyphPath() { }

    public static string Of(TrueTypeFont font, int glyph)
    {
        var path = new GlyphPath();
        foreach (var contour in GlyphContours.Of(font, glyph))
            path.Trace(contour);
        return path._path.ToString();
    }

    private void Trace(ContourPoint[] contour)
    {
        if (contour.Length < 2)
            return;
        var first = Array.FindIndex(contour, point => point.IsOnCurve);
        var start = first >= 0 ? contour[first] : Middle(contour[0], contour[^1]);
        Write('m', start);
        _pen = (start.X, start.Y);
        ContourPoint? control = null;
        for (var step = first >= 0 ? 1 : 0; step < contour.Length; step++)
        {
            var point = contour[(Math.Max(first, 0) + step) % contour.Length];
            if (point.IsOnCurve)
                Reach(control, point);
            else if (control is { } before)
                Reach(before, Middle(before, point));
            control = point.IsOnCurve ? null : point;
        }
        if (control is not null)
            Reach(control, start);
        _path.Append('z');
        _pen = (start.X, start.Y);
    }

    private void Reach(ContourPoint? control, ContourPoint end)
    {
        if (control is { } over)
            Write('q', over, end);
        else
            Write('l', end);
        _pen = (end.X, end.Y);
    }

    private static ContourPoint Middle(ContourPoint a, ContourPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);

    private void Write(char command, params ReadOnlySpan<ContourPoint> points)
    {
        _path.Append(command);
        for (var at = 0; at < points.Length; at++)
        {
            Write(points[at].X - _pen.X, isFirst: at == 0);
            Write(points[at].Y - _pen.Y, isFirst: false);
        }
    }

    /// <summary>A minus parts two numbers as well as a space does.</summary>
    private void Write(double value, bool isFirst)
    {
        if (!isFirst && value >= 0)
            _path.Append(' ');
        if (value == Math.Truncate(value))
            _path.Append(CultureInfo.InvariantCulture, $"{(int)value}");
        else
            _path.Append(CultureInfo.InvariantCulture, $"{value:0.##}");
    }
}
