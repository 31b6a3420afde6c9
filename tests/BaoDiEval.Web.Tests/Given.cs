using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Tests;

/// <summary>Ordinary, valid things to start a test from. A test names only what matters to it.</summary>
internal static class Given
{
    private static readonly DateOnly Day = new(2021, 3, 10);

    public static Organization Unit(string name = "执法支队") =>
        Organization.Bureau($"住建委{Guid.NewGuid():N}").AddUnit(name);

    public static Project Project(Organization? unit = null, string name = "安全技术服务费", string? code = null)
    {
        var project = new Project(name, code, "经常性");
        project.AssignTo(unit ?? Unit());
        return project;
    }

    /// <summary>With something in every list and every column.</summary>
    public static Evaluation FullEvaluation(Project? project = null, int year = 2021)
    {
        var evaluation = new Evaluation(project ?? Project(), year);
        evaluation.Describe("住房和建设委员会", "执法支队", "cz2020", "baodi-2021");
        var (line, own) = Budget(evaluation);
        Spend(evaluation, line, own);
        Report(evaluation, line);
        return evaluation;
    }

    public static async Task<Guid> StoredAsync(AppDb db, Evaluation evaluation)
    {
        db.Add(evaluation);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return evaluation.Id;
    }

    /// <summary>Version 1 of a document, saved by an account of its own.</summary>
    public static async Task StoredAsync(AppDb db, PolicyKind kind, Guid bureau)
    {
        var name = Guid.CreateVersion7().ToString();
        var account = db.Add(new Account { UserName = name, NormalizedUserName = name.ToUpperInvariant() }).Entity;
        db.Add(
            new PolicyDocument
            {
                BureauId = bureau,
                Kind = kind,
                DocumentId = "own-1",
                Version = 1,
                Json = "{}",
                SavedBy = account.Id,
                SavedAt = DateTimeOffset.UnixEpoch,
            }
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static (BudgetLine Line, BudgetLine Own) Budget(Evaluation evaluation)
    {
        var line = evaluation.AddBudgetLine(
            new()
            {
                Name = "外包费",
                InitialBudget = Money.Yuan(400_000m),
                InitialCarriedOver = Money.Yuan(1m),
                InitialOtherFunds = Money.Yuan(2.34m),
                Appropriation = Money.Yuan(399_996.66m),
                CarriedOver = Money.Yuan(1_060.95m),
                OtherFunds = Money.Yuan(0.01m),
            }
        );
        line.ReplaceAdjustments([
            new(Money.Yuan(-5m), Day, "津财〔2021〕1号", "追减"),
            new(Money.Yuan(7m), null, null, null),
        ]);
        var own = evaluation.AddBudgetLine(new() { Name = "网络费" }, "network");
        own.ReplaceSources([
            new("central", "中央", Money.Yuan(3m), Money.Yuan(4m)),
            new("city", null, null, Money.Yuan(0m)),
        ]);
        return (line, own);
    }

    private static void Spend(Evaluation evaluation, BudgetLine line, BudgetLine own)
    {
        var contract = evaluation.Project.Sign(
            new()
            {
                Name = "安全技术服务合同",
                Number = "HT-1",
                Supplier = "树华公司",
                Price = Money.Yuan(400_000m),
                SignedOn = Day,
                StartsOn = Day,
                EndsOn = Day.AddYears(1),
                AcceptedOn = Day.AddYears(1),
                Procurement = "公开招标",
            }
        );
        contract.ReplaceSupplements([new(Money.Yuan(10m), Day), new(Money.Yuan(3m), null)]);
        var inYear = evaluation.TakeUp(contract, [own, line], Money.Yuan(5m), Money.Yuan(9m));
        evaluation.RecordPayment(
            new()
            {
                Amount = Money.Yuan(12_345_678_901.23m),
                PaidOn = Day,
                Voucher = "记-1",
                Payee = "树华公司",
                Source = "current",
            },
            line,
            inYear
        );
        evaluation.RecordPayment(new() { Amount = Money.Yuan(-0.01m), Source = "central" }, own);
        evaluation.ReplacePlan([new(line, 12, Money.Yuan(1m)), new(null, 1, Money.Zero)]);
        evaluation.ReplaceSurpluses([new(line, Money.Yuan(1m), "结转下年", "说明"), new(null, null, null, null)]);
        evaluation.ExplainExecution("疫情影响");
    }

    private static void Report(Evaluation evaluation, BudgetLine line)
    {
        evaluation.StateFunds(
            new()
            {
                InitialBudget = Money.Yuan(640_000m),
                Executed = Money.Yuan(0m),
                Decimals = 6,
                Sources = [new() { Name = "当年财政拨款", Executed = Money.Yuan(1m) }],
            }
        );
        evaluation.SetGoal(new() { Expected = "保障安全\n无事故" });
        evaluation.AddIndicator(
            new()
            {
                Level1 = "产出指标",
                Level2 = "成本指标",
                Name = "外包费成本",
                Target = Target.FromWords("≤8万元", "万元", 2021),
                Actual = Actual.Of(8.106095m, "万元", "8.106095万元"),
                Unit = "万元",
                Weight = 10m,
                Score = 9.50m,
                DeviationReason = "增加",
                Improvement = "控制",
                Continues = "old",
                ApprovedTarget = Target.Between(1m, 3.141592m, "个"),
                TargetChange = new()
                {
                    On = Day,
                    Document = "文",
                    Reason = "由",
                },
                Survey = new() { Method = "问卷", Sample = "200户" },
                Quantity = 2m,
                UnitPrice = 0.000001m,
            },
            line
        );
        evaluation.AddIndicator(
            new()
            {
                Name = "满意",
                Actual = Actual.Judged("满意", AchievementGrade.Achieved, 0.95m),
                Survey = new(),
            }
        );
        evaluation.AddIndicator(
            new()
            {
                Name = "工期",
                Target = Target.Period(Day, Day.AddDays(9)),
                Actual = Actual.During(Day, null),
            }
        );
        evaluation.Write("overview.background", "第一段\n第二段");
        evaluation.StateResult(
            new()
            {
                ExecutionRate = "100.00",
                Levels = [new() { Level1 = "产出指标", Weight = "50" }],
                Grade = "优",
            }
        );
        evaluation.Exempt([new() { Level = "满意度指标", Reason = "不适用" }]);
        evaluation.Explain(new("R12", "/funds", "有批复", "99.00"));
        evaluation.Sign(new() { DocumentDate = Day, Responsible = "张三" });
        evaluation.Disclose(new() { Classified = false, ReviewedOn = Day });
    }
}
