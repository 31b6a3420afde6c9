namespace BaoDiEval.Domain.Evaluations;

/// <summary>What no evaluation in the database can ever be. What may be wrong for a while is in Checks.</summary>
public static class EvaluationRules
{
    public static readonly Rule YearIsPlausible = new(
        "evaluation.year-is-plausible",
        "预算年度应在2000年至2100年之间。"
    );

    public static readonly Rule OpenForEditing = new("evaluation.open-for-editing", "只有草稿或被退回的自评可以修改。");

    public static readonly Rule BudgetIsNotNegative = new(
        "budget-line.budget-is-not-negative",
        "预算金额不得为负数；追减请登记预算调整。"
    );

    public static readonly Rule LineIsUnused = new(
        "budget-line.is-unused",
        "该预算明细已被合同、支付、用款计划、结余或指标引用，请先修改引用再删除。"
    );

    public static readonly Rule ContractIsUnused = new(
        "contract.is-unused",
        "该合同下已登记支付，请先修改支付再删除。"
    );

    public static readonly Rule PaidBeforeIsNotNegative = new(
        "contract.paid-before-is-not-negative",
        "以前年度已付、本年应付不得为负数。"
    );

    public static readonly Rule PaymentIsNotZero = new("payment.is-not-zero", "支付金额不得为零；冲销以负数登记。");

    public static readonly Rule SourceIsOfTheLine = new(
        "payment.source-is-of-the-line",
        "资金来源不属于所选预算明细。"
    );

    public static readonly Rule PaymentIsRecordedOnce = new(
        "payment.is-recorded-once",
        "同一凭证、明细、合同、来源、日期、金额的支付已登记，请勿重复。"
    );

    public static readonly Rule PlannedIsNotNegative = new(
        "plan.is-not-negative",
        "用款计划金额不得为负数，月份应为1至12。"
    );

    public static readonly Rule SurplusIsNotNegative = new("surplus.is-not-negative", "结余金额不得为负数。");

    public static readonly Rule WeightIsNotNegative = new("indicator.weight-is-not-negative", "分值不得为负数。");

    public static readonly Rule KeyIsUnique = new("evaluation.key-is-unique", "同一列表中的标识不得重复。");

    public static readonly Rule NarrativeOrText = new(
        "evaluation.narrative-or-text",
        "正文按章节填写与整篇文字不能同时存在。"
    );
}
