using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Infrastructure.People;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;
using Serilog;

namespace BaoDiEval.Web;

/// <summary>The web application: its services, the order in which a request meets them, and its start.</summary>
public static partial class WebHost
{
    public const int Unreachable = 3;

    private const string ConnectionName = "BaoDiEval";
    private const int LargestForm = 10 * 1024 * 1024;
    private const int MostFields = 20_000;

    /// <summary>Runs until it is told to stop; the result is the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        return builder.Configuration.GetConnectionString(ConnectionName) is { Length: > 0 } given
            ? await ServeAsync(builder, given)
            : await ServeWithOwnDatabaseAsync(builder);
    }

    /// <summary>The application on a database that is there and up to date.</summary>
    public static WebApplication Build(WebApplicationBuilder builder, string connection)
    {
        AddServices(builder, connection);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static async Task<int> ServeAsync(WebApplicationBuilder builder, string connection)
    {
        Logs.ForMachines(builder);
        await using var app = Build(builder, connection);
        if (await RefusalAsync(app) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return Unreachable;
        }
        await WarnOfUnsafeServerAsync(app, connection);
        await RunAsync(app);
        return 0;
    }

    // Whose server it is decides: many run without checksums. What is lax there is said, not forbidden.
    private static async Task WarnOfUnsafeServerAsync(WebApplication app, string connection)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(connection);
        foreach (var problem in await DatabaseSafety.ProblemsAsync(source))
            UnsafeServer(app.Logger, problem);
    }

    // Somebody tries it out: everything that is missing is made, once; what is there stays.
    private static async Task<int> ServeWithOwnDatabaseAsync(WebApplicationBuilder builder)
    {
        Logs.ForPeople(builder);
        try
        {
            await using var cluster = await PrivateCluster.StartAsync(
                ClusterOptions.InDataFolder() with
                {
                    Log = Console.WriteLine,
                }
            );
            builder.Services.AddSingleton(cluster).AddHostedService<ClusterKeeper>();
            await using var app = Build(builder, cluster.AppConnectionString);
            await Schema.MigrateAsync(cluster.OwnerConnectionString, () => AddDemonstrationAsync(app.Services));
            await RunAsync(app);
            return 0;
        }
        catch (EmbeddedPostgresException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return Unreachable;
        }
    }

    private static async Task AddDemonstrationAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await Demonstration.AddOnceAsync(scope.ServiceProvider, _ => DemoAccounts.Password);
        services.GetRequiredService<DemoAccounts>().AreShown = true;
    }

    private static async Task RunAsync(WebApplication app)
    {
        if (app.Urls.Count == 0 && app.Configuration["urls"] is null)
            app.Urls.Add("http://localhost:5080");
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"已启动：{string.Join(' ', app.Urls)}"));
        await app.RunAsync();
    }

    private static async Task<string?> RefusalAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            return await Schema.IsBehindAsync(scope.ServiceProvider.GetRequiredService<AppDb>())
                ? "数据库结构早于本程序，请先运行 migrate（./run.sh migrate）再启动。"
                : null;
        }
        catch (Exception failure) when (Outage.IsBehind(failure) || failure is Npgsql.NpgsqlException)
        {
            return $"无法连接数据库：{failure.GetBaseException().Message}";
        }
    }

    private static void AddServices(WebApplicationBuilder builder, string connection)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
        });
        var services = builder.Services;
        services.AddDbContextPool<AppDb>(options => AppDbOptions.Use(options, connection));
        services.AddSingleton(TimeProvider.System).AddSingleton<DemoAccounts>().AddScoped<AccountBook>();
        services.AddScoped<EvaluationImport>().AddScoped<SchemeShelf>();
        services.AddScoped<Pages.Evaluations.EvaluationDesk>();
        services.AddSingleton<Pages.Evaluations.PaperShelf>();
        services.AddPeople();
        services.AddExceptionHandler<FailureHandler>();
        services.AddRazorComponents();
        services.AddResponseCompression();
        services.AddValidatorsFromAssemblyContaining<AppDb>(includeInternalTypes: true);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<FormOptions>(o => o.ValueCountLimit = MostFields);
        services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddRazorPages().AddMvcOptions(SetForms);
    }

    private static void SetForms(MvcOptions mvc)
    {
        mvc.ModelBinderProviders.Insert(0, new TypedTextBinder());
        mvc.MaxModelBindingCollectionSize = MostFields;
        mvc.MaxModelValidationErrors = 1000;
        ChineseBindingMessages.Set(mvc.ModelBindingMessageProvider);
        mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        mvc.Filters.Add<TokenRefusedFilter>();
        // Outside: the transaction. Inside: what went wrong becomes an answer, so that nothing is saved with it.
        mvc.Filters.Add<FormOnceFilter>(order: 0);
        mvc.Filters.Add<FormFilter>(order: 1);
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization(o =>
        {
            o.DefaultRequestCulture = new("zh-CN");
            o.SupportedCultures = o.SupportedUICultures = [CultureInfo.GetCultureInfo("zh-CN")];
            o.RequestCultureProviders.Clear();
        });
        app.UseSerilogRequestLogging(Logs.Requests);
        app.UseExceptionHandler(_ => { });
        app.UseStatusCodePages(context =>
            Infrastructure.Answers.TroubleAnswer.WriteAsync(
                context.HttpContext,
                context.HttpContext.Response.StatusCode
            )
        );
        app.UseResponseCompression();
        app.UseRequestGate();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapRazorPages().WithStaticAssets();
    }

    [LoggerMessage(LogLevel.Warning, "数据库服务器设置不当：{Problem}")]
    private static partial void UnsafeServer(Microsoft.Extensions.Logging.ILogger log, string problem);
}
