namespace BaoDiEval.Domain.Values.Reading;

/// <summary>
/// What a scanner made of the digits at one place: a number, or digits that are none (007, 1,2,3, 2021.12.31).
/// <see cref="End"/> is where they end either way.
/// </summary>
internal readonly record struct ScannedNumber(decimal? Value, int Decimals, int End);
