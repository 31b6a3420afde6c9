using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;

namespace BaoDiEval.Reports.Tests;

/// <summary>The published case 安全技术服务费 2021 in short, entered as its users would.</summary>
internal static class Given
{
    public static Evaluation Evaluation()
    {
        var project = new Project("安全技术服务费");
        var evaluation = new Evaluation(project, 2021);
        evaluation.Describe("天津市宝坻区住房和建设委员会", "宝坻区住房和建设综合行政执法支队", "cz2020", null);
        var outsourcing = evaluation.AddBudgetLine(Line("安全技术服务外包费", 400_000m));
        var platform = evaluation.AddBudgetLine(Line("监控平台运行服务费", 160_000m));
        var network = evaluation.AddBudgetLine(Line("网络通讯费", 80_000m, 1_060.95m));
        evaluation.TakeUp(project.Sign(new() { Number = "1", Price = Money.Yuan(400_000m) }), [outsourcing]);
        evaluation.TakeUp(project.Sign(new() { Number = "2", Price = Money.Yuan(159_800m) }), [platform]);
        evaluation.RecordPayment(new() { Amount = Money.Yuan(400_000m) }, outsourcing);
        evaluation.RecordPayment(new() { Amount = Money.Yuan(159_800m) }, platform);
        evaluation.RecordPayment(new() { Amount = Money.Yuan(80_000m) }, network);
        evaluation.RecordPayment(new() { Amount = Money.Yuan(1_060.95m), Source = FundSource.CarriedOver }, network);
        return evaluation;
    }

    public static void AddNetworkIndicator(this Evaluation evaluation) =>
        evaluation.AddIndicator(
            new()
            {
                Level1 = "产出指标",
                Level2 = "成本指标",
                Name = "网络通讯费",
                Target = Target.AtMost(8m, "万元"),
                Actual = Actual.Of(8.106095m, "万元"),
                Weight = 6m,
            }
        );

    private static BudgetTerms Line(string name, decimal budget, decimal carriedOver = 0m) =>
        new()
        {
            Name = name,
            InitialBudget = Money.Yuan(budget),
            CarriedOver = Money.Yuan(carriedOver),
        };
}
