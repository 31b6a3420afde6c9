using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// The numbered objects of one file (ISO 32000-1, 7.5). Small objects are packed together into compressed object streams,
/// because a structure tree has many of them that look alike.
/// </summary>
internal sealed class PdfObjects
{
    private const int ObjectsPerStream = 200;

    private readonly PdfBuffer _file = new(1 << 16);
    private readonly List<Place> _places = [default];
    private readonly List<(int Number, int Offset)> _packed = [];
    private readonly PdfBuffer _pack = new(1 << 14);

    public PdfObjects() => _file.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    private enum Kind : byte
    {
        Free,
        InFile,
        InStream,
    }

    /// <summary>A number for an object that others must name before it is known.</summary>
    public PdfReference Reserve()
    {
        _places.Add(default);
        return new(_places.Count - 1);
    }

    public PdfReference Add(PdfTokens content)
    {
        var reference = Reserve();
        Define(reference, content);
        return reference;
    }

    public void Define(PdfReference reference, PdfTokens content)
    {
        _packed.Add((reference.Number, _pack.Length));
        _pack.Append(content.Bytes.Written).Append((byte)' ');
        if (_packed.Count == ObjectsPerStream)
            WritePack();
    }

    public PdfReference AddStream(ReadOnlySpan<byte> data)
    {
        var reference = Reserve();
        DefineStream(reference, $"", Deflated(data), isDeflated: true);
        return reference;
    }

    /// <summary>
    /// Outlines hardly repeat: looking for repetitions would take three times as long to save a tenth. Being spared the
    /// search, they also come out the same on every processor.
    /// </summary>
    public PdfReference AddFontFile(byte[] font)
    {
        var reference = Reserve();
        DefineStream(
            reference,
            $"/Length1 {font.Length}",
            Deflated(font, ZLibCompressionStrategy.HuffmanOnly),
            isDeflated: true
        );
        return reference;
    }

    /// <summary>For the metadata, which programs that know nothing of PDF look for in the file.</summary>
    public PdfReference AddPlainStream(PdfTokens entries, ReadOnlySpan<byte> data)
    {
        var reference = Reserve();
        DefineStream(reference, entries, data, isDeflated: false);
        return reference;
    }

    /// <summary>Closes the file with its table of objects; its identifier is the hash of all that stands before.</summary>
    public ReadOnlyMemory<byte> Finish(PdfReference catalog, PdfReference info)
    {
        WritePack();
        var id = Convert.ToHexString(SHA256.HashData(_file.Written).AsSpan(0, 16));
        var table = Reserve();
        var start = _file.Length;
        _places[table.Number] = new(Kind.InFile, start, 0);
        WriteStream(
            table,
            $"/Type /XRef /Size {_places.Count} /W [1 4 2] /Root {catalog} /Info {info} /ID [<{id}> <{id}>]",
            Deflated(PlacesTable()),
            isDeflated: true
        );
        _file.Append("startxref\n"u8).Number(start).Append("\n%%EOF\n"u8);
        return _file.WrittenMemory;
    }

    private void DefineStream(PdfReference reference, PdfTokens entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        _places[reference.Number] = new(Kind.InFile, _file.Length, 0);
        WriteStream(reference, entries, data, isDeflated);
    }

    private void WriteStream(PdfReference reference, PdfTokens entries, ReadOnlySpan<byte> data, bool isDeflated)
    {
        var filter = isDeflated ? " /Filter /FlateDecode" : "";
        _file.Append($"{reference.Number} 0 obj\n<< {entries.Bytes}{filter} /Length {data.Length} >>\nstream\n");
        _file.Append(data).Append("\nendstream\nendobj\n"u8);
    }

    private void WritePack()
    {
        if (_packed.Count == 0)
            return;
        var stream = Reserve();
        var index = new PdfBuffer(12 * _packed.Count);
        for (var i = 0; i < _packed.Count; i++)
        {
            _places[_packed[i].Number] = new(Kind.InStream, stream.Number, i);
            index.Number(_packed[i].Number).Append((byte)' ').Number(_packed[i].Offset).Append((byte)' ');
        }
        PdfTokens entries = $"/Type /ObjStm /N {_packed.Count} /First {index.Length}";
        DefineStream(stream, entries, Deflated(index.Append(_pack.Written).Written), isDeflated: true);
        _packed.Clear();
        _pack.Clear();
    }

    private byte[] PlacesTable()
    {
        var table = new byte[7 * _places.Count];
        for (var i = 0; i < _places.Count; i++)
        {
            var row = table.AsSpan(7 * i, 7);
            row[0] = (byte)_places[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], _places[i].Offset);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)(i == 0 ? ushort.MaxValue : _places[i].Index));
        }
        return table;
    }

    private static ReadOnlySpan<byte> Deflated(
        ReadOnlySpan<byte> data,
        ZLibCompressionStrategy strategy = ZLibCompressionStrategy.Default
    )
    {
        var options = new ZLibCompressionOptions { CompressionStrategy = strategy };
        using var memory = new MemoryStream(data.Length / 2 + 64);
        using (var zlib = new ZLibStream(memory, options, leaveOpen: true))
            zlib.Write(data);
        return memory.GetBuffer().AsSpan(0, (int)memory.Length);
    }

    /// <summary>Offset in the file, or number of the object stream and index in it.</summary>
    private readonly record struct Place(Kind Kind, int Offset, int Index);
}
