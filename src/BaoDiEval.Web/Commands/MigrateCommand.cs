using System.CommandLine;
using BaoDiEval.Web.Data;

namespace BaoDiEval.Web.Commands;

/// <summary>Brings the tables up to date, as their owner.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "migrate",
            "建立或更新数据库结构（ConnectionStrings__BaoDiEvalOwner 指定表的所有者，缺省同 ConnectionStrings__BaoDiEval）"
        );
        command.SetAction(
            (parse, _) =>
                CommandDatabase.ReachAsync(
                    parse.InvocationConfiguration.Error,
                    async place =>
                    {
                        await Schema.MigrateAsync(place.Owner);
                        await parse.InvocationConfiguration.Output.WriteLineAsync("数据库结构已是最新。");
                        return ExitCode.Done;
                    }
                )
        );
        return command;
    }
}
