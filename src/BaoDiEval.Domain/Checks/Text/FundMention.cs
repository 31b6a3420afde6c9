using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A figure of the funds in running text: what it says, and of what.</summary>
/// <param name="Line">The budget line it speaks of; null: see <paramref name="IsWhole"/>.</param>
/// <param name="IsWhole">It speaks of the project as a whole.</param>
internal sealed record FundMention(FundRole Role, Mention Mention, BudgetLine? Line, bool IsWhole)
{
    /// <summary>The figure right before the bracket that this one stands in: 网络通讯费8.1万元 of （预算8万元）.</summary>
    public Mention? Owner { get; init; }

    public Quantity Quantity => Mention.Quantity;
    public string At => Mention.At;

    /// <summary>The amount in yuan, or the rate in per cent; null where the unit fits no such thing.</summary>
    public decimal? Value =>
        Role switch
        {
            FundRole.Rate => Mention.IsShare ? Quantity.Value * Mention.Measure!.Factor : null,
            FundRole.Score => Quantity.Unit is null or "分" ? Quantity.Value : null,
            _ => Mention.IsMoney ? Quantity.Value * Mention.Measure!.Factor : null,
        };

    /// <summary>How far the true value may lie from it.</summary>
    public decimal Tolerance =>
        Role == FundRole.Score ? 0m : PrintedFigure.ToleranceOf(Quantity) * (Mention.Measure?.Factor ?? 1m);

    /// <summary>It says that this was paid, but not that this was all: 支付40万元.</summary>
    public bool MayBePart { get; init; }

    public bool IsCertain => Mention.IsPlain && Value is not null;

    public bool Agrees(decimal value, decimal tolerance) => Math.Abs(Value!.Value - value) <= Tolerance + tolerance;

    /// <summary>Whether the two can be one value. Printed alike, one value has one face.</summary>
    public bool Agrees(FundMention other) =>
        Quantity.Unit == other.Quantity.Unit && Quantity.Decimals == other.Quantity.Decimals
            ? Value == other.Value
            : Agrees(other.Value!.Value, other.Tolerance);

    public Figure? Figure =>
        Quantity.Money is { } amount
            ? new(amount, Tolerance % 0.01m == 0m ? Money.Yuan(Tolerance) : Money.Zero, At)
            : null;
}

/// <summary>How exactly a figure in running text says what it says.</summary>
internal static class PrintedFigure
{
    private const decimal Fen = 0.01m;

    /// <summary>Half a unit of the last printed decimal, in the figure's unit; an amount printed to the fen is exact.</summary>
    public static decimal ToleranceOf(Quantity quantity) =>
        quantity.Measure is { IsMoney: true, Factor: var factor } && quantity.Tolerance * factor < Fen
            ? 0m
            : quantity.Tolerance;
}
