using System.Globalization;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>Says a place of the exchange format in the users' words.</summary>
internal static class PlaceWords
{
    /// <summary>支付 第3行, 正文 （三）目标进度完成情况, 概况.</summary>
    public static string Of(string at, EvaluationView view)
    {
        var part = EvaluationPart.Of(at);
        if (at.Length > 0 && !at.StartsWith('/'))
            return $"{part.Name} {view.Outline.Find(at)?.Label ?? ""}";
        var steps = at.Split('/');
        return steps.Length > 2 && int.TryParse(steps[2], CultureInfo.InvariantCulture, out var index)
            ? string.Create(CultureInfo.InvariantCulture, $"{part.Name} 第{index + 1}行")
            : part.Name;
    }
}
