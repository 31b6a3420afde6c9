using BaoDiEval.Typesetting.Fonts;
using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Svg;

/// <summary>A point of a contour in font units; between two that are off the curve lies one on it.</summary>
internal readonly record struct ContourPoint(double X, double Y, bool IsOnCurve);

/// <summary>Reads the outline of a glyph, with the glyphs it is put together from, as closed contours.</summary>
internal static class GlyphContours
{
    private const int HeaderLength = 10;
    private const int OnCurve = 0x01;
    private const int XIsByte = 0x02;
    private const int YIsByte = 0x04;
    private const int Repeats = 0x08;
    private const int XIsSameOrPositive = 0x10;
    private const int YIsSameOrPositive = 0x20;
    private const int DeepestComposite = 8;

    public static List<ContourPoint[]> Of(TrueTypeFont font, int glyph) => Of(font, glyph, DeepestComposite);

    private static List<ContourPoint[]> Of(TrueTypeFont font, int glyph, int depth)
    {
        var outline = font.Outlines[glyph];
        if (outline.IsEmpty || depth == 0)
            return [];
        if (!GlyphOutlines.IsComposite(outline))
            return Simple(outline);

        var contours = new List<ContourPoint[]>();
        foreach (var at in GlyphOutlines.PartsOf(outline))
        {
            var part = PlacedPart.Read(outline[(at - 2)..]);
            contours.AddRange(Of(font, part.Glyph, depth - 1).Select(contour => Array.ConvertAll(contour, part.Place)));
        }
        return contours;
    }

    private static List<ContourPoint[]> Simple(ReadOnlySpan<byte> outline)
    {
        var ends = new int[ReadInt16BigEndian(outline)];
        for (var at = 0; at < ends.Length; at++)
            ends[at] = ReadUInt16BigEndian(outline[(HeaderLength + 2 * at)..]);
        if (ends.Length == 0)
            return [];
        var rest = outline[(HeaderLength + 2 * ends.Length)..];
        rest = rest[(2 + ReadUInt16BigEndian(rest))..];

        var flags = ReadFlags(ref rest, ends[^1] + 1);
        var xs = ReadCoordinates(ref rest, flags, XIsByte, XIsSameOrPositive);
        var ys = ReadCoordinates(ref rest, flags, YIsByte, YIsSameOrPositive);
        var contours = new List<ContourPoint[]>(ends.Length);
        for (var (contour, from) = (0, 0); contour < ends.Length; from = ends[contour++] + 1)
            contours.Add([
                .. Enumerable
                    .Range(from, ends[contour] + 1 - from)
                    .Select(at => new ContourPoint(xs[at], ys[at], (flags[at] & OnCurve) != 0)),
            ]);
        return contours;
    }

    private static byte[] ReadFlags(ref ReadOnlySpan<byte> rest, int count)
    {
        var flags = new byte[count];
        var read = 0;
        for (var at = 0; at < count; )
        {
            var flag = rest[read++];
            var times = (flag & Repeats) != 0 ? rest[read++] + 1 : 1;
            flags.AsSpan(at, times).Fill(flag);
            at += times;
        }
        rest = rest[read..];
        return flags;
    }

    private static int[] ReadCoordinates(ref ReadOnlySpan<byte> rest, byte[] flags, int isByte, int isSameOrPositive)
    {
        var values = new int[flags.Length];
        var (read, value) = (0, 0);
        for (var at = 0; at < flags.Length; at++)
        {
            var hasBit = (flags[at] & isSameOrPositive) != 0;
            if ((flags[at] & isByte) != 0)
                value += hasBit ? rest[read++] : -rest[read++];
            else if (!hasBit)
            {
                value += ReadInt16BigEndian(rest[read..]);
                read += 2;
            }
            values[at] = value;
        }
        rest = rest[read..];
        return values;
    }
}
