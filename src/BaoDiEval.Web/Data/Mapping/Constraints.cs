using BaoDiEval.Domain;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

/// <summary>The invariants of the domain once more, as constraints whose names are the codes of the rules.</summary>
internal static class Constraints
{
    private const string FirstDay = "DATE '2000-01-01'";
    private const string LastDay = "DATE '2100-12-31'";

    /// <summary>payment.is-not-zero is kept by payment_is_not_zero.</summary>
    public static string NameOf(Rule rule) => rule.Code.Replace('.', '_').Replace('-', '_');

    public static void Keeps<T>(this EntityTypeBuilder<T> entity, Rule rule, string condition)
        where T : class => entity.ToTable(table => table.HasCheckConstraint(NameOf(rule), condition));

    /// <summary>Money between the bounds that every amount keeps; NaN is beyond them, too.</summary>
    public static void KeepsAmounts<T>(this EntityTypeBuilder<T> entity, params string[] columns)
        where T : class =>
        entity.Keeps(DataRules.AmountIsBounded, string.Join(" AND ", columns.Select(c => $"abs({c}) < 1e13")));

    public static void KeepsDates<T>(this EntityTypeBuilder<T> entity, params string[] columns)
        where T : class =>
        entity.Keeps(
            DataRules.DateIsPlausible,
            string.Join(" AND ", columns.Select(c => $"{c} BETWEEN {FirstDay} AND {LastDay}"))
        );

    /// <summary>As many digits as an amount has, and at most six places, as the exchange format has them.</summary>
    public static string AllFit(params string[] columns) =>
        string.Join(" AND ", columns.Select(c => $"abs({c}) < 1e13 AND scale(trim_scale({c})) <= 6"));

    public static string AllNotNegative(params string[] columns) =>
        string.Join(" AND ", columns.Select(c => $"{c} >= 0"));

    /// <summary>A unique index under the name of the rule; one rule may be kept by several tables.</summary>
    public static IndexBuilder UniqueBy<T>(this EntityTypeBuilder<T> entity, Rule rule, params string[] properties)
        where T : class
    {
        var index = entity.HasIndex(properties).IsUnique();
        return index.HasDatabaseName($"{NameOf(rule)}__{entity.Metadata.GetTableName()}");
    }
}
