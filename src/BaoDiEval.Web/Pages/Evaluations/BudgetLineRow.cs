using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A budget line as it is typed.</summary>
public sealed record BudgetLineRow : GridRow
{
    public string? Name { get; init; }
    public string? InitialBudget { get; init; }
    public string? InitialCarriedOver { get; init; }
    public string? InitialOtherFunds { get; init; }
    public string? Appropriation { get; init; }
    public string? CarriedOver { get; init; }
    public string? OtherFunds { get; init; }

    internal BudgetTerms Terms =>
        new()
        {
            Name = Typed.Words(Name) ?? "",
            InitialBudget = Typed.Amount(InitialBudget),
            InitialCarriedOver = Typed.Amount(InitialCarriedOver) ?? Money.Zero,
            InitialOtherFunds = Typed.Amount(InitialOtherFunds) ?? Money.Zero,
            Appropriation = Typed.Amount(Appropriation),
            CarriedOver = Typed.Amount(CarriedOver) ?? Money.Zero,
            OtherFunds = Typed.Amount(OtherFunds) ?? Money.Zero,
        };

    internal static List<BudgetLineRow> AllOf(Evaluation evaluation) => [.. evaluation.BudgetLines.Select(Of)];

    private static BudgetLineRow Of(BudgetLine line)
    {
        var row = new BudgetLineRow
        {
            Id = line.Id.ToString(),
            Name = line.Name,
            InitialBudget = Typed.Of(line.Terms.InitialBudget),
            InitialCarriedOver = Typed.OfDefault(line.Terms.InitialCarriedOver),
            InitialOtherFunds = Typed.OfDefault(line.Terms.InitialOtherFunds),
            Appropriation = Typed.Of(line.Terms.Appropriation),
            CarriedOver = Typed.OfDefault(line.Terms.CarriedOver),
            OtherFunds = Typed.OfDefault(line.Terms.OtherFunds),
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<BudgetLineRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(l => l.Name)
                        .NotEmpty()
                        .WithMessage("请填写预算明细名称。")
                        .MaximumLength(300)
                        .WithMessage("名称至多300字。");
                    RuleFor(l => l.InitialBudget).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(l => l.InitialCarriedOver).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(l => l.InitialOtherFunds).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(l => l.Appropriation).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(l => l.CarriedOver).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(l => l.OtherFunds).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                }
            );
    }
}

/// <summary>A change of a line's budget during the year, as it is typed; the line is meant by its name.</summary>
public sealed record AdjustmentRow : GridRow
{
    public string? Line { get; init; }
    public string? Amount { get; init; }
    public string? DecidedOn { get; init; }
    public string? Document { get; init; }
    public string? Reason { get; init; }

    internal BudgetAdjustment Adjustment =>
        new(Typed.Amount(Amount) ?? Money.Zero, Typed.Day(DecidedOn), Typed.Words(Document), Typed.Words(Reason));

    internal static List<AdjustmentRow> AllOf(Evaluation evaluation) =>
        [.. evaluation.BudgetLines.SelectMany(line => line.Adjustments.Select(a => Of(line, a)))];

    private static AdjustmentRow Of(BudgetLine line, BudgetAdjustment adjustment)
    {
        var row = new AdjustmentRow
        {
            Id = adjustment.Id.ToString(),
            Line = line.Name,
            Amount = Typed.Of(adjustment.Amount),
            DecidedOn = Typed.Of(adjustment.DecidedOn),
            Document = adjustment.Document,
            Reason = adjustment.Reason,
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<AdjustmentRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(a => a.Line).NotEmpty().WithMessage("请填写预算明细名称。");
                    RuleFor(a => a.Amount)
                        .Cascade(CascadeMode.Stop)
                        .NotEmpty()
                        .WithMessage("请填写金额，追减为负数。")
                        .Must(Typed.IsMoney)
                        .WithMessage(Typed.MoneyWanted);
                    RuleFor(a => a.DecidedOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(a => a.Document).FitsAFile();
                    RuleFor(a => a.Reason).FitsAFile();
                }
            );
    }
}
