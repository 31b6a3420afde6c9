namespace BaoDiEval.Domain.Values.Reading;

/// <summary>How a word beside a figure says that it is not exact. A figure may carry several, even opposed ones.</summary>
[Flags]
public enum Hedge
{
    None = 0,

    /// <summary>约, 左右, 上下.</summary>
    About = 1,

    /// <summary>近, 不足: a little less.</summary>
    Under = 2,

    /// <summary>余, 多, 超, 逾: a little more.</summary>
    Over = 4,
}
