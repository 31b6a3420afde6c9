using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BaoDiEval.Web.Data;

/// <summary>A change of any part of an evaluation or a project gives the whole a new version.</summary>
internal sealed class VersionCounter : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Count(DbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        var changed = entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);
        var wholes = changed.Select(e => WholeOf(e, entries)).OfType<EntityEntry>().DistinctBy(e => e.Entity).ToList();
        foreach (var version in wholes.Select(whole => whole.Property(nameof(Evaluation.Version))))
            version.CurrentValue = (int)version.OriginalValue! + 1;
    }

    // Up the references along which rows are removed with their parent; a whole that is new keeps its first version.
    private static EntityEntry? WholeOf(EntityEntry entry, List<EntityEntry> entries)
    {
        if (entry.Entity is Evaluation or Project)
            return entry.State is EntityState.Added or EntityState.Deleted ? null : entry;

        var up = entry.Metadata.GetForeignKeys().FirstOrDefault(key => key.DeleteBehavior == DeleteBehavior.Cascade);
        if (up is null)
            return null;

        var values = up.Properties.Select(p => ValueOf(entry.Property(p))).ToList();
        var parent = entries.Find(candidate =>
            candidate.Metadata == up.PrincipalEntityType
            && up.PrincipalKey.Properties.Select(p => candidate.Property(p).OriginalValue).SequenceEqual(values)
        );
        return parent is null ? null : WholeOf(parent, entries);
    }

    private static object? ValueOf(PropertyEntry property) =>
        property.EntityEntry.State == EntityState.Deleted ? property.OriginalValue : property.CurrentValue;
}
