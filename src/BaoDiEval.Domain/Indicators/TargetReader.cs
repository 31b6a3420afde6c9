namespace BaoDiEval.Domain.Indicators;

/// <summary>Reads a target in words.</summary>
internal static class TargetReader
{
    public static Target Read(string words, string? unit, int? year) => Target.Unread(words);
}
