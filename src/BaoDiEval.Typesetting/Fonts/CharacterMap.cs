using System.Buffers.Binary;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>Which glyph draws a character: cmap subtables of format 4 (basic plane) and 12 (all planes), read in place.</summary>
internal sealed class CharacterMap
{
    private readonly ReadOnlyMemory<byte> _subtable;
    private readonly int _format;

    public CharacterMap(ReadOnlyMemory<byte> cmap)
    {
        var bytes = cmap.Span;
        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        for (var i = 0; i < count; i++)
        {
            var record = bytes.Slice(4 + 8 * i, 8);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(record[4..]);
            var format = BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);
            if (!IsUnicode(record) || format is not (4 or 12) || format <= _format)
                continue;
            (_subtable, _format) = (cmap[offset..], format);
        }
        if (_format == 0)
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
    }

    /// <summary>0 when the font lacks the character.</summary>
    public int GlyphOf(int codePoint) => _format == 12 ? InGroups(codePoint) : InSegments(codePoint);

    private static bool IsUnicode(ReadOnlySpan<byte> record) =>
        (BinaryPrimitives.ReadUInt16BigEndian(record), BinaryPrimitives.ReadUInt16BigEndian(record[2..]))
            is
                (0, _)
                or
                (3, 1)
                or
                (3, 10);

    private int InGroups(int codePoint)
    {
        var bytes = _subtable.Span;
        var (low, high) = (0, (int)BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]) - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var group = bytes.Slice(16 + 12 * middle, 12);
            var first = (int)BinaryPrimitives.ReadUInt32BigEndian(group);
            if (codePoint < first)
                high = middle - 1;
            else if (codePoint > (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]))
                low = middle + 1;
            else
                return (int)BinaryPrimitives.ReadUInt32BigEndian(group[8..]) + codePoint - first;
        }
        return 0;
    }

    private int InSegments(int codePoint)
    {
        if (codePoint > 0xFFFF)
            return 0;
        var bytes = _subtable.Span;
        var size = (int)BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]); // two bytes for each segment
        var (low, high) = (0, size / 2 - 1);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (BinaryPrimitives.ReadUInt16BigEndian(bytes[(14 + 2 * middle)..]) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        var starts = 16 + size + 2 * low;
        var first = BinaryPrimitives.ReadUInt16BigEndian(bytes[starts..]);
        if (codePoint < first)
            return 0;
        var delta = BinaryPrimitives.ReadUInt16BigEndian(bytes[(starts + size)..]);
        var rangeAt = starts + 2 * size;
        var range = BinaryPrimitives.ReadUInt16BigEndian(bytes[rangeAt..]);
        if (range == 0)
            return (codePoint + delta) & 0xFFFF;
        var glyph = BinaryPrimitives.ReadUInt16BigEndian(bytes[(rangeAt + range + 2 * (codePoint - first))..]);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
