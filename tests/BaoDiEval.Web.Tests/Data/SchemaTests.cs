using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BaoDiEval.Web.Tests.Data;

public sealed class SchemaTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    /// <summary>Table and change that each constraint must refuse.</summary>
    public static readonly TheoryData<string, string, string> Refusals = new()
    {
        { "organizations", "name = ' '", "organization_name_is_given" },
        { "projects", "name = ''", "project_name_is_given" },
        { "contracts", "price = -0.01", "contract_price_is_not_negative" },
        { "contract_supplements", "amount = -0.01", "contract_supplement_is_not_negative" },
        { "surpluses", "amount = -0.01", "surplus_is_not_negative" },
        { "contracts", "price = 1e13", "data_amount_is_bounded" },
        { "contracts", "price = 'NaN'", "data_amount_is_bounded" },
        { "contracts", "signed_on = '1999-12-31'", "data_date_is_plausible" },
        { "contracts", "accepted_on = 'infinity'", "data_date_is_plausible" },
        { "contract_supplements", "amount = 1e13", "data_amount_is_bounded" },
        { "contract_supplements", "signed_on = '2101-01-01'", "data_date_is_plausible" },
        { "evaluations", "year = 1999", "evaluation_year_is_plausible" },
        { "evaluations", "running_text = '整篇'", "evaluation_narrative_or_text" },
        { "budget_lines", "initial_budget = -1", "budget_line_budget_is_not_negative" },
        { "budget_lines", "other_funds = 1e13", "data_amount_is_bounded" },
        { "budget_adjustments", "amount = 1e13", "data_amount_is_bounded" },
        { "budget_adjustments", "decided_on = '0001-01-01'", "data_date_is_plausible" },
        { "line_sources", "adjusted_budget = -1e13", "data_amount_is_bounded" },
        { "contracts_in_year", "paid_before = -1", "contract_paid_before_is_not_negative" },
        { "contracts_in_year", "agreed_this_year = 1e13", "data_amount_is_bounded" },
        { "payments", "amount = 0", "payment_is_not_zero" },
        { "payments", "amount = 1e13", "data_amount_is_bounded" },
        { "payments", "paid_on = '1999-12-31'", "data_date_is_plausible" },
        { "planned_spendings", "month = 13", "plan_is_not_negative" },
        { "planned_spendings", "amount = 1e13", "data_amount_is_bounded" },
        { "surpluses", "amount = 1e13", "data_amount_is_bounded" },
        { "indicators", "weight = -1", "indicator_weight_is_not_negative" },
        { "indicators", "target_value = 'NaN'", "indicator_value_fits" },
        { "indicators", "actual_value = 0.0000001", "indicator_value_fits" },
        { "indicators", "quantity = 1e13", "data_number_is_bounded" },
        { "indicators", "target_from = '1999-12-31'", "data_date_is_plausible" },
        { "policy_documents", "document_id = '方案'", "policy_id_is_plain" },
        { "policy_documents", "version = 0", "policy_version_counts" },
    };

    public async ValueTask InitializeAsync()
    {
        await using var db = database.Open();
        var evaluation = Given.FullEvaluation();
        await Given.StoredAsync(db, evaluation);
        await Given.StoredAsync(db, PolicyKind.Scheme, evaluation.BureauId);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_migrations_make_what_the_mapping_says()
    {
        await using var db = database.Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory, MemberData(nameof(Refusals))]
    public async Task The_database_refuses_what_the_domain_refuses(string table, string change, string constraint)
    {
        var refusal = await RefusedAsync($"UPDATE {table} SET {change}");

        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (refusal.SqlState, refusal.ConstraintName));
        Assert.NotNull(DatabaseErrors.RuleOf(refusal));
    }

    [Fact]
    public async Task Every_constraint_is_seen_to_refuse()
    {
        var constraints = await ListAsync(
            "SELECT c.relname || ' ' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.contype = 'c'"
        );

        Assert.Empty(
            constraints
                .Except(Refusals.Select(r => $"{r.Data.Item1} {r.Data.Item3}"))
                .Except(["accounts account_unit_is_of_bureau"])
        );
    }

    [Fact]
    public async Task Every_unique_index_of_ours_is_known_by_its_rule()
    {
        var names = await ListAsync(
            """
            SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
            WHERE x.indisunique AND NOT x.indisprimary AND t.relnamespace = 'public'::regnamespace
            AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'bureau_id')
            AND i.relname NOT IN ('UserNameIndex', 'EmailIndex')
            """
        );

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.NotNull(DatabaseErrors.RuleOf(Unique(name))));
    }

    [Fact]
    public async Task No_reference_crosses_bureaus()
    {
        var crossing = await ListAsync(
            """
            SELECT k.conname FROM pg_constraint k
            WHERE k.contype = 'f' AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.confrelid AND a.attname = 'bureau_id')
            AND k.confrelid <> 'accounts'::regclass
            AND (SELECT attname FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = k.conkey[1]) <> 'bureau_id'
            """
        );

        Assert.Empty(crossing);
    }

    [Fact]
    public async Task A_payment_cannot_speak_of_another_bureaus_line()
    {
        var other = Given.FullEvaluation();
        await using var db = database.Open();
        await Given.StoredAsync(db, other);

        var refusal = await RefusedAsync(
            $"UPDATE payments SET line_id = '{other.BudgetLines[0].Id}' WHERE bureau_id <> '{other.BureauId}'"
        );
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, refusal.SqlState);
    }

    [Fact]
    public async Task A_payment_is_recorded_once_even_by_two_people()
    {
        var evaluation = Given.FullEvaluation();
        await using var db = database.Open();
        await Given.StoredAsync(db, evaluation);

        var refusal = await RefusedAsync(
            $"""
            INSERT INTO payments (id, bureau_id, evaluation_id, key, position, amount, voucher)
            SELECT gen_random_uuid(), bureau_id, id, k, 9, 1, 'V-1' FROM evaluations, (VALUES ('a'), ('b')) AS two(k)
            WHERE id = '{evaluation.Id}'
            """
        );
        Assert.Same(BaoDiEval.Domain.Evaluations.EvaluationRules.PaymentIsRecordedOnce, DatabaseErrors.RuleOf(refusal));
    }

    [Fact]
    public async Task A_version_of_a_policy_is_saved_once()
    {
        await using var db = database.Open();
        var bureau = Guid.CreateVersion7();
        await Given.StoredAsync(db, PolicyKind.Form, bureau);
        await Given.StoredAsync(db, PolicyKind.Outline, bureau);

        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => Given.StoredAsync(db, PolicyKind.Form, bureau));
        Assert.Same(DataRules.PolicyVersionIsNew, DatabaseErrors.RuleOf(refusal));
    }

    [Theory]
    [InlineData("DROP TABLE payments")]
    [InlineData("ALTER TABLE payments DROP CONSTRAINT payment_is_not_zero")]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("CREATE TABLE mine (id int)")]
    public async Task The_application_cannot_change_the_schema(string statement) =>
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await RefusedAsync(statement)).SqlState);

    [Fact]
    public async Task Money_is_exact_to_the_fen()
    {
        var others = await ListAsync(
            """
            SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND data_type = 'numeric' AND numeric_scale IS DISTINCT FROM 2 AND table_name <> 'indicators'
            """
        );

        Assert.Empty(others);
    }

    private Task<PostgresException> RefusedAsync(string statement) =>
        Assert.ThrowsAsync<PostgresException>(() => Rows.ExecuteAsync(database.AppConnectionString, statement));

    private async Task<List<string>> ListAsync(string query)
    {
        await using var db = database.Open();
        return await db.Database.SqlQueryRaw<string>(query).ToListAsync(TestContext.Current.CancellationToken);
    }

    private static PostgresException Unique(string index) =>
        new("", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation, constraintName: index);
}
