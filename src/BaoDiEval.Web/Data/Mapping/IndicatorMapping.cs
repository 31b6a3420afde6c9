using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    private static readonly string[] Values =
    [
        "target_value",
        "target_low",
        "target_high",
        "approved_target_value",
        "approved_target_low",
        "approved_target_high",
        "actual_value",
        "actual_ratio",
    ];

    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.IsOfBureau("indicators");
        indicator.Property(i => i.Key).HasMaxLength(200);
        indicator.HasOne(i => i.Line).WithMany().To("LineId");
        indicator.UniqueBy(EvaluationRules.KeyIsUnique, BureauRows.Bureau, "EvaluationId", nameof(Indicator.Key));
        indicator.ComplexProperty(
            i => i.Terms,
            terms =>
            {
                terms.ComplexProperty(t => t.Target);
                terms.ComplexProperty(t => t.ApprovedTarget);
                terms.ComplexProperty(t => t.Actual);
                terms.Property(t => t.TargetChange).IsJson();
                terms.Property(t => t.Survey).IsJson();
            }
        );
        indicator.Keeps(EvaluationRules.WeightIsNotNegative, "weight >= 0");
        indicator.Keeps(IndicatorRules.ValueFits, Constraints.AllFit(Values));
        indicator.Keeps(DataRules.NumberIsBounded, Constraints.AllFit("weight", "score", "quantity", "unit_price"));
        indicator.KeepsDates(
            "target_from",
            "target_to",
            "approved_target_from",
            "approved_target_to",
            "actual_from",
            "actual_to"
        );
    }
}
