namespace BaoDiEval.Typesetting.Layout;

/// <summary>
/// The units from <paramref name="First"/> up to <paramref name="End"/> on one line of the given width. A line that ends a
/// paragraph keeps its natural width.
/// </summary>
internal readonly record struct BrokenLine(
    int First,
    int End,
    double Indent,
    double Width,
    double Natural,
    bool EndsParagraph
)
{
    /// <summary>What is left over at the end; negative when punctuation must be squeezed.</summary>
    public double Slack => Width - Indent - Natural;
}
