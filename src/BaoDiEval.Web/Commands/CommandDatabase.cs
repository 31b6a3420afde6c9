using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.EmbeddedPostgres;
using BaoDiEval.Web.Infrastructure.People;
using Npgsql;

namespace BaoDiEval.Web.Commands;

/// <summary>
/// The database for one command: the given one, which must be up to date, else the application's own, which is made and
/// migrated on the way.
/// </summary>
internal static class CommandDatabase
{
    /// <summary>Does <paramref name="work"/> with the services of a scope; the result is the exit code.</summary>
    public static Task<int> UseAsync(TextWriter error, Func<IServiceProvider, Task<int>> work) =>
        ReachAsync(
            error,
            async place =>
            {
                if (place.IsOwn)
                    await Schema.MigrateAsync(place.Owner);
                await using var services = Services(place.Application);
                await using var scope = services.CreateAsyncScope();
                if (!await Schema.IsBehindAsync(scope.ServiceProvider.GetRequiredService<AppDb>()))
                    return await work(scope.ServiceProvider);
                await error.WriteLineAsync("数据库结构早于本程序，请先运行 migrate。");
                return ExitCode.Unreachable;
            }
        );

    /// <summary>Finds the database, starting the application's own; says in one sentence when it cannot be reached.</summary>
    public static async Task<int> ReachAsync(TextWriter error, Func<DatabasePlace, Task<int>> work)
    {
        try
        {
            if (DatabasePlace.Given() is { } given)
                return await work(given);
            await using var cluster = await PrivateCluster.StartAsync(
                ClusterOptions.InDataFolder() with
                {
                    Log = error.WriteLine,
                }
            );
            return await work(new(cluster.OwnerConnectionString, cluster.AppConnectionString, IsOwn: true));
        }
        catch (EmbeddedPostgresException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCode.Unreachable;
        }
        catch (Exception failure) when (failure is NpgsqlException or ArgumentException || Outage.IsBehind(failure))
        {
            await error.WriteLineAsync(MessageLine.Of($"无法连接数据库：{failure.GetBaseException().Message}"));
            return ExitCode.Unreachable;
        }
    }

    private static ServiceProvider Services(string connection)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddDbContextPool<AppDb>(options => AppDbOptions.Use(options, connection));
        services.AddHttpContextAccessor().AddAuthentication();
        services.AddAccounts();
        services.AddSingleton(TimeProvider.System).AddScoped<AccountBook>().AddScoped<EvaluationImport>();
        return services.BuildServiceProvider();
    }
}

/// <summary>Where the database is, for the owner of its tables and for the application.</summary>
internal sealed record DatabasePlace(string Owner, string Application, bool IsOwn)
{
    /// <summary>As the environment or appsettings.json say; null when neither does.</summary>
    public static DatabasePlace? Given()
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        var (application, owner) = (
            settings.GetConnectionString("BaoDiEval"),
            settings.GetConnectionString("BaoDiEvalOwner")
        );
        return string.IsNullOrEmpty(application)
            ? null
            : new(string.IsNullOrEmpty(owner) ? application : owner, application, IsOwn: false);
    }
}
