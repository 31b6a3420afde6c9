using System.CommandLine;

namespace BaoDiEval.Web.Commands;

/// <summary>A command that is promised and not built yet; it says so.</summary>
internal static class UnbuiltCommand
{
    public static Command Create(string name, string description)
    {
        var command = new Command(name, description + "（尚未提供）") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(parse =>
        {
            parse.InvocationConfiguration.Error.WriteLine($"{name}：尚未提供。");
            return ExitCode.Usage;
        });
        return command;
    }
}
