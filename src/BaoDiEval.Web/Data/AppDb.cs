using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Projects;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace BaoDiEval.Web.Data;

/// <summary>The database: what bureaus know, who may use it, and which forms were already answered.</summary>
public sealed class AppDb(DbContextOptions<AppDb> options)
    : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options),
        IDataProtectionKeyContext
{
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Evaluation> Evaluations => Set<Evaluation>();
    public DbSet<PolicyDocument> PolicyDocuments => Set<PolicyDocument>();
    public DbSet<FormSubmission> FormSubmissions => Set<FormSubmission>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// Saves what was done to an evaluation that somebody saw as <paramref name="drawnAs"/>; refused with
    /// <see cref="DbUpdateConcurrencyException"/> when it was saved since.
    /// </summary>
    public Task SaveAsync(Evaluation evaluation, int drawnAs)
    {
        Entry(evaluation).Property(e => e.Version).OriginalValue = drawnAs;
        return SaveChangesAsync();
    }

    /// <summary>As for an evaluation.</summary>
    public Task SaveAsync(Project project, int drawnAs)
    {
        Entry(project).Property(p => p.Version).OriginalValue = drawnAs;
        return SaveChangesAsync();
    }

    /// <summary>In a transaction, so that what is locked before writing stays locked until it is written.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        if (Database.CurrentTransaction is not null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ComplexProperties<Money>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        // Without a fixed scale a number comes back with the digits it was written with.
        configurationBuilder.Properties<decimal>().HaveColumnType("numeric");
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        ValueColumns.Name(builder);
    }
}
