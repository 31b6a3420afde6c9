using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Fills pages with lines and tables, and begins a new one where what belongs together would be parted.</summary>
internal sealed class Paginator(IReadOnlyList<FlowItem> flow)
{
    /// <summary>Before an address as long as a line gaps would become holes: such a line keeps its natural width.</summary>
    private const double MostStretch = PaperGrid.Cell / 2;

    private readonly List<PageInProgress> _pages = [];
    private readonly List<Bookmark> _bookmarks = [];
    private Orientation _orientation = Orientation.Portrait;
    private bool _breaksBefore = true;
    private int _lastNumber;

    public IReadOnlyList<Bookmark> Bookmarks => _bookmarks;

    public IReadOnlyList<PageInProgress> Fill()
    {
        for (var at = 0; at < flow.Count; at++)
            Place(at);
        if (_pages.Count == 0)
            Open();
        return _pages;
    }

    private PageInProgress Page => _pages[^1];

    private void Place(int at)
    {
        switch (flow[at])
        {
            case NewPageItem item:
                _orientation = item.Orientation ?? _orientation;
                _breaksBefore = true;
                break;
            case CoverItem cover:
                _pages.Add(new(Orientation.Portrait, number: null));
                Page.Marks.AddRange(cover.Marks);
                (_breaksBefore, _lastNumber) = (true, 0);
                break;
            case LineItem line:
                BeginAt(at);
                Place(line);
                break;
            case TableItem table:
                BeginAt(at);
                Place(table.Table, table.KeepsWithNext ? PaperGrid.Line + ExtentFrom(at + 1, 0) : 0);
                break;
        }
    }

    private void Open()
    {
        _pages.Add(new(_orientation, ++_lastNumber));
        _breaksBefore = false;
    }

    /// <summary>Opens a page where one is due, or where the items that stay together begin and do not fit here.</summary>
    private void BeginAt(int at)
    {
        if (_breaksBefore)
            Open();
        var beginsGroup = at == 0 || !flow[at - 1].KeepsWithNext;
        if (!beginsGroup || Page.IsEmpty || !flow[at].KeepsWithNext)
            return;
        var whole = Page.Area.Height + PaperGrid.Epsilon;
        if (ExtentFrom(at, Page.Used) > whole && ExtentFrom(at, 0) <= whole)
            Open();
    }

    /// <summary>How far down a page the items reach that stay together from this one on; of a table only its beginning counts.</summary>
    private double ExtentFrom(int at, double used)
    {
        for (; at < flow.Count; at++)
        {
            switch (flow[at])
            {
                case LineItem line:
                    used = PageInProgress.TopOf(line, used) + line.Height;
                    break;
                case TableItem table:
                    return used + table.Table.LeastStart;
                default:
                    return used;
            }
            if (!flow[at].KeepsWithNext)
                break;
        }
        return used;
    }

    private void Place(LineItem item)
    {
        if (PageInProgress.TopOf(item, Page.Used) + item.Height > Page.Area.Height + PaperGrid.Epsilon && !Page.IsEmpty)
            Open();
        if (item.Text is null && Page.IsEmpty)
            return;
        var top = PageInProgress.TopOf(item, Page.Used);
        Page.Used = top + item.Height;
        if (item.Heading is { } heading)
            _bookmarks.Add(new(heading.Level, heading.Label, _pages.Count - 1, Page.Area.Top + top));
        if (item.Text is { } text)
            Draw(item, text, Page.Area.Top + top);
    }

    private void Draw(LineItem item, ShapedText text, double top)
    {
        var size = item.Line.First < item.Line.End ? text.Glyphs[text.Units[item.Line.First].Start].Size : 0;
        var baseline = Baseline.In(top, item.Height, size);
        var left = Page.Area.Left + item.Left;
        LinePlacer.Place(text, item.Line, left, baseline, item.Alignment, MostStretch, isArtifact: false, Page.Marks);
    }

    private void Place(MeasuredTable table, double after)
    {
        var fragmenter = new TableFragmenter(table, Page.Area.Height);
        while (!fragmenter.IsDone)
        {
            if (fragmenter.Next(Page.Room, Page.IsEmpty, after) is not { } fragment)
            {
                Open();
                continue;
            }
            new TableDrawer(table, Page.Area.Left, Page.Area.Top + Page.Used, Page.Marks).Draw(fragment);
            Page.Used += fragment.Height;
            if (!fragmenter.IsDone)
                Open();
        }
    }
}
