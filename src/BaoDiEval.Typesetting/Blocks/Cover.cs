namespace BaoDiEval.Typesetting.Blocks;

/// <summary>
/// A cover page of its own without a page number: who issues the paper, what it is, and of which year. The page after it is — 1 —.
/// </summary>
public sealed record Cover(string Issuer, string Title, string? Note = null) : Block;
