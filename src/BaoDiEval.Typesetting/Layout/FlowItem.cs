using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>What pages are filled with, from top to bottom: a closed set of lines, tables and page breaks.</summary>
internal abstract class FlowItem
{
    /// <summary>No page may end after this item (a heading, the lines before a signature).</summary>
    public bool KeepsWithNext { get; set; }
}

/// <summary>A line of text in a strip of the page, or an empty strip.</summary>
internal sealed class LineItem(double height) : FlowItem
{
    public double Height => height;
    public ShapedText? Text { get; init; }
    public BrokenLine Line { get; init; }
    public double Left { get; init; }
    public Alignment Alignment { get; init; }

    /// <summary>Whether it stands on one of the 22 lines; other strips follow what is above them directly.</summary>
    public bool IsOnGrid { get; init; } = true;

    /// <summary>The heading that begins on this line.</summary>
    public Heading? Heading { get; init; }
}

/// <summary>A measured table, which is cut into fragments as pages allow.</summary>
internal sealed class TableItem(MeasuredTable table) : FlowItem
{
    public MeasuredTable Table => table;
}

/// <summary>The next item begins a page of this orientation; numbering begins after a cover.</summary>
internal sealed class NewPageItem(Orientation? orientation = null) : FlowItem
{
    public Orientation? Orientation => orientation;
}

/// <summary>A page of its own whose marks already have their places.</summary>
internal sealed class CoverItem(IReadOnlyList<Mark> marks) : FlowItem
{
    public IReadOnlyList<Mark> Marks => marks;
}
