namespace BaoDiEval.Domain.Indicators;

/// <summary>What an annual target (年度指标值) asks for.</summary>
public enum TargetKind
{
    /// <summary>Words that could not be read with certainty: people judge, nothing is guessed.</summary>
    Unread,

    /// <summary>≥, 不低于.</summary>
    AtLeast,

    /// <summary>＞, 超过.</summary>
    MoreThan,

    /// <summary>≤, 不超过.</summary>
    AtMost,

    /// <summary>＜, 低于.</summary>
    LessThan,

    /// <summary>＝, or a bare number.</summary>
    Equals,

    /// <summary>区间, both ends included.</summary>
    Between,

    /// <summary>时限: a day to be done by, with or without a first day.</summary>
    Period,

    /// <summary>定性: words that people judge in three bands.</summary>
    Qualitative,
}
