using System.Numerics;
using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>Puts tables together into a TrueType file with its directory and checksums.</summary>
internal static class FontFile
{
    private const int DirectoryEntry = 16;
    private const uint ChecksumTotal = 0xB1B0AFBA;

    /// <param name="tables">In the order of their tags; head with 0 as the checksum of the file.</param>
    public static byte[] Assemble(IReadOnlyList<(string Tag, byte[] Data)> tables)
    {
        var offset = 12 + DirectoryEntry * tables.Count;
        var file = new byte[offset + tables.Sum(table => Padded(table.Data.Length))];
        WriteHeader(file, tables.Count);
        var head = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, data) = tables[i];
            data.CopyTo(file, offset);
            var entry = file.AsSpan(12 + DirectoryEntry * i, DirectoryEntry);
            Encoding.ASCII.GetBytes(tag, entry);
            WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(offset, Padded(data.Length))));
            WriteInt32BigEndian(entry[8..], offset);
            WriteInt32BigEndian(entry[12..], data.Length);
            if (tag == "head")
                head = offset;
            offset += Padded(data.Length);
        }
        WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(ChecksumTotal - Checksum(file)));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file[4..], (ushort)count);
        WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        WriteUInt16BigEndian(file[8..], (ushort)power);
        WriteUInt16BigEndian(file[10..], (ushort)(16 * count - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (; !bytes.IsEmpty; bytes = bytes[4..])
            sum = unchecked(sum + ReadUInt32BigEndian(bytes));
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
