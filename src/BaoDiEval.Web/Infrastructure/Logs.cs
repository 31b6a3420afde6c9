using System.Globalization;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>What is written to standard output: acts and failures, never names, amounts or addresses with questions.</summary>
internal static class Logs
{
    public static void ForMachines(WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(log => Common(log).WriteTo.Console(new CompactJsonFormatter()));

    /// <summary>For the console of somebody who tries it out.</summary>
    public static void ForPeople(WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(log =>
            Common(log)
                .WriteTo.Console(
                    outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}",
                    formatProvider: CultureInfo.InvariantCulture
                )
        );

    public static void Requests(RequestLoggingOptions requests)
    {
        requests.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} {Elapsed:0.0} ms";
        requests.GetLevel = (context, _, _) =>
            context.Request.Path.StartsWithSegments("/health") ? LogEventLevel.Verbose : LogEventLevel.Information;
    }

    // What fails inside the framework reaches our own handler, which reports it once.
    private static LoggerConfiguration Common(LoggerConfiguration log) =>
        log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .MinimumLevel.Override("Npgsql", LogEventLevel.Fatal)
            .Enrich.FromLogContext();
}
