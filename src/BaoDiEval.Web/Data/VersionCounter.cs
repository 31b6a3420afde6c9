using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BaoDiEval.Web.Data;

/// <summary>
/// A change of any part of an evaluation or a project gives the whole a new version; whoever saw an older one is refused
/// before anything is written.
/// </summary>
internal sealed class VersionCounter : SaveChangesInterceptor
{
    // The key ring of the sign-in tickets knows no other way of saving.
    public override InterceptionResult<int> SavingChanges(
        DbContextEventData eventData,
        InterceptionResult<int> result
    ) =>
        ChangedWholes(eventData.Context!).Count == 0
            ? result
            : throw new NotSupportedException("Saving asks the database first: call SaveChangesAsync.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var db = eventData.Context!;
        foreach (var whole in ChangedWholes(db))
        {
            var version = whole.Property(nameof(Evaluation.Version));
            var seen = (int)version.OriginalValue!;
            await LockAsync(db, whole, seen, cancellationToken);
            version.CurrentValue = seen + 1;
        }
        return result;
    }

    private static List<EntityEntry> ChangedWholes(DbContext db)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToList();
        return
        [
            .. entries
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(e => WholeOf(e, entries))
                .OfType<EntityEntry>()
                .DistinctBy(e => e.Entity)
                .OrderBy(e => e.Entity is Evaluation),
        ];
    }

    // Two who add a row at once draw the same key for it: without this the second would be told of a double key.
    private static async Task LockAsync(DbContext db, EntityEntry whole, int seen, CancellationToken cancel)
    {
        var (bureau, id) = (whole.Property("BureauId").OriginalValue, whole.Property("Id").OriginalValue);
        var query =
            whole.Entity is Evaluation
                ? db.Database.SqlQuery<int>(
                    $"SELECT version FROM evaluations WHERE bureau_id = {bureau} AND id = {id} FOR UPDATE"
                )
                : db.Database.SqlQuery<int>(
                    $"SELECT version FROM projects WHERE bureau_id = {bureau} AND id = {id} FOR UPDATE"
                );
        if (await query.ToListAsync(cancel) is not [var stored] || stored != seen)
            throw new DbUpdateConcurrencyException("It was saved by somebody else since.");
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
