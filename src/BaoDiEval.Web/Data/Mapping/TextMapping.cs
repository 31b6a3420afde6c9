using BaoDiEval.Domain.Evaluations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class NarrativeSectionMapping : IEntityTypeConfiguration<NarrativeSection>
{
    public void Configure(EntityTypeBuilder<NarrativeSection> section)
    {
        section.IsOfBureau("narrative_sections");
        section.Property(s => s.SectionId).HasMaxLength(200);
        section.UniqueBy(
            EvaluationRules.KeyIsUnique,
            BureauRows.Bureau,
            "EvaluationId",
            nameof(NarrativeSection.SectionId)
        );
    }
}

internal sealed class ExplanationMapping : IEntityTypeConfiguration<Explanation>
{
    public void Configure(EntityTypeBuilder<Explanation> explanation)
    {
        explanation.IsOfBureau("explanations");
        explanation.Property(e => e.RuleId).HasMaxLength(20);
        explanation.Property(e => e.At).HasMaxLength(300);
        explanation.UniqueBy(
            EvaluationRules.KeyIsUnique,
            BureauRows.Bureau,
            "EvaluationId",
            nameof(Explanation.RuleId),
            nameof(Explanation.At)
        );
    }
}
