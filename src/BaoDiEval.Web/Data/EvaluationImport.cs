using BaoDiEval.Domain;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Data;

/// <summary>
/// Takes one file of the exchange format in, all of it or nothing. An evaluation is the same as one that is there when unit,
/// project (by code, else by name) and year are.
/// </summary>
public sealed class EvaluationImport(AppDb db)
{
    // One import at a time: two of them may set up the same unit or project.
    private const long Key = 743_002;

    /// <summary>Into the bodies that the file names; they are set up where they are not there yet.</summary>
    public async Task<ImportResult> ImportAsync(ReadOnlyMemory<byte> file, bool replace)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var result = await ImportAsync(file, replace, unit: null);
        if (result.Outcome != ImportOutcome.Refused)
            await transaction.CommitAsync();
        return result;
    }

    /// <summary>
    /// Into <paramref name="unit"/>, whatever bodies the file names; null: into those. It belongs to the transaction that the
    /// caller has begun, and commits when that does.
    /// </summary>
    public async Task<ImportResult> ImportAsync(ReadOnlyMemory<byte> file, bool replace, Organization? unit)
    {
        var reading = EvaluationReader.Read(file);
        if (reading.IsRefused)
            return ImportResult.Refused([.. reading.Problems]);

        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})");
            return await ImportAsync(file, reading.Evaluation, replace, unit);
        }
        catch (RuleBrokenException broken)
        {
            return Refused(broken.Rule);
        }
        catch (DbUpdateException refusal) when (DatabaseErrors.RuleOf(refusal) is { } rule)
        {
            return Refused(rule);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<ImportResult> ImportAsync(
        ReadOnlyMemory<byte> file,
        Evaluation wanted,
        bool replace,
        Organization? into
    )
    {
        if ((into ?? await db.FindOrAddAsync(wanted.Department, wanted.Unit)) is not { } unit)
            return Refused("/unit", $"有多个名为“{wanted.Unit}”的单位，请在 department 中写明主管部门。");
        if (await FindProjectAsync(unit, wanted.Project) is not { } project)
            return Refused(
                "/project",
                $"该单位有多个名为“{wanted.Project.Name}”的项目，请在 project/code 中写明项目编码。"
            );

        var stored = await db
            .Evaluations.Whole()
            .SingleOrDefaultAsync(e =>
                e.BureauId == unit.BureauId && e.Project.Id == project.Id && e.Year == wanted.Year
            );
        if (stored is not null && IsEqual(stored, wanted))
            return new(ImportOutcome.Unchanged, stored, []);
        if (stored is { IsOpen: false })
            return Refused("", "该项目本年度的自评已送审或已审定，不能用文件替换。");
        if (stored is not null && !replace)
            return Refused(
                "",
                "该项目本年度已有自评，内容与文件不同；确需用文件替换的，请选择替换（命令行加 --replace）。"
            );

        return await SaveAsync(file, project, stored);
    }

    private async Task<ImportResult> SaveAsync(ReadOnlyMemory<byte> file, Project project, Evaluation? stored)
    {
        if (stored is not null)
        {
            await RemoveAsync(stored);
            project = await db.Projects.Whole().GetAsync(p => p.BureauId == project.BureauId && p.Id == project.Id);
        }
        var evaluation = EvaluationReader.Read(file, identity => Described(project, identity)).Evaluation!;
        if (stored is not null)
            TakePlaceOf(stored, evaluation);
        db.Add(evaluation);
        await db.SaveChangesAsync();
        await DropUnusedContractsAsync(project);
        return new(stored is null ? ImportOutcome.Added : ImportOutcome.Replaced, evaluation, []);
    }

    // The database lets a line go with its evaluation only when no contract names it any more.
    private async Task RemoveAsync(Evaluation stored)
    {
        foreach (var contract in stored.Contracts)
            stored.Arrange(contract, [], contract.PaidBefore, contract.AgreedThisYear);
        await db.SaveChangesAsync();
        await db.Evaluations.Where(e => e.BureauId == stored.BureauId && e.Id == stored.Id).ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
    }

    private static Project Described(Project project, ProjectIdentity identity)
    {
        project.Describe(identity.Name, identity.Code, identity.Kind);
        return project;
    }

    // Addresses that lead to it still do, and a form that was drawn before is told that it was overtaken.
    private void TakePlaceOf(Evaluation stored, Evaluation evaluation)
    {
        var entry = db.Entry(evaluation);
        entry.Property(e => e.Id).CurrentValue = stored.Id;
        entry.Property(e => e.Version).CurrentValue = stored.Version + 1;
        entry.Property(e => e.State).CurrentValue = stored.State;
    }

    private async Task<Project?> FindProjectAsync(Organization unit, Project wanted)
    {
        var ofUnit = db.Projects.Whole().Where(p => p.BureauId == unit.BureauId && p.UnitId == unit.Id);
        var named = wanted.Code is not null
            ? await ofUnit.Where(p => p.Code == wanted.Code).ToListAsync()
            : await ofUnit.Where(p => p.Name == wanted.Name).ToListAsync();
        if (named.Count > 1)
            named.RemoveAll(p => p.Code is not null);
        if (named.Count > 0)
            return named.Count == 1 ? named[0] : null;

        var project = new Project(wanted.Name, wanted.Code, wanted.Kind);
        project.AssignTo(unit);
        return db.Add(project).Entity;
    }

    private async Task DropUnusedContractsAsync(Project project)
    {
        var used = await db.Set<ContractInYear>()
            .Where(c => EF.Property<Guid>(c, "BureauId") == project.BureauId)
            .Select(c => c.Contract.Id)
            .ToListAsync();
        foreach (var contract in project.Contracts.Where(c => !used.Contains(c.Id)).ToList())
            project.Withdraw(contract);
        await db.SaveChangesAsync();
    }

    private static bool IsEqual(Evaluation stored, Evaluation wanted) =>
        EvaluationWriter.Write(stored).AsSpan().SequenceEqual(EvaluationWriter.Write(wanted));

    private static ImportResult Refused(Rule rule) => Refused("", $"{rule.Message} [{rule.Code}]");

    private static ImportResult Refused(string at, string message) => ImportResult.Refused([new(at, message)]);
}

public enum ImportOutcome
{
    Refused,
    Added,
    Replaced,
    Unchanged,
}

/// <summary>What came of one file.</summary>
public sealed record ImportResult(
    ImportOutcome Outcome,
    Evaluation? Evaluation,
    IReadOnlyList<ExchangeProblem> Problems
)
{
    internal static ImportResult Refused(IReadOnlyList<ExchangeProblem> problems) =>
        new(ImportOutcome.Refused, null, problems);
}
