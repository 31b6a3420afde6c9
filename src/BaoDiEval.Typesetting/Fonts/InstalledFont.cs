using static System.Buffers.Binary.BinaryPrimitives;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>
/// A font in a file of the machine. Only its names are read until it is opened, because a machine has hundreds.
/// </summary>
/// <param name="Start">Where it begins: not 0 for the later fonts of a collection.</param>
/// <param name="Names">Its family, full and PostScript names in every language.</param>
internal sealed record InstalledFont(string File, int Start, IReadOnlyList<string> Names)
{
    private const uint Collection = 0x74746366; // ttcf

    /// <summary>None when the file cannot be read or is no font: a machine's folders hold what they hold.</summary>
    public static IReadOnlyList<InstalledFont> InFile(string file)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(file);
            return StartsOf(stream).ConvertAll(start => new InstalledFont(file, start, NamesAt(stream, start)));
        }
        catch (IOException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Null when the font is damaged, has no TrueType outlines, or may not be embedded.</summary>
    public TrueTypeFont? OpenOrNull()
    {
        try
        {
            var font = TrueTypeFont.Parse(System.IO.File.ReadAllBytes(File), Start);
            return font.MayBeEmbedded ? font : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static List<int> StartsOf(FileStream stream)
    {
        var header = ReadAt(stream, 0, 12);
        if (ReadUInt32BigEndian(header) != Collection)
            return [0];
        var starts = new List<int>();
        var offsets = ReadAt(stream, 12, 4L * ReadUInt32BigEndian(header.AsSpan(8)));
        for (var at = 0; at < offsets.Length; at += 4)
            starts.Add(ReadInt32BigEndian(offsets.AsSpan(at)));
        return starts;
    }

    private static List<string> NamesAt(FileStream stream, int start)
    {
        var count = ReadUInt16BigEndian(ReadAt(stream, start + 4L, 2));
        var directory = ReadAt(stream, start + 12L, 16 * count);
        for (var at = 0; at < directory.Length; at += 16)
        {
            var entry = directory.AsSpan(at, 16);
            if (!entry[..4].SequenceEqual("name"u8))
                continue;
            var table = ReadAt(stream, ReadUInt32BigEndian(entry[8..]), ReadUInt32BigEndian(entry[12..]));
            return [.. FontNames.Read(table).Where(name => FontNames.IsIdentity(name.Id)).Select(name => name.Text)];
        }
        return [];
    }

    private static byte[] ReadAt(FileStream stream, long offset, long length)
    {
        if (offset < 0 || offset + length > stream.Length)
            throw new EndOfStreamException($"{stream.Name} ends before what it promises.");
        var bytes = new byte[length];
        stream.Position = offset;
        stream.ReadExactly(bytes);
        return bytes;
    }
}
