namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// How much a missed ≤ target still earns. 财预〔2020〕10号 asks for a score 按完成比例 and prints no formula for
/// reverse indicators, so it is a policy of the scheme.
/// </summary>
public enum ReverseFormula
{
    /// <summary>目标值 ÷ 实际值.</summary>
    TargetOverActual,

    /// <summary>1 −（实际值 − 目标值）÷ 目标值, not below 0.</summary>
    OneMinusExcess,
}

public static class ReverseFormulaNames
{
    public static string InChinese(this ReverseFormula formula) =>
        formula == ReverseFormula.OneMinusExcess ? "1−（实际值−目标值）÷目标值" : "目标值÷实际值";
}
