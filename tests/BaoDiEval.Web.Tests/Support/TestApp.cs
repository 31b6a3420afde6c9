using System.Net;
using System.Security.Claims;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.People;
using FluentValidation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serilog;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>
/// The application itself on a loopback port, with a database of its own (IClassFixture): a bureau with two units and one
/// person of each role.
/// </summary>
public sealed class TestApp(PostgresFixture postgres) : IAsyncLifetime
{
    public const string Password = "correct-horse-9";

    private readonly List<Visitor> _visitors = [];
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;
    public TestDatabase Database { get; } = new(postgres);
    public Line Line { get; private set; } = null!;
    public Organization Unit { get; private set; } = null!;
    public Organization OtherUnit { get; private set; } = null!;
    public IServiceProvider Services => _app.Services;

    /// <summary>Everything that was logged, as the reader of logs sees it.</summary>
    public LogLines Log { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Line = new(Database.AppConnectionString);
        _app = await StartAsync(Line.ConnectionString);
        Address = new(_app.Urls.First());
        await using var scope = Services.CreateAsyncScope();
        await AddPeopleAsync(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
            visitor.Dispose();
        await _app.DisposeAsync();
        Line.Dispose();
        await Database.DisposeAsync();
    }

    public Visitor Anonymous()
    {
        var visitor = new Visitor(Address);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>As if this person had just signed in; the account's name is that of its role.</summary>
    public async Task<Visitor> SignInAsync(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var person = await scope
            .ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>()
            .CreateAsync((await accounts.FindByNameAsync(name))!);
        var visitor = Anonymous();
        visitor.Take(new Cookie("baodieval", Ticket(person), "/", Address.Host));
        return visitor;
    }

    /// <summary>Stored for the unit of the finance account.</summary>
    public async Task<Evaluation> StoreAsync(Func<Organization, Evaluation> make, bool ofOtherUnit = false)
    {
        await using var db = Database.Open();
        var id = (ofOtherUnit ? OtherUnit : Unit).Id;
        var unit = await db.Organizations.Include(o => o.Parent).SingleAsync(o => o.Id == id);
        var evaluation = make(unit);
        await Given.StoredAsync(db, evaluation);
        return evaluation;
    }

    public async Task<Evaluation> LoadAsync(Guid id)
    {
        await using var db = Database.Open();
        return await db.Evaluations.Whole().GetAsync(e => e.Id == id);
    }

    private async Task<WebApplication> StartAsync(string connection)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "BaoDiEval.Web", EnvironmentName = "Production" }
        );
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSerilog(
            log => log.MinimumLevel.Information(),
            preserveStaticLogger: true,
            writeToProviders: true
        );
        builder.Services.AddRazorPages().AddApplicationPart(typeof(TestApp).Assembly);
        builder.Services.AddValidatorsFromAssemblyContaining<TestApp>(includeInternalTypes: true);
        var app = WebHost.Build(builder, connection);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private async Task AddPeopleAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<AppDb>();
        var bureau = db.Add(Organization.Bureau("住房和建设委员会")).Entity;
        (Unit, OtherUnit) = (bureau.AddUnit("执法支队"), bureau.AddUnit("供热办"));
        db.AddRange(Unit, OtherUnit);
        await db.SaveChangesAsync();

        var book = services.GetRequiredService<AccountBook>();
        foreach (var (name, role, unit) in People(bureau))
            Assert.Empty(await book.OpenAsync(name, $"{name}先生", Password, role, unit));
    }

    private IEnumerable<(string Name, string Role, Organization? Unit)> People(Organization bureau) =>
        [
            (RoleNames.Finance, RoleNames.Finance, Unit),
            ("colleague", RoleNames.Finance, Unit),
            ("stranger", RoleNames.Finance, OtherUnit),
            (RoleNames.Supervisor, RoleNames.Supervisor, bureau),
            (RoleNames.Auditor, RoleNames.Auditor, bureau),
            (RoleNames.Administrator, RoleNames.Administrator, null),
        ];

    private string Ticket(ClaimsPrincipal person)
    {
        var scheme = IdentityConstants.ApplicationScheme;
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(person, new() { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, scheme);
        return Services
            .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(scheme)
            .TicketDataFormat.Protect(ticket);
    }
}
