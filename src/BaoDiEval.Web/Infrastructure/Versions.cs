using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Infrastructure;

internal static class Versions
{
    /// <summary>The version in the database of what could not be saved; null when that is gone.</summary>
    public static async Task<int?> CurrentAsync(AppDb db)
    {
        var whole = db
            .ChangeTracker.Entries()
            .Where(e => e.State == EntityState.Modified)
            .FirstOrDefault(e => e.Entity is Evaluation or Project);
        return whole is null ? null : (await whole.GetDatabaseValuesAsync())?.GetValue<int>(nameof(Evaluation.Version));
    }
}
