namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// Breaks text into lines by 避头尾: greedy; where the break is not allowed, up to two more units are squeezed in, else the
/// line ends at the last allowed break before.
/// </summary>
internal sealed class LineBreaker
{
    private const int MostSqueezedIn = 2;

    /// <summary>How much of the blank half of a closing mark may hang over the end of a squeezed line.</summary>
    private const double MostHanging = 0.06;

    /// <summary>The most that a line is left short so that a number keeps its 万元, as a part of the line.</summary>
    private const double MostLeftForCounter = 0.25;

    private readonly IReadOnlyList<Unit> _units;
    private readonly double _width;
    private readonly List<BrokenLine> _lines = [];

    private LineBreaker(ShapedText text, double width) => (_units, _width) = (text.Units, width);

    /// <summary>The text must be fitted to the width.</summary>
    public static IReadOnlyList<BrokenLine> Break(ShapedText text, double width, double firstIndent = 0)
    {
        var breaker = new LineBreaker(text, width);
        for (var start = breaker.SkipSpaces(0); start < text.Units.Count; )
            start = breaker.AddLine(start, breaker._lines.Count == 0 ? firstIndent : 0);
        return breaker._lines;
    }

    /// <summary>The same number of lines, each as short as that allows: for what stands centred.</summary>
    public static IReadOnlyList<BrokenLine> BreakBalanced(ShapedText text, double width)
    {
        var lines = Break(text, width);
        if (lines.Count < 2)
            return lines;
        var (narrow, wide) = (Math.Min(width, text.WidestPart), width);
        while (wide - narrow > 0.5)
        {
            var middle = (narrow + wide) / 2;
            var tried = Break(text, middle);
            if (tried.Count > lines.Count || tried.Any(line => line.Slack < -PaperGrid.Epsilon))
                narrow = middle;
            else
                (wide, lines) = (middle, tried);
        }
        return [.. lines.Select(line => line with { Width = width })];
    }

    private int AddLine(int start, double indent)
    {
        var room = _width - indent;
        var (over, used) = (start, 0.0);
        while (over < _units.Count && !_units[over].IsNewline && Fits(used, _units[over], room))
            used += _units[over++].Width;

        var endsParagraph = over == _units.Count || _units[over].IsNewline;
        var end = endsParagraph ? over : EndOfLine(start, over, used, room);
        endsParagraph |= end == _units.Count || _units[end].IsNewline;
        _lines.Add(new(start, end, indent, _width, NaturalWidth(start, end), endsParagraph));
        return SkipSpaces(end < _units.Count && _units[end].IsNewline ? end + 1 : end);
    }

    /// <summary>Spaces hang over the end of the line.</summary>
    private static bool Fits(double used, Unit unit, double room) =>
        unit.IsSpace || used + unit.Width <= room + PaperGrid.Epsilon;

    private int EndOfLine(int start, int over, double used, double room)
    {
        if (over > start && MayBreak(over) && !_units[over].StaysWithPrevious)
            return over;
        return SqueezedEnd(start, over, used, room)
            ?? LastBreak(start, over, unit => !unit.StaysWithPrevious, room * (1 - MostLeftForCounter))
            ?? LastBreak(start, over, _ => true, 0)
            ?? Math.Max(over, start + 1);
    }

    private int? SqueezedEnd(int start, int over, double used, double room)
    {
        for (var end = over + 1; end <= Math.Min(over + MostSqueezedIn, _units.Count); end++)
        {
            if (_units[end - 1].IsNewline)
                return null;
            used += _units[end - 1].Width;
            var atEnd =
                end == _units.Count || _units[end].IsNewline || (MayBreak(end) && !_units[end].StaysWithPrevious);
            if (atEnd && used - room <= YieldOf(start, end) + PaperGrid.Epsilon)
                return end;
        }
        return null;
    }

    /// <summary>The last break that leaves a line at least this wide.</summary>
    private int? LastBreak(int start, int over, Predicate<Unit> mayBegin, double least)
    {
        for (var end = over; end > start; end--)
            if (MayBreak(end) && mayBegin(_units[end]))
                return NaturalWidth(start, end) >= least ? end : null;
        return null;
    }

    private bool MayBreak(int at) =>
        at > 0
        && ((_units[at - 1].IsPiece && _units[at].IsPiece) || (!_units[at - 1].NeverLast && !_units[at].NeverFirst));

    private double YieldOf(int start, int end)
    {
        var yield = 0.0;
        for (var at = start; at < end; at++)
            yield += _units[at].Yield;
        var last = _units[end - 1];
        return last is { Yield: > 0, YieldsLeft: false } ? yield + last.Width * MostHanging : yield;
    }

    private double NaturalWidth(int start, int end)
    {
        while (end > start && _units[end - 1].IsSpace)
            end--;
        var width = 0.0;
        for (var at = start; at < end; at++)
            width += _units[at].Width;
        return width;
    }

    private int SkipSpaces(int at)
    {
        while (at < _units.Count && _units[at].IsSpace)
            at++;
        return at;
    }
}
