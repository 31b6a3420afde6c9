namespace BaoDiEval.Domain.Indicators;

/// <summary>Whether the target was reached.</summary>
public enum Outcome
{
    /// <summary>People must say: something is missing, incomparable or not for a formula.</summary>
    Undecided,
    Met,
    Missed,
}
