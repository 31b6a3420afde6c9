using System.Buffers.Binary;
using System.Text;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The tables of one font file, found by their four-letter names (ISO/IEC 14496-22).</summary>
internal sealed class FontTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    /// <param name="start">Where the font's directory stands: not 0 for the later fonts of a collection.</param>
    public FontTables(ReadOnlyMemory<byte> file, int start = 0)
    {
        try
        {
            ReadDirectory(file, start);
        }
        catch (ArgumentOutOfRangeException cut)
        {
            throw new InvalidDataException("The font file ends before its tables do.", cut);
        }
    }

    public ReadOnlyMemory<byte> this[string tag] =>
        _tables.TryGetValue(tag, out var table)
            ? table
            : throw new InvalidDataException($"The font has no {tag} table.");

    public ReadOnlyMemory<byte> FindOrEmpty(string tag) => _tables.GetValueOrDefault(tag);

    private void ReadDirectory(ReadOnlyMemory<byte> file, int start)
    {
        var directory = file.Span[start..];
        if (BinaryPrimitives.ReadUInt32BigEndian(directory) != TrueTypeVersion)
            throw new InvalidDataException("Only TrueType outlines (glyf) are supported.");

        var count = BinaryPrimitives.ReadUInt16BigEndian(directory[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = directory.Slice(12 + 16 * i, 16);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if ((ulong)offset + length > (ulong)file.Length)
                throw new InvalidDataException("The font file ends before its tables do.");
            _tables[Encoding.ASCII.GetString(entry[..4])] = file.Slice((int)offset, (int)length);
        }
    }
}
