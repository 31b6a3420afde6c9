namespace BaoDiEval.Typesetting.Layout;

/// <summary>Where characters stand in a strip.</summary>
internal static class Baseline
{
    /// <summary>Chinese fonts draw an ideograph in a square of which this part lies above the baseline.</summary>
    private const double Above = 0.88;

    /// <summary>The baseline that centres characters of this size in a strip.</summary>
    public static double In(double top, double height, double size) => top + (height - size) / 2 + size * Above;
}
