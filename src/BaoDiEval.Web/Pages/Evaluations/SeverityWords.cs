using Severity = BaoDiEval.Domain.Checks.Severity;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>How grave a finding is, by word and mark.</summary>
internal static class SeverityWords
{
    public static string Mark(this Severity severity) =>
        severity switch
        {
            Severity.Error => "✗ 错误",
            Severity.Warning => "▲ 提醒",
            _ => "○ 提示",
        };
}
