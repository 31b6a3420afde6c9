using Microsoft.EntityFrameworkCore.Metadata;

namespace BaoDiEval.Web.Data;

/// <summary>
/// Columns of values are named after the property that holds them: Terms.InitialBudget.Amount is initial_budget, and
/// money is numeric(18,2).
/// </summary>
internal static class ValueColumns
{
    public static void Name(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
            Name(entity.GetComplexProperties(), prefix: "");
    }

    private static void Name(IEnumerable<IMutableComplexProperty> values, string prefix)
    {
        foreach (var value in values.Where(v => !v.ComplexType.IsMappedToJson()))
        {
            var path = value.Name == "Terms" ? prefix : prefix + SnakeCase(value.Name);
            foreach (var property in value.ComplexType.GetDeclaredProperties())
                Name(property, path, isMoney: value.ClrType == typeof(Money) || value.ClrType == typeof(Money?));
            Name(value.ComplexType.GetComplexProperties(), path.Length == 0 ? "" : path + "_");
        }
    }

    private static void Name(IMutableProperty property, string path, bool isMoney)
    {
        if (isMoney)
        {
            property.SetColumnName(path);
            property.SetColumnType("numeric(18,2)");
            return;
        }
        property.SetColumnName(path.Length == 0 ? SnakeCase(property.Name) : $"{path}_{SnakeCase(property.Name)}");
    }

    private static string SnakeCase(string name) =>
        string.Concat(
            name.Select(
                (c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"
            )
        );
}
