using static BaoDiEval.Domain.Evaluations.EvaluationRules;

namespace BaoDiEval.Domain.Evaluations;

/// <summary>Money paid in the year (支付). One voucher may have several rows.</summary>
public sealed class Payment
{
    private Payment() => (Key, Terms) = (null!, null!); // for EF

    internal Payment(string key, PaymentTerms terms, BudgetLine? line, ContractInYear? contract)
    {
        (Key, Terms) = (key, null!);
        Correct(terms, line, contract);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Key { get; private set; }
    public int Position { get; internal set; }
    public BudgetLine? Line { get; private set; }
    public ContractInYear? Contract { get; private set; }
    public PaymentTerms Terms { get; private set; }
    public Money Amount => Terms.Amount;

    internal void Correct(PaymentTerms terms, BudgetLine? line, ContractInYear? contract)
    {
        PaymentIsNotZero.Require(terms.Amount != Money.Zero);
        SourceIsOfTheLine.Require(
            terms.Source is null
                || FundSource.IsShipped(terms.Source)
                || line?.Sources.Any(s => s.Key == terms.Source) == true
        );
        (Terms, Line, Contract) = (terms, line, contract);
    }

    // Two rows equal in all of these could only be one payment typed twice.
    internal bool IsSamePaymentAs(PaymentTerms terms, BudgetLine? line, ContractInYear? contract) =>
        terms.Voucher is not null
        && Terms.Voucher == terms.Voucher
        && Line == line
        && Contract == contract
        && Terms.Source == terms.Source
        && Terms.PaidOn == terms.PaidOn
        && Terms.Amount == terms.Amount;
}

/// <summary>What a payment row says.</summary>
public sealed record PaymentTerms
{
    /// <summary>Yuan; negative for a reversal (冲销), never zero.</summary>
    public required Money Amount { get; init; }
    public DateOnly? PaidOn { get; init; }

    /// <summary>凭证号.</summary>
    public string? Voucher { get; init; }
    public string? Payee { get; init; }

    /// <summary>A key of <see cref="FundSource"/> or of one of the line's own sources.</summary>
    public string? Source { get; init; }
}

/// <summary>The three sources that the form of 财预〔2020〕10号 knows.</summary>
public static class FundSource
{
    /// <summary>当年财政拨款.</summary>
    public const string Current = "current";

    /// <summary>上年结转资金.</summary>
    public const string CarriedOver = "carriedOver";

    /// <summary>其他资金.</summary>
    public const string Other = "other";

    public static bool IsShipped(string key) => key is Current or CarriedOver or Other;

    /// <summary>The name on the form.</summary>
    public static string NameOf(string key) =>
        key switch
        {
            Current => "当年财政拨款",
            CarriedOver => "上年结转资金",
            Other => "其他资金",
            _ => key,
        };
}
