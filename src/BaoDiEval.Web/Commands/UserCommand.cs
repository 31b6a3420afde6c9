using System.CommandLine;
using BaoDiEval.Domain.Organizations;
using BaoDiEval.Web.Data;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Infrastructure.People;

namespace BaoDiEval.Web.Commands;

/// <summary>Opens accounts from the command line, the first one above all.</summary>
internal sealed class UserCommand
{
    private readonly Argument<string> _name = new("NAME") { Description = "用户名" };
    private readonly Option<string> _role = new("--role")
    {
        Description = "角色：" + string.Join("、", RoleNames.All),
        HelpName = "ROLE",
        Required = true,
    };
    private readonly Option<string?> _unit = new("--unit") { Description = "所属单位的名称", HelpName = "NAME" };
    private readonly Option<string?> _bureau = new("--bureau")
    {
        Description = "主管部门的名称；单位不存在时在其下建立",
        HelpName = "NAME",
    };
    private readonly Option<string?> _displayName = new("--display-name")
    {
        Description = "显示的姓名（默认同用户名）",
        HelpName = "NAME",
    };
    private readonly Option<bool> _stdin = new("--password-stdin")
    {
        Description = "从标准输入读取密码（默认生成并显示一个）",
    };

    private UserCommand() { }

    public static Command Create()
    {
        var user = new UserCommand();
        user._role.AcceptOnlyFromAmong([.. RoleNames.All]);
        var add = new Command("add", "建立账号")
        {
            user._name,
            user._role,
            user._unit,
            user._bureau,
            user._displayName,
            user._stdin,
        };
        add.SetAction(
            (parse, _) =>
                CommandDatabase.UseAsync(
                    parse.InvocationConfiguration.Error,
                    services => user.AddAsync(parse, services)
                )
        );
        return new Command("user", "管理用户") { add };
    }

    private async Task<int> AddAsync(ParseResult parse, IServiceProvider services)
    {
        var streams = parse.InvocationConfiguration;
        var (units, problem) = await UnitsAsync(services.GetRequiredService<AppDb>(), parse);
        if (problem is not null)
            return await RefuseAsync(streams.Error, [problem]);

        var (name, role) = (parse.GetRequiredValue(_name), parse.GetRequiredValue(_role));
        var password = parse.GetValue(_stdin) ? await Console.In.ReadLineAsync() ?? "" : Passwords.Draw();
        var problems = await services
            .GetRequiredService<AccountBook>()
            .OpenAsync(name, parse.GetValue(_displayName) ?? name, password, role, units is [var only] ? only : null);
        if (problems.Count > 0)
            return await RefuseAsync(streams.Error, problems);

        await streams.Output.WriteLineAsync(MessageLine.Of($"已建立账号 {name}（{RoleNames.InChinese(role)}）"));
        if (!parse.GetValue(_stdin))
            await streams.Output.WriteLineAsync($"密码：{password}");
        return ExitCode.Done;
    }

    private async Task<(IReadOnlyList<Organization> Units, string? Problem)> UnitsAsync(AppDb db, ParseResult parse)
    {
        var (unit, bureau) = (parse.GetValue(_unit), parse.GetValue(_bureau));
        if (bureau is not null)
            return ([(await db.FindOrAddAsync(bureau, unit))!], null);
        if (unit is null)
            return ([], null);

        var named = await db.Organizations.Where(o => o.Name == unit).ToListAsync();
        return named.Count switch
        {
            0 => ([], $"没有名为“{unit}”的单位；请先导入数据，或用 --bureau 指明主管部门以建立该单位。"),
            1 => (named, null),
            _ => ([], $"有多个名为“{unit}”的单位，请用 --bureau 指明主管部门。"),
        };
    }

    private static async Task<int> RefuseAsync(TextWriter error, IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
            await error.WriteLineAsync(MessageLine.Of(problem));
        return ExitCode.Refused;
    }
}
