using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Web.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BaoDiEval.Web.Infrastructure;

internal static class Versions
{
    /// <summary>The version in the database of the one thing that could not be saved; null when that is gone or not clear.</summary>
    public static async Task<int?> CurrentAsync(AppDb db)
    {
        var wholes = db.ChangeTracker.Entries().Where(e => e.Entity is Evaluation).ToList();
        if (wholes.Count == 0)
            wholes = [.. db.ChangeTracker.Entries().Where(e => e.Entity is Project)];
        return wholes is [var whole] ? await StoredAsync(whole) : null;
    }

    private static async Task<int?> StoredAsync(EntityEntry whole) =>
        (await whole.GetDatabaseValuesAsync())?.GetValue<int>(nameof(Evaluation.Version));
}
