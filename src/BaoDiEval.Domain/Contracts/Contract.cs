using static BaoDiEval.Domain.Contracts.ContractRules;

namespace BaoDiEval.Domain.Contracts;

/// <summary>A signed contract (合同) of a project. It may run over several years.</summary>
public sealed class Contract
{
    private readonly List<ContractSupplement> _supplements = [];

    private Contract() => Terms = null!; // for EF

    internal Contract(ContractTerms terms) => Terms = Checked(terms);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public ContractTerms Terms { get; private set; }
    public IReadOnlyList<ContractSupplement> Supplements => _supplements;

    /// <summary>Price and supplements together; null while the price is not known.</summary>
    public Money? TotalPrice => Terms.Price + _supplements.Sum(s => s.Amount);

    public void Revise(ContractTerms terms) => Terms = Checked(terms);

    /// <summary>Sets the agreements that supplement this contract (补充协议).</summary>
    public void ReplaceSupplements(IEnumerable<ContractSupplement> supplements)
    {
        _supplements.Clear();
        _supplements.AddRange(supplements);
        for (var i = 0; i < _supplements.Count; i++)
            _supplements[i].Position = i;
    }

    private static ContractTerms Checked(ContractTerms terms)
    {
        PriceIsNotNegative.Require(terms.Price is not { } price || price >= Money.Zero);
        return terms;
    }
}

/// <summary>What a contract says. An unknown value is null, which is never zero.</summary>
public sealed record ContractTerms
{
    public string? Name { get; init; }
    public string? Number { get; init; }
    public string? Supplier { get; init; }

    /// <summary>合同价款 as signed, without supplements.</summary>
    public Money? Price { get; init; }
    public DateOnly? SignedOn { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>采购方式, for example 公开招标.</summary>
    public string? Procurement { get; init; }

    /// <summary>These terms, and where they are silent the <paramref name="known"/> ones.</summary>
    public ContractTerms Or(ContractTerms known) =>
        new()
        {
            Name = Name ?? known.Name,
            Number = Number ?? known.Number,
            Supplier = Supplier ?? known.Supplier,
            Price = Price ?? known.Price,
            SignedOn = SignedOn ?? known.SignedOn,
            StartsOn = StartsOn ?? known.StartsOn,
            EndsOn = EndsOn ?? known.EndsOn,
            AcceptedOn = AcceptedOn ?? known.AcceptedOn,
            Procurement = Procurement ?? known.Procurement,
        };
}

/// <summary>A supplement to a contract (补充协议): what it adds to the price.</summary>
public sealed class ContractSupplement
{
    private ContractSupplement() { } // for EF

    public ContractSupplement(Money amount, DateOnly? signedOn)
    {
        SupplementIsNotNegative.Require(amount >= Money.Zero);
        (Amount, SignedOn) = (amount, signedOn);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public int Position { get; internal set; }
    public Money Amount { get; private set; }
    public DateOnly? SignedOn { get; private set; }
}

public static class ContractRules
{
    public static readonly Rule PriceIsNotNegative = new("contract.price-is-not-negative", "合同价款不得为负数。");

    public static readonly Rule SupplementIsNotNegative = new(
        "contract.supplement-is-not-negative",
        "补充协议金额不得为负数；减少价款的，请修改合同价款。"
    );
}
