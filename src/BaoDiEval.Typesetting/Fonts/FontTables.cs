using System.Buffers.Binary;
using System.Text;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>The tables of one font file, found by their four-letter names (ISO/IEC 14496-22).</summary>
internal sealed class FontTables
{
    private const uint TrueTypeVersion = 0x00010000;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = [];

    public FontTables(ReadOnlyMemory<byte> file)
    {
        try
        {
            ReadDirectory(file);
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

    private void ReadDirectory(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var version = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        if (version != TrueTypeVersion)
            throw new InvalidDataException("Only TrueType outlines (glyf) are supported.");

        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = bytes.Slice(12 + 16 * i, 16);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            _tables[Encoding.ASCII.GetString(entry[..4])] = file.Slice(checked((int)offset), checked((int)length));
        }
    }
}
