using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Pages;

namespace BaoDiEval.Typesetting.Layout;

/// <summary>Turns blocks, one after the other, into lines and measured tables as wide as the pages they will stand on.</summary>
internal sealed class BlockSetter(TextShaper shaper, StructureElement root)
{
    private readonly List<FlowItem> _flow = [];
    private TextArea _area = PaperGrid.AreaOf(Orientation.Portrait);

    public IReadOnlyList<FlowItem> Set(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Set(block);
        return _flow;
    }

    private void Set(Block block)
    {
        switch (block)
        {
            case Cover cover:
                _flow.Add(new CoverItem(new CoverSetter(shaper, root).Set(cover)));
                break;
            case Title title:
                _flow.AddRange(Text.Title(title));
                break;
            case Heading heading:
                _flow.AddRange(Text.Heading(heading));
                break;
            case Paragraph paragraph:
                _flow.AddRange(Text.Paragraph(paragraph));
                break;
            case Table table:
                Set(table);
                break;
            case Signature signature:
                PullAlong();
                _flow.AddRange(new SignatureSetter(shaper, root, _area.Width).Set(signature));
                break;
            case PageBreak:
                _flow.Add(new NewPageItem());
                break;
            case Section section:
                _area = PaperGrid.AreaOf(section.Orientation);
                _flow.Add(new NewPageItem(section.Orientation));
                break;
            default:
                throw new ArgumentException($"No way to set a {block.GetType().Name}.", nameof(block));
        }
    }

    private TextSetter Text => new(shaper, root, _area.Width);

    private void Set(Table table)
    {
        _flow.AddRange(Text.Above(table));
        _flow.Add(new TableItem(new TableMeasurer(shaper, table, _area.Width).Measure(root.Add(StructureKind.Table))));
    }

    /// <summary>The last two lines before a signature go with it: a page never bears a signature alone.</summary>
    private void PullAlong()
    {
        for (var at = _flow.Count - 1; at >= Math.Max(0, _flow.Count - 2) && _flow[at] is LineItem or TableItem; at--)
            _flow[at].KeepsWithNext = true;
    }
}
