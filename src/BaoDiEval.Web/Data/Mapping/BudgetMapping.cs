using BaoDiEval.Domain.Evaluations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class BudgetLineMapping : IEntityTypeConfiguration<BudgetLine>
{
    private static readonly string[] Amounts =
    [
        "initial_budget",
        "initial_carried_over",
        "initial_other_funds",
        "appropriation",
        "carried_over",
        "other_funds",
    ];

    public void Configure(EntityTypeBuilder<BudgetLine> line)
    {
        line.IsOfBureau("budget_lines");
        line.ComplexProperty(l => l.Terms);
        line.Property(l => l.Key).HasMaxLength(200);
        line.UniqueBy(EvaluationRules.KeyIsUnique, BureauRows.Bureau, "EvaluationId", nameof(BudgetLine.Key));
        line.Keeps(EvaluationRules.BudgetIsNotNegative, Constraints.AllNotNegative(Amounts));
        line.KeepsAmounts(Amounts);
        line.HasMany(l => l.Adjustments).WithOne().Within("LineId");
        line.HasMany(l => l.Sources).WithOne().Within("LineId");
    }
}

internal sealed class BudgetAdjustmentMapping : IEntityTypeConfiguration<BudgetAdjustment>
{
    public void Configure(EntityTypeBuilder<BudgetAdjustment> adjustment)
    {
        adjustment.IsOfBureau("budget_adjustments");
        adjustment.KeepsAmounts("amount");
        adjustment.KeepsDates("decided_on");
    }
}

internal sealed class LineSourceMapping : IEntityTypeConfiguration<LineSource>
{
    public void Configure(EntityTypeBuilder<LineSource> source)
    {
        source.IsOfBureau("line_sources");
        source.Property(s => s.Key).HasMaxLength(200);
        source.UniqueBy(EvaluationRules.KeyIsUnique, BureauRows.Bureau, "LineId", nameof(LineSource.Key));
        source.KeepsAmounts("initial_budget", "adjusted_budget");
    }
}

internal sealed class PlannedSpendingMapping : IEntityTypeConfiguration<PlannedSpending>
{
    public void Configure(EntityTypeBuilder<PlannedSpending> planned)
    {
        planned.IsOfBureau("planned_spendings");
        planned.HasOne(p => p.Line).WithMany().To("LineId");
        planned.Keeps(EvaluationRules.PlannedIsNotNegative, "month BETWEEN 1 AND 12 AND amount >= 0");
        planned.KeepsAmounts("amount");
    }
}

internal sealed class SurplusMapping : IEntityTypeConfiguration<Surplus>
{
    public void Configure(EntityTypeBuilder<Surplus> surplus)
    {
        surplus.IsOfBureau("surpluses");
        surplus.Keeps(EvaluationRules.SurplusIsNotNegative, "amount >= 0");
        surplus.HasOne(s => s.Line).WithMany().To("LineId");
        surplus.KeepsAmounts("amount");
    }
}
