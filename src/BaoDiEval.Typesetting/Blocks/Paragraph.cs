using BaoDiEval.Typesetting.Fonts;

namespace BaoDiEval.Typesetting.Blocks;

/// <summary>Running text. A heading that runs in (（一）项目绩效目标。) stands as <see cref="Lead"/> on its first line.</summary>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    public Paragraph(string text)
        : this([new Run(text)]) { }

    public Heading? Lead { get; init; }

    /// <summary>Whether the first line is indented by two characters.</summary>
    public bool Indented { get; init; } = true;

    public Alignment Alignment { get; init; } = Alignment.Left;
}

/// <summary>Characters of one face; without a role they take the face of what surrounds them.</summary>
public sealed record Run(string Text, FontRole? Role = null);

public enum Alignment
{
    Left,
    Center,
    Right,
}
