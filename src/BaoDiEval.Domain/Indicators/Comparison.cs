namespace BaoDiEval.Domain.Indicators;

/// <summary>
/// The words and signs that compare. 以上, 以下 and 以内 include the number itself, 超过 and 不满 do not
/// (民法典第一千二百五十九条).
/// </summary>
internal static class Comparison
{
    private static readonly (string Word, TargetKind Kind)[] Before =
    [
        .. Words(
            TargetKind.AtLeast,
            "≥ ≧ ⩾ >= ≮ 不低于 不少于 不小于 不得低于 不得少于 不应低于 应不低于 大于等于 大于或等于 高于等于 高于或等于 至少 最少 最低"
        ),
        // A unit that writes 达到3次 is content with more; it names the least that it wants.
        .. Words(TargetKind.AtLeast, "达到 达"),
        .. Words(
            TargetKind.AtMost,
            "≤ ≦ ⩽ <= ≯ 不高于 不超过 不多于 不大于 不得超过 不得高于 不超出 不超 小于等于 小于或等于 低于等于 低于或等于 至多 最多 最高"
        ),
        .. Words(TargetKind.MoreThan, "> 大于 超过 高于 多于 超出"),
        .. Words(TargetKind.LessThan, "< 小于 低于 少于 不足 不满 不到"),
        .. Words(TargetKind.Equals, "== = ═ 等于"),
    ];

    private static readonly (string Word, TargetKind Kind)[] After =
    [
        .. Words(TargetKind.AtLeast, "及以上 或以上 以上"),
        .. Words(TargetKind.AtMost, "及以下 或以下 以下 以内 之内"),
    ];

    // With these a bound must follow at the end: 控制在8万元以内.
    private const string Within = "控制在";

    private static readonly string[] Included = ["(含)", "(含本数)", "含"];

    /// <summary>
    /// Takes the comparison off both ends. The kind is null when there is none, and <see cref="TargetKind.Unread"/> when
    /// the two ends say different things.
    /// </summary>
    public static (TargetKind? Kind, string Amount) Split(string text)
    {
        var isWithin = text.StartsWith(Within, StringComparison.Ordinal);
        var rest = isWithin ? text[Within.Length..].Trim() : text;
        var before = Longest(Before, word => rest.StartsWith(word, StringComparison.Ordinal));
        rest = rest[(before?.Word.Length ?? 0)..].Trim();
        rest = WithoutIncluded(rest, out var isIncludedLast);
        var after = Longest(After, word => rest.EndsWith(word, StringComparison.Ordinal));
        rest = rest[..^(after?.Word.Length ?? 0)].Trim();
        rest = WithoutIncluded(rest, out var isIncluded);
        var kind =
            before is null || after is null || before.Value.Kind == after.Value.Kind
                ? before?.Kind ?? after?.Kind
                : TargetKind.Unread;
        var isContrary =
            (isWithin && kind is not TargetKind.AtMost)
            || ((isIncluded || isIncludedLast) && kind is not (TargetKind.AtLeast or TargetKind.AtMost));
        return (isContrary ? TargetKind.Unread : kind, rest);
    }

    /// <summary>Whether a word or sign that compares stands anywhere in the text.</summary>
    public static bool IsIn(string text) =>
        Array.Exists(
            Before,
            word => word.Word is not "达" and not "达到" && text.Contains(word.Word, StringComparison.Ordinal)
        ) || Array.Exists(After, word => text.Contains(word.Word, StringComparison.Ordinal));

    private static (string Word, TargetKind Kind)? Longest(
        (string Word, TargetKind Kind)[] words,
        Predicate<string> fits
    ) =>
        words
            .Where(word => fits(word.Word))
            .OrderByDescending(word => word.Word.Length)
            .Cast<(string, TargetKind)?>()
            .FirstOrDefault();

    private static string WithoutIncluded(string text, out bool was)
    {
        var word = Array.Find(Included, word => text.EndsWith(word, StringComparison.Ordinal));
        was = word is not null;
        return word is null ? text : text[..^word.Length];
    }

    private static IEnumerable<(string, TargetKind)> Words(TargetKind kind, string words) =>
        words.Split(' ').Select(word => (word, kind));
}
