using System.CommandLine;

namespace BaoDiEval.Web.Commands;

/// <summary>Starts the web application: without a command, or with settings alone (--urls …), too.</summary>
internal static class ServeCommand
{
    private const string Name = "serve";

    private static readonly string[] Questions = ["--help", "-h", "-?", "/h", "/?", "--version"];

    public static bool IsMeant(string[] args) =>
        !args.Any(Questions.Contains)
        && (args is [] or [Name, ..] || args[0].StartsWith("--", StringComparison.Ordinal));

    public static Task<int> RunAsync(string[] args) =>
        WebHost.RunAsync(args is [Name, .. var settings] ? settings : args);

    public static Command Create()
    {
        var urls = new Option<string>("--urls") { Description = "监听地址，例如 http://localhost:5080" };
        var serve = new Command(Name, "启动网站") { urls };
        serve.TreatUnmatchedTokensAsErrors = false;
        return serve;
    }
}
