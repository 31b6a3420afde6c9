using System.Globalization;
using System.Text;
using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Svg;

/// <summary>The outline of a glyph as the data of an SVG path, in font units with y upward.</summary>
internal static class GlyphPath
{
    public static string Of(TrueTypeFont font, int glyph)
    {
        var path = new StringBuilder();
        foreach (var contour in GlyphContours.Of(font, glyph))
            Append(path, contour);
        return path.ToString();
    }

    private static void Append(StringBuilder path, ContourPoint[] contour)
    {
        if (contour.Length < 2)
            return;
        var first = Array.FindIndex(contour, point => point.IsOnCurve);
        var start = first >= 0 ? contour[first] : Middle(contour[0], contour[^1]);
        Write(path, 'M', start);
        ContourPoint? control = null;
        for (var step = first >= 0 ? 1 : 0; step < contour.Length; step++)
        {
            var point = contour[(Math.Max(first, 0) + step) % contour.Length];
            if (point.IsOnCurve)
                Reach(path, control, point);
            else if (control is { } before)
                Reach(path, before, Middle(before, point));
            control = point.IsOnCurve ? null : point;
        }
        if (control is not null)
            Reach(path, control, start);
        path.Append('Z');
    }

    private static void Reach(StringBuilder path, ContourPoint? control, ContourPoint end)
    {
        if (control is { } over)
            Write(path, 'Q', over, end);
        else
            Write(path, 'L', end);
    }

    private static ContourPoint Middle(ContourPoint a, ContourPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true);

    private static void Write(StringBuilder path, char command, params ReadOnlySpan<ContourPoint> points)
    {
        path.Append(command);
        for (var at = 0; at < points.Length; at++)
            path.Append(CultureInfo.InvariantCulture, $"{(at > 0 ? " " : "")}{points[at].X:0.#} {points[at].Y:0.#}");
    }
}
