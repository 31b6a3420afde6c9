using BaoDiEval.Domain.Evaluations;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class EvaluationMapping : IEntityTypeConfiguration<Evaluation>
{
    public void Configure(EntityTypeBuilder<Evaluation> evaluation)
    {
        evaluation.IsOfBureau("evaluations");
        evaluation.Property(e => e.Version).IsConcurrencyToken();
        evaluation.Keeps(EvaluationRules.YearIsPlausible, "year BETWEEN 2000 AND 2100");
        evaluation.Keeps(EvaluationRules.NarrativeOrText, "running_text IS NULL OR NOT keeps_narrative");
        evaluation.HasOne(e => e.Project).WithMany().To("ProjectId");
        evaluation.UniqueBy(DataRules.OneEvaluationPerYear, BureauRows.Bureau, "ProjectId", nameof(Evaluation.Year));
        evaluation.HasIndex(BureauRows.Bureau, nameof(Evaluation.Year), nameof(Evaluation.State));
        MapPapers(evaluation);
        MapParts(evaluation);
    }

    // What a paper prints is read and written whole and never searched.
    private static void MapPapers(EntityTypeBuilder<Evaluation> evaluation)
    {
        evaluation.Property(e => e.Funds).IsJson();
        evaluation.Property(e => e.Stated).IsJson();
        evaluation.Property(e => e.Goal).IsJson();
        evaluation.Property(e => e.Signature).IsJson();
        evaluation.Property(e => e.Disclosure).IsJson();
        evaluation
            .Property(e => e.Exemptions)
            .HasConversion<JsonValue<IReadOnlyList<Exemption>>>(
                ValueComparer.CreateDefault<IReadOnlyList<Exemption>>(favorStructuralComparisons: false)
            )
            .HasColumnType("jsonb");
    }

    private static void MapParts(EntityTypeBuilder<Evaluation> evaluation)
    {
        const string parent = "EvaluationId";
        evaluation.HasMany(e => e.BudgetLines).WithOne().Within(parent);
        evaluation.HasMany(e => e.Contracts).WithOne().Within(parent);
        evaluation.HasMany(e => e.Payments).WithOne().Within(parent);
        evaluation.HasMany(e => e.Plan).WithOne().Within(parent);
        evaluation.HasMany(e => e.Surpluses).WithOne().Within(parent);
        evaluation.HasMany(e => e.Indicators).WithOne().Within(parent);
        evaluation.HasMany(e => e.Sections).WithOne().Within(parent);
        evaluation.HasMany(e => e.Explanations).WithOne().Within(parent);
    }
}
