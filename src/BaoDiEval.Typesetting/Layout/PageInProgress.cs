using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>A page while it is filled from the top; <see cref="Number"/> is null on a cover.</summary>
internal sealed class PageInProgress(Orientation orientation, int? number)
{
    public Orientation Orientation => orientation;
    public int? Number => number;
    public TextArea Area { get; } = PaperGrid.AreaOf(orientation);
    public List<Mark> Marks { get; } = [];

    /// <summary>How much of the text area is filled, in pt.</summary>
    public double Used { get; set; }

    public bool IsEmpty => Used == 0;
    public double Room => Area.Height - Used;

    /// <summary>Where an item begins: text stands on the next of the 22 lines, whatever a table above it has left.</summary>
    public static double TopOf(LineItem item, double used) =>
        item.IsOnGrid ? Math.Ceiling(used / PaperGrid.Line - PaperGrid.Epsilon) * PaperGrid.Line : used;

    public Page Finish()
    {
        var (width, height) =
            orientation == Orientation.Portrait
                ? (PaperGrid.PaperWidth, PaperGrid.PaperHeight)
                : (PaperGrid.PaperHeight, PaperGrid.PaperWidth);
        return new(width, height, Marks);
    }
}
