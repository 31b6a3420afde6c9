using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A payment as it is typed.</summary>
public sealed record PaymentRow : GridRow
{
    public string? PaidOn { get; init; }
    public string? Voucher { get; init; }
    public string? Line { get; init; }
    public string? Contract { get; init; }
    public string? Payee { get; init; }
    public string? Source { get; init; }
    public string? Amount { get; init; }

    internal PaymentTerms Terms =>
        new()
        {
            Amount = Typed.Amount(Amount) ?? Money.Zero,
            PaidOn = Typed.Day(PaidOn),
            Voucher = Typed.Words(Voucher),
            Payee = Typed.Words(Payee),
            Source = Typed.Words(Source),
        };

    internal static List<PaymentRow> AllOf(Evaluation evaluation) => [.. evaluation.Payments.Select(Of)];

    private static PaymentRow Of(Payment payment)
    {
        var row = new PaymentRow
        {
            Id = payment.Id.ToString(),
            PaidOn = Typed.Of(payment.Terms.PaidOn),
            Voucher = payment.Terms.Voucher,
            Line = payment.Line?.Key,
            Contract = payment.Contract?.Key,
            Payee = payment.Terms.Payee,
            Source = payment.Terms.Source,
            Amount = Typed.Of(payment.Terms.Amount),
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<PaymentRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(p => p.PaidOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(p => p.Voucher).MaximumLength(100).WithMessage("凭证号至多100字。");
                    RuleFor(p => p.Payee).MaximumLength(300).WithMessage("收款人至多300字。");
                    RuleFor(p => p.Amount)
                        .Cascade(CascadeMode.Stop)
                        .NotEmpty()
                        .WithMessage("请填写金额。")
                        .Must(Typed.IsMoney)
                        .WithMessage(Typed.MoneyWanted);
                }
            );
    }
}
