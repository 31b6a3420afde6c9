namespace BaoDiEval.Domain.Checks.Text;

/// <summary>The words by which papers claim that nothing was missed, and those that take the claim back.</summary>
internal static class ClaimWords
{
    public static readonly string[] Phrases =
    [
        .. (
            "未发生偏离 未发生偏差 未偏离 无偏离 没有偏离 不存在偏离 未出现偏离 未产生偏离 未发现偏离 未有偏离 未发生任何偏离 无偏差 没有偏差 不存在偏差 未出现偏差 未产生偏差 "
            + "全部完成 全部按时完成 全部按期完成 全部按要求完成 均已完成 均完成 均已全部完成 均已按时完成 均按时完成 均已按期完成 均按期完成 均按计划完成 均按要求完成 均已按计划完成 全部按计划完成 都已完成 都完成 全面完成 圆满完成 "
            + "全部达标 均达标 均已达标 全部实现 均已实现 均实现 全部达到 均达到 均已达到 都达到 均达成 全部达成 均已达成 "
            + "达到预期 达到了预期 实现预期 实现了预期 完成了全部 完成全部 完成了所有 完成所有 完成了各项 完成各项 完成了年度 完成年度 完成了预期 完成预期 完成了既定 完成既定 "
            + "已完成 完成率100% 完成率为100% 完成率达100% 完成率达到100%"
        )
            .Split(' ')
            .OrderByDescending(phrase => phrase.Length),
    ];

    // Weak words stand for a statement only together with what they speak of.
    public static readonly string[] NeedSubject =
    [
        "已完成",
        "完成率100%",
        "完成率为100%",
        "完成率达100%",
        "完成率达到100%",
        "圆满完成",
        "均实现",
        "均完成",
        "都完成",
    ];

    public static readonly string[] Blocks =
    [
        "未全部",
        "未能",
        "尚未",
        "没有全部",
        "没有完成",
        "未完成",
        "不能",
        "无法",
        "不得",
        "是否",
        "如果",
        "若",
        "力争",
        "拟",
        "应当",
        "应全",
        "应均",
        "应达",
        "确保",
        "保证",
        "争取",
        "必须",
        "需要",
        "需全",
        "预计",
        "力求",
        "有望",
        "将",
        "基本",
        "大部分",
        "多数",
        "部分",
        "除",
        "其余",
        "其他",
        "其它",
        "以外",
        "之外",
        "尽快",
        "尽早",
        "推动",
        "促进",
        "保障",
        "为了",
        "以便",
        "便于",
        "的前提",
        "才能",
        "方可",
        "后方",
        "计划全",
        "计划均",
        "标准",
        "得满分",
        "扣分",
        "不扣",
        "希望",
        "努力",
        "进一步",
        "继续",
        "下一步",
        "今后",
    ];

    // These say that the statement is not of all, wherever they stand before it.
    public static readonly string[] Excepting =
    [
        "除",
        "其余",
        "其他",
        "其它",
        "以外",
        "之外",
        "是否",
        "如果",
        "若",
        "力争",
        "力求",
    ];

    public static readonly string[] Planned = ["按计划", "计划任务", "计划目标", "按照计划", "对照计划"];

    public static readonly GenericWords Whole = new(
        (
            "项目 本项目 该项目 绩效目标 年度目标 总体目标 绩效 目标 指标 指标值 目标值 目标任务 任务 年度任务 工作任务 值 各项 各类 各个 各 所有 全部 全 均 都 已 已经 按 按照 计划 要求 "
            + "预期 预定 预设 设定 既定 设置 年初 年度 全年 本年度 本年 当年 完成 完成情况 情况 良好 的 了 总体 整体 三级 二级 一级 个 项 共 产出 效益 满意度 满意 数量 质量 时效 成本 经济 社会 生态 "
            + "可持续 影响 可持续影响 服务对象 及 和 与 通过 对照 经 自评 综上 综上所述 总的来看 从 来 看 看来 实际 考核 评价 工作 顺利 圆满 高质量 按时 按期 如期 保质保量 出现 发生 现象 问题 "
            + "较好 较好地 很好 有效 地 截至 年底 年末 目前 我 单位 局 委 支队 校 院 中心 本 该 其 在 中 内 方面 达到 实现 效果 水平 成效 标准 并 且 也 分析 结果 表明 显示 经分析 因此 所以 资金 使用 "
            + "专项 预算 执行 进度 实施 内容 建设 核定 批复 下达 申报 上报 以上 以 等 之 一 至 偏离 偏差 100% 率 为 达 存在 而言 上述 本次 此次 无 明显 较大 "
            + "0 1 2 3 4 5 6 7 8 9"
        ).Split(' ')
    );

    public static readonly string[] Nouns = ["目标", "指标", "任务"];
    public static readonly string[] LevelWords = ["产出", "效益", "满意", "成本", "数量", "质量", "时效"];
}
