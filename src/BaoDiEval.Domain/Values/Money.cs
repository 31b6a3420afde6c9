using System.Globalization;

namespace BaoDiEval.Domain.Values;

/// <summary>An amount in yuan (元), exact to the fen. The default value is zero.</summary>
public readonly record struct Money : IComparable<Money>
{
    public static readonly Money Zero;

    private Money(decimal amount)
    {
        if (decimal.Round(amount, 2) != amount)
            throw new ArgumentException($"{amount} has fractions of a fen.", nameof(amount));
        Amount = amount;
    }

    public decimal Amount { get; private init; }

    public static Money Yuan(decimal amount) => new(amount);

    public static Money TenThousandYuan(decimal amount) => new(amount * 10_000m);

    /// <summary>The same amount in 万元, exact: one fen is 0.000001 万元.</summary>
    public decimal InTenThousandYuan => Amount / 10_000m;

    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);

    public static Money operator -(Money a, Money b) => new(a.Amount - b.Amount);

    public static Money operator -(Money a) => new(-a.Amount);

    public static bool operator <(Money a, Money b) => a.Amount < b.Amount;

    public static bool operator >(Money a, Money b) => a.Amount > b.Amount;

    public static bool operator <=(Money a, Money b) => a.Amount <= b.Amount;

    public static bool operator >=(Money a, Money b) => a.Amount >= b.Amount;

    /// <summary>The share of <paramref name="whole"/>, or null when there is nothing to share: it is zero, or below.</summary>
    public Rate? ShareOf(Money whole) => whole <= Zero ? null : Rate.Of(Amount, whole.Amount);

    public int CompareTo(Money other) => Amount.CompareTo(other.Amount);

    /// <summary>Yuan with two decimals and no separators, as the exchange format writes it: 640860.95.</summary>
    public override string ToString() => Amount.ToString("F2", CultureInfo.InvariantCulture);
}

public static class MoneySums
{
    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> amount) =>
        items.Aggregate(Money.Zero, (total, item) => total + amount(item));

    /// <summary>The sum of amounts of which none is unknown; null when one is.</summary>
    public static Money? SumIfAllKnown<T>(this IEnumerable<T> items, Func<T, Money?> amount) =>
        items.Aggregate((Money?)Money.Zero, (total, item) => total + amount(item));
}
