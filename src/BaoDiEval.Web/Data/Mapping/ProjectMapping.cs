using BaoDiEval.Domain.Contracts;
using BaoDiEval.Domain.Projects;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.IsOfBureau("projects");
        project.Property(p => p.Name).HasMaxLength(300);
        project.Property(p => p.Code).HasMaxLength(100);
        project.Property(p => p.Kind).HasMaxLength(100);
        project.Property(p => p.Version).IsConcurrencyToken();
        project.Keeps(ProjectRules.NameIsGiven, "btrim(name) <> ''");
        project.HasOne(p => p.Unit).WithMany().To(nameof(Project.UnitId));
        project.HasMany(p => p.Contracts).WithOne().Within("ProjectId");

        // Identity is unit and code, else name: names may repeat between projects that have codes.
        project
            .UniqueBy(DataRules.ProjectCodeIsUnique, BureauRows.Bureau, nameof(Project.UnitId), nameof(Project.Code))
            .HasFilter("code IS NOT NULL");
        project
            .UniqueBy(DataRules.ProjectNameIsUnique, BureauRows.Bureau, nameof(Project.UnitId), nameof(Project.Name))
            .HasFilter("code IS NULL");
    }
}

internal sealed class ContractMapping : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> contract)
    {
        contract.IsOfBureau("contracts");
        contract.ComplexProperty(c => c.Terms);
        contract.Keeps(ContractRules.PriceIsNotNegative, "price >= 0");
        contract.KeepsAmounts("price");
        contract.KeepsDates("signed_on", "starts_on", "ends_on", "accepted_on");
        contract.HasMany(c => c.Supplements).WithOne().Within("ContractId");
    }
}

internal sealed class ContractSupplementMapping : IEntityTypeConfiguration<ContractSupplement>
{
    public void Configure(EntityTypeBuilder<ContractSupplement> supplement)
    {
        supplement.IsOfBureau("contract_supplements");
        supplement.Keeps(ContractRules.SupplementIsNotNegative, "amount >= 0");
        supplement.KeepsAmounts("amount");
        supplement.KeepsDates("signed_on");
    }
}
