namespace BaoDiEval.Domain.Checks.Text;

/// <summary>A total in a sentence beside the parts that the same sentence gives for it.</summary>
/// <param name="IsComplete">The words say that these are all the parts; after 其中 there may be others.</param>
internal sealed record PartSum(Mention Total, IReadOnlyList<Mention> Parts, bool IsComplete)
{
    // What calls itself 约 is taken for true within this share.
    private const decimal HedgedShare = 0.02m;

    public decimal Sum => Parts.Sum(Base);

    public decimal Difference => Sum - Base(Total);

    /// <summary>The parts cannot make this total, however they were rounded.</summary>
    public bool IsWrong
    {
        get
        {
            var (sum, tolerance, total) = (0m, ToleranceOf(Total), Base(Total));
            foreach (var (index, part) in Parts.Index())
            {
                (sum, tolerance) = (sum + Base(part), tolerance + ToleranceOf(part));
                // What follows the last part may be something else.
                if (index > 0 && Math.Abs(sum - total) <= tolerance)
                    return false;
            }
            return IsComplete || (sum > total + tolerance && !MayOverlap);
        }
    }

    /// <summary>All parts and the total in the total's unit.</summary>
    public string SumText => PlainNumber.Write(Sum / Total.Measure!.Factor) + Total.Quantity.Unit;

    // Of 50人，其中党员30人，女职工25人 some are counted twice; of 男职工30人，女职工25人 none.
    private bool MayOverlap =>
        Total.Measure!.Dimension is "人" or "户" or "家" or "人次" or "个"
        && Parts.All(p => Base(p) <= Base(Total))
        && Parts.Select(p => Kind(p.Lead)).Distinct(StringComparer.Ordinal).Skip(1).Any();

    private static string Kind(string lead) => lead.Length > 2 ? lead[^2..] : lead;

    private static decimal Base(Mention mention) => mention.Quantity.Value * mention.Measure!.Factor;

    private static decimal ToleranceOf(Mention mention) =>
        PrintedFigure.ToleranceOf(mention.Quantity) * mention.Measure!.Factor
        + (mention.Quantity.Hedge == default ? 0m : Math.Abs(Base(mention)) * HedgedShare);
}
