using BaoDiEval.Domain;

namespace BaoDiEval.Web.Data;

/// <summary>What only the database can see: bounds of every column, and what two people could break together.</summary>
public static class DataRules
{
    public static readonly Rule AmountIsBounded = new("data.amount-is-bounded", "金额应小于10万亿元。");

    public static readonly Rule NumberIsBounded = new(
        "data.number-is-bounded",
        "数值的整数部分不超过13位，小数不超过6位。"
    );

    public static readonly Rule DateIsPlausible = new(
        "data.date-is-plausible",
        "日期应在2000年1月1日至2100年12月31日之间。"
    );

    public static readonly Rule ProjectNameIsUnique = new(
        "project.name-is-unique",
        "本单位已有同名项目；同名的不同项目请用项目编码区分。"
    );

    public static readonly Rule ProjectCodeIsUnique = new("project.code-is-unique", "本单位已有相同编码的项目。");

    public static readonly Rule OneEvaluationPerYear = new("evaluation.one-per-year", "该项目在此预算年度已有自评。");

    public static readonly Rule UnitNameIsUnique = new("organization.name-is-unique", "上级单位下已有同名单位。");

    public static readonly Rule StillReferenced = new(
        "data.still-referenced",
        "该内容仍被其他内容引用，请先修改引用。"
    );

    public static readonly Rule TextIsBounded = new("data.text-is-bounded", "文字过长。");

    public static readonly Rule TextIsPlain = new("data.text-is-plain", "文字含有不可见的控制字符。");

    public static readonly Rule PolicyIdIsPlain = new(
        "policy.id-is-plain",
        "编号以小写字母或数字开头，只用小写字母、数字和连字符。"
    );

    public static readonly Rule PolicyVersionCounts = new("policy.version-counts", "版本号从1开始。");

    public static readonly Rule PolicyVersionIsNew = new(
        "policy.version-is-new",
        "该编号已被使用，或其他人刚刚保存了新版本，请重新打开后再修改。"
    );
}
