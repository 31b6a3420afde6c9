namespace BaoDiEval.Domain.Indicators;

/// <summary>Reads an actual value in words.</summary>
internal static class ActualReader
{
    public static Actual Read(string words, string? unit, int? year) => Actual.Judged(words);
}
