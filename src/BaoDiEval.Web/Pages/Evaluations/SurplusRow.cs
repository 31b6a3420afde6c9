using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Where money left over goes, as it is typed.</summary>
public sealed record SurplusRow : GridRow
{
    public string? Line { get; init; }
    public string? Amount { get; init; }
    public string? Destination { get; init; }
    public string? Note { get; init; }

    internal static List<SurplusRow> AllOf(Evaluation evaluation) => [.. evaluation.Surpluses.Select(Of)];

    private static SurplusRow Of(Surplus surplus)
    {
        var row = new SurplusRow
        {
            Id = surplus.Id.ToString(),
            Line = surplus.Line?.Key,
            Amount = Typed.Of(surplus.Amount),
            Destination = surplus.Destination,
            Note = surplus.Note,
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<SurplusRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(s => s.Amount).Must(Typed.IsNotNegative).WithMessage(Typed.MoneyWanted);
                    RuleFor(s => s.Destination).NotEmpty().WithMessage("请选择结余去向。");
                    RuleFor(s => s.Note).FitsAFile();
                }
            );
    }
}
