using System.Buffers.Text;
using System.Text;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>Growing bytes with the few notations of PDF: numbers, names and strings, always the same on every machine.</summary>
internal sealed class PdfBuffer(int capacity = 128)
{
    private const string HexDigits = "0123456789ABCDEF";
    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public PdfBuffer Append(PdfTokens tokens) => Append(tokens.Bytes.Written);

    public PdfBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Ascii(string text)
    {
        Length += Encoding.ASCII.GetBytes(text, Room(text.Length));
        return this;
    }

    public PdfBuffer Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>At most three decimals: a thousandth of a point is finer than any printer.</summary>
    public PdfBuffer Number(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
            Append((byte)'-');
        var (whole, fraction) = Math.DivRem(Math.Abs(thousandths), 1000);
        Number(whole);
        for (var (unit, left) = (100L, fraction); left > 0; left %= unit, unit /= 10)
        {
            if (unit == 100)
                Append((byte)'.');
            Append((byte)('0' + left / unit));
        }
        return this;
    }

    /// <summary>Four digits, without brackets.</summary>
    public PdfBuffer Hex(int value)
    {
        var room = Room(4);
        for (var i = 0; i < 4; i++)
            room[i] = (byte)HexDigits[(value >> (12 - 4 * i)) & 0xF];
        Length += 4;
        return this;
    }

    /// <summary>A character in UTF-16: four digits, or eight beyond the basic plane.</summary>
    public PdfBuffer HexUtf16(int codePoint)
    {
        Span<char> units = stackalloc char[2];
        var count = Rune.TryCreate(codePoint, out var rune) ? rune.EncodeToUtf16(units) : 1;
        if (count == 1)
            return Hex(codePoint);
        return Hex(units[0]).Hex(units[1]);
    }

    /// <summary>A text string in brackets: UTF-16 with its mark, which every reader understands.</summary>
    public PdfBuffer Text(string text)
    {
        Append("<FEFF"u8);
        foreach (var unit in text)
            Hex(unit);
        return Append((byte)'>');
    }

    public void Clear() => Length = 0;

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        return _bytes.AsSpan(Length);
    }
}
