namespace BaoDiEval.Domain.Evaluations.Fields;

/// <summary>A live figure that text may hold in braces, such as {执行率}, with what it says now.</summary>
/// <param name="Group">Where a list of fields shows it: 项目, 资金, 得分, 指标, 预算, 合同.</param>
/// <param name="Name">What stands between the braces.</param>
/// <param name="Value">Null while the figure is not known.</param>
public sealed record Field(string Group, string Name, string? Value)
{
    /// <summary>As it is put into text.</summary>
    public string Insertion => "{" + Name + "}";

    /// <summary>Other names that are understood as well.</summary>
    internal IReadOnlyList<string> Aliases { get; init; } = [];
}
