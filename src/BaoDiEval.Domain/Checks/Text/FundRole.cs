namespace BaoDiEval.Domain.Checks.Text;

/// <summary>What a figure says about the funds.</summary>
internal enum FundRole
{
    /// <summary>年初预算数.</summary>
    Initial,

    /// <summary>全年预算数.</summary>
    Adjusted,

    /// <summary>预算, and nobody says which.</summary>
    Budget,

    /// <summary>全年执行数, or what was paid.</summary>
    Executed,

    /// <summary>到位资金.</summary>
    Received,

    /// <summary>上年结转.</summary>
    CarriedOver,

    /// <summary>结余.</summary>
    Left,

    /// <summary>合同价款.</summary>
    Price,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>自评得分.</summary>
    Score,
}

/// <summary>The words by which papers call the figures of their funds.</summary>
internal static class FundWords
{
    private static readonly (string Word, FundRole Role)[] Roles =
    [
        .. Words(FundRole.Initial, "年初预算数 年初预算 年初预算资金 年初预算安排 年初安排预算 年初批复预算 年初安排"),
        .. Words(
            FundRole.Adjusted,
            "全年预算数 全年预算 全年预算资金 调整预算数 调整后预算数 调整后预算 调整后全年预算数 调整后的预算数 实际预算"
        ),
        .. Words(
            FundRole.Budget,
            "预算 预算数 预算资金 资金预算 预算总额 预算总金额 预算总资金 预算金额 预算安排 预算安排资金 安排预算 批复预算 预算批复 项目资金总额 财政资金总额 项目总预算 年度资金总额"
        ),
        .. Words(
            FundRole.Executed,
            "全年执行数 全年执行 执行数 预算执行数 实际执行数 实际执行 实际支出 实际支付 实际使用 实际列支 已使用 已支付 已支出 已执行 累计支付 累计支出 累计使用 累计执行 "
                + "共支出 共支付 共使用 全年支出 全年支付 支出金额 支付金额 支出资金 支付资金 拨付使用 支出总额 支出数 实际支出数 支出 支付 执行 使用"
        ),
        .. Words(
            FundRole.Received,
            "到位资金 资金到位 实际到位 实际到位资金 到位 下达资金 资金下达 下达 实际下拨 下拨 实际下达 实际拨付 拨付资金 收到资金 到账资金"
        ),
        .. Words(
            FundRole.CarriedOver,
            "上年结转 上年度结转 上年结转资金 上年度结转资金 上年结余 上年结转结余 上年结转结余资金 上年结余结转 上年结余结转资金 以前年度结转 以前年度结转资金 结转资金 上年结转数"
        ),
        .. Words(
            FundRole.Left,
            "结余 结余资金 结余数 剩余 剩余资金 资金结余 资金剩余 预算结余 结余金额 剩余金额 节余 未支出 余额"
        ),
        .. Words(FundRole.Price, "合同价款 合同价 合同金额 合同总价 合同总金额 合同总价款 合同额 中标价 中标金额"),
        .. Words(
            FundRole.Rate,
            "执行率 预算执行率 资金执行率 完成预算的 完成预算 占预算的 占全年预算的 预算完成率 全年执行率 预算资金执行率 资金使用率 支出率"
        ),
        .. Words(
            FundRole.Score,
            "自评得分 自评总分 综合得分 总得分 绩效自评得分 评价得分 绩效得分 自评总得分 自评综合得分 最终得分"
        ),
    ];

    private static readonly ILookup<char, (string Word, FundRole Role)> ByLastCharacter = Roles
        .OrderByDescending(role => role.Word.Length)
        .ToLookup(role => role.Word[^1]);

    private static readonly string[] Links =
    [
        "达到了",
        "达到",
        "共计",
        "合计",
        "总计",
        "人民币",
        "大约",
        "将近",
        "接近",
        "超过",
        "金额",
        "总额",
        "总数",
        "仅为",
        "为",
        "是",
        "共",
        "计",
        "达",
        "了",
        "约",
        "近",
        "超",
        "逾",
        "仅",
        "有",
        "均",
        "已",
        "=",
    ];

    /// <summary>The role that the words name last, and what stands before its name.</summary>
    public static (FundRole Role, string Word, string Subject)? Read(string lead)
    {
        for (var rest = lead; rest.Length > 0; )
        {
            foreach (var (word, role) in ByLastCharacter[rest[^1]])
                if (rest.EndsWith(word, StringComparison.Ordinal))
                    return (role, word, rest[..^word.Length]);
            var shorter = WithoutLink(rest);
            if (shorter.Length == rest.Length)
                return null;
            rest = shorter;
        }
        return null;
    }

    /// <summary>Words that as well may speak of a part of it.</summary>
    public static bool MayBePart(string word) =>
        word
            is "预算"
                or "安排预算"
                or "预算安排"
                or "支出"
                or "支付"
                or "执行"
                or "使用"
                or "已使用"
                or "已支付"
                or "已支出"
                or "已执行"
                or "支付金额"
                or "支付资金"
                or "支出资金"
                or "拨付使用"
                or "下达"
                or "下拨"
                or "到位"
                or "拨付资金"
                or "年初安排"
                or "预算资金"
                or "批复预算"
                or "预算批复";

    /// <summary>The words before a figure without those that only join it: 安全技术服务外包费 of 安全技术服务外包费共计.</summary>
    public static string WithoutLinks(string lead)
    {
        for (var rest = lead; ; )
        {
            var shorter = WithoutLink(rest);
            if (shorter.Length == rest.Length)
                return rest;
            rest = shorter;
        }
    }

    private static string WithoutLink(string lead)
    {
        var rest = lead.TrimEnd(' ', '“', '"');
        var link = Array.Find(Links, word => rest.EndsWith(word, StringComparison.Ordinal));
        return rest[..^(link?.Length ?? 0)];
    }

    private static IEnumerable<(string, FundRole)> Words(FundRole role, string words) =>
        words.Split(' ').Select(word => (word, role));
}
