namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// The three bands in which people judge a qualitative indicator (财预〔2020〕10号): 达成预期指标 100–80 % (80 included),
/// 部分达成并具有一定效果 80–60 % (60 included), 未达成且效果较差 60–0 %.
/// </summary>
public enum AchievementGrade
{
    Achieved,
    PartlyAchieved,
    NotAchieved,
}

public static class AchievementBands
{
    /// <summary>Whether this share of the weight (0–1) lies in the grade's band.</summary>
    public static bool Holds(this AchievementGrade grade, decimal ratio) =>
        ratio is >= 0m and <= 1m && Of(ratio) == grade;

    /// <summary>The only grade whose band holds this share of the weight.</summary>
    public static AchievementGrade Of(decimal ratio) =>
        ratio switch
        {
            >= 0.8m => AchievementGrade.Achieved,
            >= 0.6m => AchievementGrade.PartlyAchieved,
            _ => AchievementGrade.NotAchieved,
        };

    /// <summary>达成, 部分达成, 未达成.</summary>
    public static string Words(this AchievementGrade grade) =>
        grade switch
        {
            AchievementGrade.Achieved => "达成",
            AchievementGrade.PartlyAchieved => "部分达成",
            _ => "未达成",
        };
}
