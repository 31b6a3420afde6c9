namespace BaoDiEval.Typesetting.Pages;

/// <summary>What a part of the paper is, in the standard structure types of PDF (ISO 32000-1, 14.8.4).</summary>
public enum StructureKind
{
    Document,
    Section,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Table,
    TableRow,
    HeaderCell,
    DataCell,
}

/// <summary>What a header cell heads.</summary>
public enum HeaderScope
{
    Column,
    Row,
    Both,
}

/// <summary>
/// A part of the paper in reading order, to which glyph runs point. Compared by identity: two equal paragraphs are two.
/// </summary>
public sealed class StructureElement(StructureKind kind)
{
    private readonly List<StructureElement> _children = [];

    public StructureKind Kind { get; } = kind;
    public IReadOnlyList<StructureElement> Children => _children;
    public int RowSpan { get; init; } = 1;
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Only read for a header cell.</summary>
    public HeaderScope Scope { get; init; } = HeaderScope.Column;

    /// <summary>Appends a child and returns it.</summary>
    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }

    public StructureElement Add(StructureKind kind) => Add(new StructureElement(kind));
}
