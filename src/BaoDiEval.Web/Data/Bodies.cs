using BaoDiEval.Domain.Organizations;

namespace BaoDiEval.Web.Data;

/// <summary>Finds the body that a paper names, or sets it up.</summary>
internal static class Bodies
{
    private const string Unnamed = "未填写单位";

    /// <summary>
    /// The unit of this name in the bureau of that name. A bureau may act for itself; a unit whose bureau the paper does not
    /// name is looked for everywhere, and becomes a bureau when there is none. Null when several could be meant.
    /// </summary>
    public static async Task<Organization?> FindOrAddAsync(this AppDb db, string? department, string? unit)
    {
        var (bureauName, unitName) = (Trimmed(department), Trimmed(unit));
        if (bureauName is null && unitName is not null)
        {
            var named = await db.Organizations.Where(o => o.Name == unitName).ToListAsync();
            if (named.Count > 0)
                return named.Count == 1 ? named[0] : null;
        }

        var bureau = await FindOrAddBureauAsync(db, bureauName ?? unitName ?? Unnamed);
        return unitName is null || unitName == bureau.Name ? bureau : await FindOrAddUnitAsync(db, bureau, unitName);
    }

    private static async Task<Organization> FindOrAddBureauAsync(AppDb db, string name)
    {
        var there = await db.Organizations.SingleOrDefaultAsync(o => o.ParentId == null && o.Name == name);
        return there ?? db.Add(Organization.Bureau(name)).Entity;
    }

    private static async Task<Organization> FindOrAddUnitAsync(AppDb db, Organization bureau, string name)
    {
        var there = await db.Organizations.SingleOrDefaultAsync(o =>
            o.BureauId == bureau.BureauId && o.ParentId == bureau.Id && o.Name == name
        );
        return there ?? db.Add(bureau.AddUnit(name)).Entity;
    }

    private static string? Trimmed(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}
