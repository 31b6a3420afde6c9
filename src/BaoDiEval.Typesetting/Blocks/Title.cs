namespace BaoDiEval.Typesetting.Blocks;

/// <summary>The centred title of a paper or of an annex, with an optional line such as （2021年度） below it.</summary>
public sealed record Title(string Text, string? Note = null) : Block;
