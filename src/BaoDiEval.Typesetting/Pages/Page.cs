namespace BaoDiEval.Typesetting.Pages;

/// <summary>One side of paper. Sizes are in pt, the origin is the top left corner, y grows downward.</summary>
public sealed record Page(double Width, double Height, IReadOnlyList<Mark> Marks);
