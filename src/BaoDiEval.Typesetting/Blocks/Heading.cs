namespace BaoDiEval.Typesetting.Blocks;

/// <summary>A heading with its number as printed: level 1 一、, level 2 （一）, level 3 1、, level 4 （1）.</summary>
public sealed record Heading : Block
{
    public Heading(int level, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 4);
        Level = level;
        Text = text;
    }

    public int Level { get; }
    public string Text { get; }

    /// <summary>The heading as an outline shows it: without the 。 that ends a heading inside a line.</summary>
    public string Label => Text.Trim().TrimEnd('。');
}
