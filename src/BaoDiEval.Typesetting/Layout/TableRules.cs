using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>The rules of a table: those that neighbouring cells share are drawn once, those in one line as one.</summary>
internal sealed class TableRules
{
    private const double Thickness = 0.5;

    private readonly List<(double At, double From, double To)> _across = [];
    private readonly List<(double At, double From, double To)> _down = [];

    public void Around(double left, double top, double right, double height)
    {
        _across.Add((top, left, right));
        _across.Add((top + height, left, right));
        _down.Add((left, top, top + height));
        _down.Add((right, top, top + height));
    }

    public IEnumerable<Line> Lines() =>
        Joined(_across)
            .Select(rule => new Line(rule.From, rule.At, rule.To, rule.At, Thickness))
            .Concat(Joined(_down).Select(rule => new Line(rule.At, rule.From, rule.At, rule.To, Thickness)));

    private static IEnumerable<(double At, double From, double To)> Joined(
        List<(double At, double From, double To)> rules
    )
    {
        const double near = 0.01;
        (double At, double From, double To)? open = null;
        foreach (var rule in rules.OrderBy(rule => Math.Round(rule.At, 2)).ThenBy(rule => rule.From))
        {
            if (open is { } last && Math.Abs(last.At - rule.At) < near && rule.From <= last.To + near)
            {
                open = last with { To = Math.Max(last.To, rule.To) };
                continue;
            }
            if (open is { } done)
                yield return done;
            open = rule;
        }
        if (open is { } end)
            yield return end;
    }
}
