using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Svg;

/// <summary>A glyph within a composite glyph: scaled or turned by a matrix, then moved.</summary>
internal readonly record struct PlacedPart(int Glyph, double XX, double XY, double YX, double YY, double DX, double DY)
{
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int OneScale = 0x0008;
    private const int TwoScales = 0x0040;
    private const int FullMatrix = 0x0080;

    /// <summary>Reads a part from its flags on. Parts placed by matching points, which no font of ours has, are not moved.</summary>
    public static PlacedPart Read(ReadOnlySpan<byte> part)
    {
        var flags = ReadUInt16BigEndian(part);
        var glyph = ReadUInt16BigEndian(part[2..]);
        var areWords = (flags & WordArguments) != 0;
        var (dx, dy) = areWords
            ? (ReadInt16BigEndian(part[4..]), ReadInt16BigEndian(part[6..]))
            : ((short)(sbyte)part[4], (short)(sbyte)part[5]);
        if ((flags & ArgumentsAreOffsets) == 0)
            (dx, dy) = (0, 0);
        var scales = part[(areWords ? 8 : 6)..];
        return (flags & (OneScale | TwoScales | FullMatrix)) switch
        {
            OneScale => new(glyph, Scale(scales, 0), 0, 0, Scale(scales, 0), dx, dy),
            TwoScales => new(glyph, Scale(scales, 0), 0, 0, Scale(scales, 1), dx, dy),
            FullMatrix => new(glyph, Scale(scales, 0), Scale(scales, 1), Scale(scales, 2), Scale(scales, 3), dx, dy),
            _ => new(glyph, 1, 0, 0, 1, dx, dy),
        };
    }

    public ContourPoint Place(ContourPoint point) =>
        point with
        {
            X = XX * point.X + YX * point.Y + DX,
            Y = XY * point.X + YY * point.Y + DY,
        };

    /// <summary>A number with 14 bits after the point.</summary>
    private static double Scale(ReadOnlySpan<byte> scales, int at) => ReadInt16BigEndian(scales[(2 * at)..]) / 16384.0;
}
