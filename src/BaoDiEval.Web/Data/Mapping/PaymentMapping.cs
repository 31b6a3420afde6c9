using BaoDiEval.Domain.Evaluations;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> payment)
    {
        payment.IsOfBureau("payments");
        payment.ComplexProperty(
            p => p.Terms,
            terms =>
            {
                terms.Property(t => t.Voucher).HasMaxLength(200);
                terms.Property(t => t.Source).HasMaxLength(200);
            }
        );
        payment.Property(p => p.Key).HasMaxLength(200);
        payment.HasOne(p => p.Line).WithMany().To("LineId");
        payment.HasOne(p => p.Contract).WithMany().To("ContractId");
        payment.UniqueBy(EvaluationRules.KeyIsUnique, BureauRows.Bureau, "EvaluationId", nameof(Payment.Key));
        payment.Keeps(EvaluationRules.PaymentIsNotZero, "amount <> 0");
        payment.KeepsAmounts("amount");
        payment.KeepsDates("paid_on");
    }
}

internal sealed class ContractInYearMapping : IEntityTypeConfiguration<ContractInYear>
{
    public void Configure(EntityTypeBuilder<ContractInYear> contract)
    {
        contract.IsOfBureau("contracts_in_year");
        contract.Property(c => c.Key).HasMaxLength(200);
        contract.HasOne(c => c.Contract).WithMany().To("ContractId");
        contract.Navigation(c => c.Contract).IsRequired();
        contract.UniqueBy(EvaluationRules.KeyIsUnique, BureauRows.Bureau, "EvaluationId", nameof(ContractInYear.Key));
        contract.Keeps(
            EvaluationRules.PaidBeforeIsNotNegative,
            Constraints.AllNotNegative("paid_before", "agreed_this_year")
        );
        contract.KeepsAmounts("paid_before", "agreed_this_year");
        contract
            .HasMany(c => c.Lines)
            .WithMany()
            .UsingEntity(
                "ContractLine",
                to =>
                    to.HasOne(typeof(BudgetLine))
                        .WithMany()
                        .HasForeignKey(BureauRows.Bureau, "LineId")
                        .OnDelete(DeleteBehavior.NoAction),
                from =>
                    from.HasOne(typeof(ContractInYear))
                        .WithMany()
                        .HasForeignKey(BureauRows.Bureau, "ContractId")
                        .OnDelete(DeleteBehavior.Cascade),
                join =>
                {
                    join.ToTable("contract_lines");
                    join.HasKey(BureauRows.Bureau, "ContractId", "LineId");
                }
            );
    }
}
