using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Pdf;

/// <summary>
/// Draws the marks of one page. Neighbouring marks that belong to one structure element, or to none, stand in one
/// marked-content sequence.
/// </summary>
internal sealed class PageContent
{
    private readonly PdfBuffer _content = new(1 << 13);
    private readonly DocumentFonts _fonts;
    private readonly double _height;
    private readonly List<StructureElement> _tags = [];

    private Sequence _sequence;
    private StructureElement? _tag;
    private bool _isInText;
    private (EmbeddedFont? Font, double Size) _face;
    private double _thickness = 1;

    public PageContent(Page page, DocumentFonts fonts)
    {
        (_fonts, _height) = (fonts, page.Height);
        for (var next = 0; next < page.Marks.Count; )
            next = Draw(page.Marks, next);
        Close();
    }

    private enum Sequence
    {
        None,
        Artifact,
        Tagged,
    }

    public ReadOnlySpan<byte> Bytes => _content.Written;

    /// <summary>The element that owns each marked-content sequence; the index is the sequence's number (MCID).</summary>
    public IReadOnlyList<StructureElement> Tags => _tags;

    // Returns the index of the next mark to draw: a line of text is drawn at once.
    private int Draw(IReadOnlyList<Mark> marks, int at)
    {
        switch (marks[at])
        {
            case GlyphRun { Glyphs.Count: > 0 } run:
                Open(run.Tag);
                return ShowLine(marks, at);
            case Line line:
                Open(null);
                Stroke(line);
                break;
        }
        return at + 1;
    }

    private int ShowLine(IReadOnlyList<Mark> marks, int first)
    {
        BeginText();
        var end = UnevenLine.EndOf(marks, first);
        var isUneven = _tag is not null && UnevenLine.IsUneven(marks, first, end);
        if (isUneven)
            _content.Append($"/Span <</ActualText {UnevenLine.TextOf(marks, first, end)}>> BDC\n");
        for (var i = first; i < end; i++)
            Show((GlyphRun)marks[i]);
        if (isUneven)
            _content.Append("EMC\n"u8);
        return end;
    }

    private void Open(StructureElement? tag)
    {
        var sequence = tag is null ? Sequence.Artifact : Sequence.Tagged;
        if (sequence == _sequence && tag == _tag)
            return;
        Close();
        (_sequence, _tag) = (sequence, tag);
        if (tag is null)
        {
            _content.Append("/Artifact BMC\n"u8);
            return;
        }
        _content.Append($"/{StructureTree.NameOf(tag.Kind)} <</MCID {_tags.Count}>> BDC\n");
        _tags.Add(tag);
    }

    private void Close()
    {
        EndText();
        if (_sequence != Sequence.None)
            _content.Append("EMC\n"u8);
    }

    private void Show(GlyphRun run)
    {
        var font = _fonts[run.Font];
        if (_face != (font, run.Size))
        {
            _face = (font, run.Size);
            _content.Append((byte)'/').Ascii(font.ResourceName).Append((byte)' ').Number(run.Size).Append(" Tf\n"u8);
        }
        _content.Append(Direction(run.Turn)).Number(run.Glyphs[0].X).Append((byte)' ');
        _content.Number(_height - run.Baseline).Append(" Tm\n["u8);
        ShowGlyphs(run, font);
        _content.Append("] TJ\n"u8);
    }

    /// <summary>
    /// Between two glyphs stands the correction, in thousandths of an em to the left, from where the reader's pen is to
    /// where the glyph belongs. The pen is followed as rounded, so that errors do not add up along the line.
    /// </summary>
    private void ShowGlyphs(GlyphRun run, EmbeddedFont font)
    {
        var perPoint = 1000 / run.Size;
        var origin = run.Glyphs[0].X;
        var pen = 0L;
        var isOpen = false;
        foreach (var placed in run.Glyphs)
        {
            var correction = pen - (long)Math.Round((placed.X - origin) * perPoint);
            if (correction != 0)
            {
                if (isOpen)
                    _content.Append((byte)'>');
                _content.Number(correction);
                isOpen = false;
                pen -= correction;
            }
            if (!isOpen)
                _content.Append((byte)'<');
            isOpen = true;
            var id = font.IdOf(placed);
            _content.Hex(id);
            pen += font.WidthOf(id);
        }
        _content.Append((byte)'>');
    }

    private void Stroke(Line line)
    {
        EndText();
        if (_thickness != line.Thickness)
        {
            _thickness = line.Thickness;
            _content.Number(line.Thickness).Append(" w\n"u8);
        }
        Point(line.X1, line.Y1).Append(" m "u8);
        Point(line.X2, line.Y2).Append(" l S\n"u8);
    }

    private PdfBuffer Point(double x, double y) => _content.Number(x).Append((byte)' ').Number(_height - y);

    private void BeginText()
    {
        if (!_isInText)
            _content.Append("BT\n"u8);
        _isInText = true;
    }

    private void EndText()
    {
        if (_isInText)
            _content.Append("ET\n"u8);
        _isInText = false;
    }

    private static ReadOnlySpan<byte> Direction(Turn turn) =>
        turn switch
        {
            Turn.None => "1 0 0 1 "u8,
            Turn.Clockwise => "0 -1 1 0 "u8,
            Turn.CounterClockwise => "0 1 -1 0 "u8,
            _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, null),
        };
}
