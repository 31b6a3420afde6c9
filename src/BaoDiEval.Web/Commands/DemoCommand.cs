using System.CommandLine;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;

namespace BaoDiEval.Web.Commands;

/// <summary>Adds the demonstration data, and where nobody can sign in yet, people with passwords of their own.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command("demo", "放入演示数据；尚无账号时同时建立演示账号并显示其密码");
        command.SetAction(
            (parse, _) =>
                CommandDatabase.UseAsync(
                    parse.InvocationConfiguration.Error,
                    services => AddAsync(services, parse.InvocationConfiguration.Output)
                )
        );
        return command;
    }

    private static async Task<int> AddAsync(IServiceProvider services, TextWriter output)
    {
        var passwords = new List<string>();
        var opened = await Demonstration.AddOnceAsync(
            services,
            account =>
            {
                var password = Passwords.Draw();
                passwords.Add($"{account.Name}（{RoleNames.InChinese(account.Role)}）密码：{password}");
                return password;
            }
        );
        if (!opened)
            await Demonstration.AddCaseAsync(services.GetRequiredService<AppDb>());
        foreach (var line in passwords.Prepend("演示数据已就绪。"))
            await output.WriteLineAsync(line);
        return ExitCode.Done;
    }
}
