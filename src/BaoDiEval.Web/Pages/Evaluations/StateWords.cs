using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>A state answers: what is it, who acts next, what can I still do.</summary>
internal static class StateWords
{
    public static string InChinese(this EvaluationState state) =>
        state switch
        {
            EvaluationState.Draft => "草稿",
            EvaluationState.Submitted => "已送审",
            EvaluationState.Returned => "已退回",
            EvaluationState.Approved => "已通过",
            EvaluationState.Archived => "已归档",
            _ => throw new InvalidOperationException($"No name for {state}."),
        };

    public static string NextActor(this EvaluationState state) =>
        state switch
        {
            EvaluationState.Draft => "财务人员填写",
            EvaluationState.Returned => "财务人员修改",
            EvaluationState.Submitted => "主管人员审核",
            EvaluationState.Approved => "等待归档",
            _ => "无",
        };

    public static string Possible(bool mayEdit) =>
        mayEdit ? "您可以修改各部分、检查并导出" : "您可以查看、检查并导出，不能修改";
}
