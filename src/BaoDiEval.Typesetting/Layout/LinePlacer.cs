using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// Gives each glyph of a line its place. Slack goes over the gaps between characters, never inside a number; a line that is
/// too full takes half-cells from its punctuation.
/// </summary>
internal sealed class LinePlacer
{
    private readonly ShapedText _text;
    private readonly BrokenLine _line;
    private readonly int _end;
    private readonly double _stretch;
    private readonly double _squeeze;

    private LinePlacer(ShapedText text, BrokenLine line, double mostStretch)
    {
        (_text, _line, _end) = (text, line, line.End);
        while (_end > line.First && text.Units[_end - 1].IsSpace)
            _end--;
        if (line.Slack < -PaperGrid.Epsilon)
            _squeeze = Math.Min(1, -line.Slack / Units().Sum(unit => unit.Yield));
        else if (!line.EndsParagraph)
            _stretch = StretchOf(mostStretch);
    }

    /// <summary>Lines of running text fill their width; centred and right-aligned ones keep their own.</summary>
    public static void Place(
        ShapedText text,
        BrokenLine line,
        double left,
        double baseline,
        Alignment alignment,
        double mostStretch,
        bool isArtifact,
        List<Mark> marks
    )
    {
        var placer = new LinePlacer(text, line, alignment == Alignment.Left ? mostStretch : 0);
        var slack = Math.Max(0, line.Slack);
        var offset = alignment switch
        {
            Alignment.Center => slack / 2,
            Alignment.Right => slack,
            _ => 0,
        };
        placer.Place(left + line.Indent + offset, baseline, isArtifact, marks);
    }

    private void Place(double x, double baseline, bool isArtifact, List<Mark> marks)
    {
        var run = new RunInProgress(baseline, isArtifact, marks);
        for (var at = _line.First; at < _end; at++)
        {
            var unit = _text.Units[at];
            var yielded = unit.Yield * _squeeze;
            var pen = unit.YieldsLeft ? x - yielded : x;
            for (var glyph = unit.Start; glyph < unit.End; glyph++)
            {
                var shaped = _text.Glyphs[glyph];
                run.Add(shaped, pen + shaped.Shift);
                pen += shaped.Advance;
            }
            x += unit.Width - yielded + (StretchesAfter(at) ? _stretch : 0);
        }
        run.End();
    }

    private IEnumerable<Unit> Units()
    {
        for (var at = _line.First; at < _end; at++)
            yield return _text.Units[at];
    }

    private double StretchOf(double most)
    {
        var gaps = 0;
        for (var at = _line.First; at < _end; at++)
            gaps += StretchesAfter(at) ? 1 : 0;
        var stretch = gaps == 0 ? 0 : _line.Slack / gaps;
        return stretch > most ? 0 : stretch;
    }

    private bool StretchesAfter(int at)
    {
        if (at + 1 >= _end)
            return false;
        var (unit, next) = (_text.Units[at], _text.Units[at + 1]);
        return !(unit.IsPiece && next.IsPiece) && !(unit.IsDash && next.IsDash);
    }
}
