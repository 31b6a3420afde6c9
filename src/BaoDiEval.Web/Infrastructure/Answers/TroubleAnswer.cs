using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BaoDiEval.Web.Infrastructure.Answers;

/// <summary>Says in Chinese what went wrong, without the database, with the number that leads to the log.</summary>
internal static class TroubleAnswer
{
    public static Task WriteAsync(HttpContext context, int status)
    {
        var (title, advice) = Words(status);
        var page = new RazorComponentResult<Trouble>(
            new Dictionary<string, object?>
            {
                [nameof(Trouble.Title)] = title,
                [nameof(Trouble.Advice)] = advice,
                [nameof(Trouble.Incident)] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
                [nameof(Trouble.Retry)] =
                    status == StatusCodes.Status503ServiceUnavailable
                        ? context.Request.PathBase + context.Request.Path + context.Request.QueryString
                        : null,
            }
        )
        {
            StatusCode = status,
        };
        return page.ExecuteAsync(context);
    }

    private static (string Title, string Advice) Words(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => (
                "请求无法处理",
                "请求的内容不完整或含有无法识别的字符。请返回上一页，核对后再试。"
            ),
            StatusCodes.Status401Unauthorized => ("请先登录", "登录后才能查看。"),
            StatusCodes.Status403Forbidden => (
                "没有权限",
                "您的角色不能进行这项操作。如需办理，请联系本单位的系统管理员。"
            ),
            StatusCodes.Status404NotFound => ("没有找到", "这个地址不存在，或者不在您可以查看的范围内。"),
            StatusCodes.Status405MethodNotAllowed => ("请求无法处理", "这个地址不接受这样的请求。"),
            StatusCodes.Status413PayloadTooLarge => ("内容过大", "提交的内容超过了限制，请减小后再试。"),
            StatusCodes.Status503ServiceUnavailable => ("数据库暂时无法连接", "数据库暂时无法连接，请稍后重试。"),
            >= 500 => (
                "系统出错",
                "操作没有完成，已保存的数据不受影响。请稍后再试；仍有问题时把下面的编号告诉系统管理员。"
            ),
            _ => ("请求无法处理", "请返回上一页，核对后再试。"),
        };
}
