using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A contract as it is typed; its budget lines are meant by their names, several with 、 between.</summary>
public sealed record ContractRow : GridRow
{
    public string? Name { get; init; }
    public string? Number { get; init; }
    public string? Supplier { get; init; }
    public string? Lines { get; init; }
    public string? Price { get; init; }
    public string? SignedOn { get; init; }
    public string? StartsOn { get; init; }
    public string? EndsOn { get; init; }
    public string? AcceptedOn { get; init; }
    public string? Procurement { get; init; }
    public string? PaidBefore { get; init; }
    public string? PayableThisYear { get; init; }

    internal ContractTerms Terms =>
        new()
        {
            Name = Typed.Words(Name),
            Number = Typed.Words(Number),
            Supplier = Typed.Words(Supplier),
            Price = Typed.Amount(Price),
            SignedOn = Typed.Day(SignedOn),
            StartsOn = Typed.Day(StartsOn),
            EndsOn = Typed.Day(EndsOn),
            AcceptedOn = Typed.Day(AcceptedOn),
            Procurement = Typed.Words(Procurement),
        };

    internal static List<ContractRow> AllOf(Evaluation evaluation) => [.. evaluation.Contracts.Select(Of)];

    private static ContractRow Of(ContractInYear contract)
    {
        var terms = contract.Contract.Terms;
        var row = new ContractRow
        {
            Id = contract.Id.ToString(),
            Name = terms.Name,
            Number = terms.Number,
            Supplier = terms.Supplier,
            Lines = string.Join('、', contract.Lines.Select(l => l.Name)),
            Price = Typed.Of(terms.Price),
            SignedOn = Typed.Of(terms.SignedOn),
            StartsOn = Typed.Of(terms.StartsOn),
            EndsOn = Typed.Of(terms.EndsOn),
            AcceptedOn = Typed.Of(terms.AcceptedOn),
            Procurement = terms.Procurement,
            PaidBefore = Typed.OfDefault(contract.PaidBefore),
            PayableThisYear = Typed.Of(contract.AgreedThisYear),
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<ContractRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(c => c.Name)
                        .Must((row, name) => Typed.Words(name ?? row.Number ?? row.Supplier) is not null)
                        .WithMessage("请填写合同名称、编号或供应商。")
                        .MaximumLength(300)
                        .WithMessage("名称至多300字。");
                    RuleFor(c => c.Number).MaximumLength(100).WithMessage("编号至多100字。");
                    RuleFor(c => c.Supplier).MaximumLength(300).WithMessage("供应商至多300字。");
                    RuleFor(c => c.Price).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(c => c.SignedOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(c => c.StartsOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(c => c.EndsOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(c => c.AcceptedOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                    RuleFor(c => c.PaidBefore).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                    RuleFor(c => c.PayableThisYear).Must(Typed.IsMoney).WithMessage(Typed.MoneyWanted);
                }
            );
    }
}

/// <summary>A supplement to a contract as it is typed; the contract is meant by its name.</summary>
public sealed record SupplementRow : GridRow
{
    public string? Contract { get; init; }
    public string? Amount { get; init; }
    public string? SignedOn { get; init; }

    internal ContractSupplement Supplement => new(Typed.Amount(Amount) ?? Money.Zero, Typed.Day(SignedOn));

    internal static List<SupplementRow> AllOf(Evaluation evaluation) =>
        [.. evaluation.Contracts.SelectMany(c => c.Contract.Supplements.Select(s => Of(c, s)))];

    private static SupplementRow Of(ContractInYear contract, ContractSupplement supplement)
    {
        var row = new SupplementRow
        {
            Id = supplement.Id.ToString(),
            Contract = contract.Label,
            Amount = Typed.Of(supplement.Amount),
            SignedOn = Typed.Of(supplement.SignedOn),
        };
        return row with { Drawn = row.Seal };
    }

    internal sealed class Validator : AbstractValidator<SupplementRow>
    {
        public Validator() =>
            When(
                row => row.Counts,
                () =>
                {
                    RuleFor(s => s.Contract).NotEmpty().WithMessage("请填写合同名称。");
                    RuleFor(s => s.Amount)
                        .Cascade(CascadeMode.Stop)
                        .NotEmpty()
                        .WithMessage("请填写金额。")
                        .Must(Typed.IsMoney)
                        .WithMessage(Typed.MoneyWanted);
                    RuleFor(s => s.SignedOn).Must(Typed.IsDay).WithMessage(Typed.DayWanted);
                }
            );
    }
}
