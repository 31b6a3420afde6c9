namespace BaoDiEval.Domain.Scoring;

/// <summary>等级: 优 / 良 / 中 / 差.</summary>
public enum Grade
{
    Poor,
    Fair,
    Good,
    Excellent,
}

public static class GradeNames
{
    public static string InChinese(this Grade grade) =>
        grade switch
        {
            Grade.Excellent => "优",
            Grade.Good => "良",
            Grade.Fair => "中",
            Grade.Poor => "差",
            _ => throw new InvalidOperationException($"No name for {grade}."),
        };

    /// <summary>Reads a grade as papers write it (优, 优秀, 良, 良好, …); null when it is none.</summary>
    public static Grade? Read(string? text) =>
        text?.Trim() switch
        {
            "优" or "优秀" => Grade.Excellent,
            "良" or "良好" => Grade.Good,
            "中" or "中等" or "合格" => Grade.Fair,
            "差" or "不合格" => Grade.Poor,
            _ => null,
        };
}
