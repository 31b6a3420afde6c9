using System.Text;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Tests.Journeys;
using BaoDiEval.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace BaoDiEval.Web.Tests.Data;

public sealed class EvaluationImportTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly string _unit = $"执法支队{Guid.NewGuid():N}";

    [Fact]
    public async Task A_file_comes_out_of_the_database_as_the_same_bytes()
    {
        var file = EvaluationWriter.Write(Given.FullEvaluation());

        var result = await ImportAsync(file);

        Assert.Empty(result.Problems);
        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(await ExportAsync(result)));
    }

    [Fact]
    public async Task An_equal_file_changes_nothing()
    {
        var first = await ImportAsync(File("一次性"));
        var again = await ImportAsync(File("一次性"));

        Assert.Equal((ImportOutcome.Unchanged, first.Evaluation!.Id), (again.Outcome, again.Evaluation!.Id));
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_when_asked()
    {
        var first = await ImportAsync(File("一次性"));

        var refused = await ImportAsync(File("经常性", payments: 2));
        Assert.Equal(ImportOutcome.Refused, refused.Outcome);
        Assert.Contains("--replace", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);

        var replaced = await ImportAsync(File("经常性", payments: 2), replace: true);
        Assert.Equal((ImportOutcome.Replaced, first.Evaluation!.Id), (replaced.Outcome, replaced.Evaluation!.Id));
        var stored = await LoadAsync(first.Evaluation.Id);
        Assert.Equal(("经常性", 2, 2), (stored.Project.Kind, stored.Payments.Count, stored.Version));
    }

    [Fact]
    public async Task The_same_name_under_another_code_is_another_project()
    {
        await ImportAsync(File("一次性", code: "A"));
        await ImportAsync(File("一次性", code: "B"));

        await using var db = database.Open();
        Assert.Equal(
            2,
            await db.Projects.CountAsync(p => p.Unit!.Name == _unit, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_file_takes_the_place_of_a_draft_whose_contracts_and_payments_name_its_lines()
    {
        var file = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(PublishedCase.File)
                .Replace("宝坻区住房和建设综合行政执法支队\",", _unit + "\",", StringComparison.Ordinal)
        );
        await ImportAsync(file);

        var result = await ImportAsync(
            Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(file).Replace("\"1060.95\"", "\"2060.95\"", StringComparison.Ordinal)
            ),
            replace: true
        );

        Assert.Equal((ImportOutcome.Replaced, 0), (result.Outcome, result.Problems.Count));
    }

    [Fact]
    public async Task Contracts_of_other_years_stay()
    {
        await ImportAsync(File("一次性", year: 2021, contract: "HT-1"));
        await ImportAsync(File("一次性", year: 2022, contract: "HT-2"));
        await ImportAsync(File("一次性", year: 2022, contract: "HT-3"), replace: true);

        await using var db = database.Open();
        var project = await db
            .Projects.Whole()
            .SingleAsync(p => p.Unit!.Name == _unit, TestContext.Current.CancellationToken);
        Assert.Equal(["HT-1", "HT-3"], project.Contracts.Select(c => c.Terms.Number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        var result = await ImportAsync(
            Encoding.UTF8.GetBytes(Text("一次性").Replace("\"year\"", "\"yaer\"", StringComparison.Ordinal))
        );

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        await using var db = database.Open();
        Assert.False(await db.Organizations.AnyAsync(o => o.Name == _unit, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_the_database_refuses_leaves_nothing_behind()
    {
        var result = await ImportAsync(
            Encoding.UTF8.GetBytes(Text("一次性").Replace("测试项目", new string('长', 400), StringComparison.Ordinal))
        );

        Assert.Contains("[data.text-is-bounded]", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.False(await db.Organizations.AnyAsync(o => o.Name == _unit, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_file_by_two_at_once_is_one_evaluation()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ImportAsync(File("一次性"))));

        Assert.Single(results, r => r.Outcome == ImportOutcome.Added);
        Assert.Single(results.Select(r => r.Evaluation!.Id).Distinct());
    }

    private byte[] File(string kind, int year = 2021, int payments = 1, string? code = null, string? contract = null) =>
        Encoding.UTF8.GetBytes(Text(kind, year, payments, code, contract));

    private string Text(string kind, int year = 2021, int payments = 1, string? code = null, string? contract = null) =>
        $$"""
            {"format": "baodieval-evaluation/1", "year": {{year}}, "department": "{{_unit}}的主管部门", "unit": "{{_unit}}",
             "project": {"name": "测试项目", "kind": "{{kind}}"{{(code is null ? "" : $", \"code\": \"{code}\"")}}},
             "contracts": [{{(contract is null ? "" : $$"""{"number": "{{contract}}", "amount": "5.00"}""")}}],
             "payments": [{{string.Join(
                ", ",
                Enumerable.Range(1, payments).Select(n => $$"""{"amount": "{{n}}.00"}""")
            )}}]}
            """;

    private async Task<ImportResult> ImportAsync(byte[] file, bool replace = false)
    {
        await using var db = database.Open();
        return await new EvaluationImport(db).ImportAsync(file, replace);
    }

    private async Task<byte[]> ExportAsync(ImportResult result) =>
        EvaluationWriter.Write(await LoadAsync(result.Evaluation!.Id));

    private async Task<BaoDiEval.Domain.Evaluations.Evaluation> LoadAsync(Guid id)
    {
        await using var db = database.Open();
        return await db.Evaluations.Whole().GetAsync(e => e.Id == id);
    }
}
