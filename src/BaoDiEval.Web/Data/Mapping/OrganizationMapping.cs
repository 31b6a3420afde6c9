using BaoDiEval.Domain.Organizations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class OrganizationMapping : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> organization)
    {
        organization.IsOfBureau("organizations");
        organization.Property(o => o.Name).HasMaxLength(200);
        organization.Keeps(OrganizationRules.NameIsGiven, "btrim(name) <> ''");
        organization
            .HasIndex(o => o.Name)
            .IsUnique()
            .HasFilter("parent_id IS NULL")
            .HasDatabaseName(Constraints.NameOf(DataRules.UnitNameIsUnique) + "__bureaus");
        organization.HasOne(o => o.Parent).WithMany().To(nameof(Organization.ParentId));
        organization.UniqueBy(
            DataRules.UnitNameIsUnique,
            BureauRows.Bureau,
            nameof(Organization.ParentId),
            nameof(Organization.Name)
        );
    }
}
