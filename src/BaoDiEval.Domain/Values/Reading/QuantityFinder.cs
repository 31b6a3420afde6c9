namespace BaoDiEval.Domain.Values.Reading;

/// <summary>Goes once through running text and takes the figures out of it.</summary>
internal sealed class QuantityFinder
{
    private readonly string _text;
    private readonly List<FoundQuantity> _found = [];
    private int _ordinalEnd = -1;

    private QuantityFinder(string text) => _text = ReadingText.Of(text);

    public static IReadOnlyList<FoundQuantity> FindAll(string text)
    {
        var finder = new QuantityFinder(text);
        finder.Run();
        return finder._found;
    }

    private void Run()
    {
        var dates = new Queue<FoundDate>(DateReader.FindAllIn(_text));
        var at = 0;
        while (at < _text.Length)
        {
            while (dates.TryPeek(out var passed) && passed.End <= at)
                dates.Dequeue();
            if (dates.TryPeek(out var date) && date.Start <= at)
                at = date.End;
            else if (!ScannedQuantity.StartsAt(_text, at))
                at++;
            else
                at = Take(at);
        }
    }

    private int Take(int start)
    {
        if (CodeDigits.TrySkip(_text, start, out var codeEnd))
            return codeEnd;
        var scanned = ScannedQuantity.Scan(_text, start);
        var end = Math.Max(scanned.End, start + 1);
        if (scanned.Quantity is not { } quantity)
            return end;
        if (IsOrdinal(start, end))
            _ordinalEnd = end;
        else if (scanned.InChinese ? IsChineseFigure(start, end, quantity) : !IsNoFigure(start, end, quantity))
            Add(start, end, quantity);
        return end;
    }

    private void Add(int start, int end, Quantity quantity)
    {
        ShareUnitOfRange(start, quantity.Unit);
        var isNegative = FigureContext.IsMinus(_text, start - 1);
        var first = isNegative ? start - 1 : start;
        var hedges = new HedgeTally();
        var opening = hedges.TakeBefore(_text, first, quantity.Unit);
        var whole = quantity with
        {
            Value = isNegative ? -quantity.Value : quantity.Value,
            Unit = quantity.Unit + FigureContext.PerBefore(_text, opening, quantity.Unit) is { Length: > 0 } unit
                ? unit
                : null,
            Hedge = quantity.Hedge | hedges.Kinds,
            HedgeWords = quantity.HedgeWords + hedges.Count,
        };
        _found.Add(new(whole, first, end - first) { IsBound = FigureContext.IsBound(_text, opening, end) });
    }

    // In 1-3个 both ends are counted in 个.
    private void ShareUnitOfRange(int start, string? unit)
    {
        if (
            _found.Count > 0
            && _found[^1] is { Quantity.Unit: null } first
            && FigureContext.IsRangeJoint(_text, first.End, start)
        )
            _found[^1] = first with { Quantity = first.Quantity with { Unit = unit } };
    }

    private bool IsOrdinal(int start, int end) =>
        ReadingText.At(_text, start - 1) == '第'
        || ReadingText.At(_text, end) is '号' or '〕'
        || (_ordinalEnd >= 0 && FigureContext.IsRangeJoint(_text, _ordinalEnd, start));

    private bool IsNoFigure(int start, int end, Quantity quantity) =>
        quantity.Unit switch
        {
            // 5月, 20日, 2022度 and 2021年 are dates, no lengths of time and no kilowatt-hours.
            "月" or "日" or "号" => true,
            "度" => quantity.Value is >= 1900m and <= 2100m,
            "年" => quantity.Value >= 100m,
            null => FigureContext.IsLabel(_text, start, end),
            _ => false,
        };

    private bool IsChineseFigure(int start, int end, Quantity quantity) =>
        quantity.Unit is { } unit
        && quantity.Measure is { Dimension: not "" }
        && !FigureContext.IsPartOfAWord(_text, start, end, unit);
}
