namespace BaoDiEval.Typesetting.Blocks;

/// <summary>A part of a paper that carries meaning and no geometry. The set is closed: a writer handles every kind.</summary>
public abstract record Block
{
    private protected Block() { }
}

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>What follows stands on pages of this orientation, beginning on a new one.</summary>
public sealed record Section(Orientation Orientation) : Block;

public enum Orientation
{
    Portrait,
    Landscape,
}
