using System.Runtime.CompilerServices;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>The number of an object, by which others point to it.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A text that people read, such as a title.</summary>
internal readonly record struct PdfText(string Text);

/// <summary>
/// What <c>$"&lt;&lt; /Parent {pages} /Rotate {angle} &gt;&gt;"</c> becomes: PDF notation of every value in it. Strings are
/// written as they stand, so only names and finished notation may be given as strings.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct PdfTokens
{
    public PdfTokens(int literalLength, int formattedCount) => Bytes = new(literalLength + 8 * formattedCount);

    public PdfBuffer Bytes { get; }

    public void AppendLiteral(string text) => Bytes.Ascii(text);

    public void AppendFormatted(string text) => Bytes.Ascii(text);

    public void AppendFormatted(int value) => Bytes.Number(value);

    public void AppendFormatted(double value) => Bytes.Number(value);

    public void AppendFormatted(PdfReference reference) => Bytes.Number(reference.Number).Append(" 0 R"u8);

    public void AppendFormatted(PdfText text) => Bytes.Text(text.Text);

    public void AppendFormatted(PdfBuffer notation) => Bytes.Append(notation.Written);
}
