using System.Reflection;
using BaoDiEval.Domain;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Data.Mapping;
using Npgsql;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>What the database refused, as the rule that the form would have named.</summary>
public static class DatabaseErrors
{
    private static readonly Dictionary<string, Rule> ByConstraint = RulesOf(typeof(Rule).Assembly)
        .Concat(RulesOf(typeof(DataRules).Assembly))
        .ToDictionary(Constraints.NameOf, StringComparer.Ordinal);

    /// <summary>The rule that keeps this from being saved; null when the refusal is a bug of ours.</summary>
    public static Rule? RuleOf(DbUpdateException refusal) =>
        refusal.InnerException is PostgresException inner ? RuleOf(inner) : null;

    public static Rule? RuleOf(PostgresException refusal) =>
        refusal.SqlState switch
        {
            PostgresErrorCodes.CheckViolation or PostgresErrorCodes.UniqueViolation => Named(refusal.ConstraintName),
            PostgresErrorCodes.ForeignKeyViolation => DataRules.StillReferenced,
            PostgresErrorCodes.NumericValueOutOfRange => DataRules.NumberIsBounded,
            PostgresErrorCodes.StringDataRightTruncation or PostgresErrorCodes.ProgramLimitExceeded =>
                DataRules.TextIsBounded,
            PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter =>
                DataRules.TextIsPlain,
            _ => null,
        };

    // payments' key_is_unique__payments is the rule key-is-unique; what follows __ only tells the tables apart.
    private static Rule? Named(string? constraint) =>
        constraint is null ? null : ByConstraint.GetValueOrDefault(constraint.Split("__")[0]);

    private static IEnumerable<Rule> RulesOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field.FieldType == typeof(Rule)
        select (Rule)field.GetValue(null)!;
}
