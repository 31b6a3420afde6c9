using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class PolicyDocumentMapping : IEntityTypeConfiguration<PolicyDocument>
{
    public void Configure(EntityTypeBuilder<PolicyDocument> document)
    {
        document.IsOfBureau("policy_documents");
        document.Property(d => d.DocumentId).HasMaxLength(40);
        document.Property(d => d.Json).HasColumnType("jsonb");
        document.Keeps(DataRules.PolicyIdIsPlain, "document_id ~ '^[a-z0-9][a-z0-9-]*$'");
        document.Keeps(DataRules.PolicyVersionCounts, "version > 0");
        document.HasOne<Account>().WithMany().HasForeignKey(d => d.SavedBy).OnDelete(DeleteBehavior.Restrict);
        document.UniqueBy(
            DataRules.PolicyVersionIsNew,
            BureauRows.Bureau,
            nameof(PolicyDocument.Kind),
            nameof(PolicyDocument.DocumentId),
            nameof(PolicyDocument.Version)
        );
    }
}
