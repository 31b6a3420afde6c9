using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;

namespace BaoDiEval.Domain.Tests.Checks;

/// <summary>The published report on safety services of 2021 as data, without its running text.</summary>
internal sealed class SafetyServicesCase
{
    private readonly Project _project = new("安全技术服务费", kind: "经常性");

    public SafetyServicesCase()
    {
        Evaluation = new(_project, 2021);
        Evaluation.Describe("天津市宝坻区住房和建设委员会", "宝坻区住房和建设综合行政执法支队", "cz2020", "baodi-2021");
        Outsourcing = Evaluation.AddBudgetLine(Given.Line("安全技术服务外包费", 400_000m), "outsourcing");
        Platform = Evaluation.AddBudgetLine(Given.Line("监控平台运行服务费", 160_000m), "platform");
        Network = Evaluation.AddBudgetLine(Given.Line("网络通讯费", 80_000m, 1_060.95m), "network");
        Pay();
        Promise();
    }

    public Evaluation Evaluation { get; }
    public BudgetLine Outsourcing { get; }
    public BudgetLine Platform { get; }
    public BudgetLine Network { get; }

    private void Pay()
    {
        var shuhua = _project.Sign(new() { Name = "安全技术服务合同", Price = Money.Yuan(400_000m) });
        var unicom = _project.Sign(new() { Name = "城市管理服务项目合同", Price = Money.Yuan(159_800m) });
        var first = Evaluation.TakeUp(shuhua, [Outsourcing]);
        var second = Evaluation.TakeUp(unicom, [Platform]);
        Evaluation.RecordPayment(Given.Paid(400_000m, source: "current"), Outsourcing, first);
        Evaluation.RecordPayment(Given.Paid(159_800m, source: "current"), Platform, second);
        Evaluation.RecordPayment(Given.Paid(80_000m, source: "current"), Network);
        Evaluation.RecordPayment(Given.Paid(1_060.95m, source: "carriedOver"), Network);
    }

    private void Promise()
    {
        var year = (From: new DateOnly(2021, 1, 1), To: new DateOnly(2021, 12, 31));
        Output("数量指标", "住建领域建筑工地全覆盖", Target.Exactly(100m, "%"), Actual.Of(100m, "%"), 10m, Outsourcing);
        Output("数量指标", "每块工地检查机械抽取率", Target.Exactly(25m, "%"), Actual.Of(25m, "%"), 8m, Outsourcing);
        Output("质量指标", "较大事故发生率", Target.AtMost(0m, "%"), Actual.Of(0m, "%"), 8m, Outsourcing);
        Output(
            "时效指标",
            "服务周期",
            Target.Period(year.From, year.To),
            Actual.During(year.From, year.To),
            6m,
            Outsourcing
        );
        Cost("安全技术服务外包服务费", 40m, 40m, Outsourcing);
        Cost("监控平台运行服务费", 16m, 15.98m, Platform);
        Cost("网络通讯费", 8m, 8.106095m, Network);
        Benefit("经济效益指标", "营造施工企业安全生产环境，减少企业经济损失", "有效减少");
        Benefit("社会效益指标", "确保全区建筑工地安全生产持续向好发展", "安全可控");
        Benefit("可持续影响指标", "增强全区建筑工地全员安全生产意识", "长期影响");
        Add("满意度指标", "服务对象满意度指标", "建筑企业满意率", Target.AtLeast(95m, "%"), Actual.Of(95m, "%"), 10m);
    }

    private void Output(string level2, string name, Target target, Actual actual, decimal weight, BudgetLine line) =>
        Add("产出指标", level2, name, target, actual, weight, line);

    private void Cost(string name, decimal limit, decimal paid, BudgetLine line) =>
        Output("成本指标", name, Target.AtMost(limit, "万元"), Actual.Of(paid, "万元"), 6m, line);

    private void Benefit(string level2, string name, string words) =>
        Add(
            "效益指标",
            level2,
            name,
            Target.Qualitative(words),
            Actual.Judged(words, AchievementGrade.Achieved, 1m),
            10m
        );

    private void Add(
        string level1,
        string level2,
        string name,
        Target target,
        Actual actual,
        decimal weight,
        BudgetLine? line = null
    ) => Evaluation.AddIndicator(Given.Indicator(target, actual, weight, name, level1, level2), line);
}
