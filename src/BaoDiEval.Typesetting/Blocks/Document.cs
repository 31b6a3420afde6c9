namespace BaoDiEval.Typesetting.Blocks;

/// <summary>A whole paper: its blocks in reading order, from which PDF, Word and HTML are made.</summary>
public sealed record Document(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>The date of the document (成文日期), where it has one.</summary>
    public DateOnly? Date { get; init; }
}
