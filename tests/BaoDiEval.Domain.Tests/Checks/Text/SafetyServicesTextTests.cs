using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Tests.Checks.Text;

/// <summary>The sentences of the published report on safety services of 2021 that say something a rule may read.</summary>
public class SafetyServicesTextTests
{
    private static readonly (string Id, string Text)[] Sections =
    [
        (
            "overview.background",
            "2017年经区政府批准，实施安全生产专业技术检查购买服务。同时，我区施工现场安装摄像头千余个与我支队视频监控平台对接，影像资料自存储3个月，存储量巨大。城市管理服务项目合同中包括:平台的日常运行与维护;服务期间的软件升级维护、检测;设备的维修与养护等。"
        ),
        (
            "overview.application",
            "安全技术服务费项目资金预算共计64万元：包括安全技术服务外包费40万元，监控平台运行服务费16万元，网络通讯费8万元。项目资金按时申报、批复，符合资金管理办法等相关规定。"
        ),
        ("overview.goal", "排除施工现场安全隐患，提高安全生产意识。"),
        ("overview.conformity", "项目申报内容与具体实施内容相符、申报目标合理可行。"),
        ("implementation.funding", "该项目各类资金均由区财政拨付，我委按时间节点上报资金计划后，均已按时拨付到位。"),
        (
            "implementation.spending",
            "专款专用，现已按合同约定支付安全技术服务外包服务费40万元（预算40万元，合同价款40万元）；监控平台运行服务费159800元（预算160000元，合同价款159800元）；网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。项目资金全年预算数为64万元，全年执行数64.086095万元。"
        ),
        ("implementation.finance", "该项目严格执行财务管理制度、财务处理及时、会计核算规范。"),
        ("implementation.organization", "统一了检查流程及检查标准，严明了检查纪律，为全年的工作开展奠定了基础。"),
        (
            "completion.quantity",
            "2021年共派遣10名质量安全技术服务人员，提供通勤车辆3台，每天分为3组配合我支队工作人员进行日常检查工作。"
        ),
        (
            "completion.quality",
            "检查工程项目约201个，检查频次约700余次，检查记录单约850份，涉及质量及安全隐患问题7500余条。在近201个工程项目中，检查大型机械设备约730台，其中塔式起重机约350台，施工升降机约180台，高空作业吊篮约200台。"
        ),
        ("completion.progress", "对照预定进度计划，该项目按期完成。"),
        (
            "completion.indicators",
            "数量指标 预计住建领域建筑工地全覆盖100%，实际完成100%，已全部完成；每块工地检查机械抽取率25%，实际完成25%，已全部完成；\n质量指标  较大事故发生率年度指标值为0%，实际完成值为0%；\n时效指标  服务周期年度指标值为2021.1.1—2021.12.31，实际完成值为2021.1.1—2021.12.31；\n成本指标\n安全技术服务外包服务费年度指标值≤40万元，实际完成值40万元；监控平台运行服务费年度指标值≤16万元，实际完成值15.98万元；网络通讯费年度指标值≤8万元，实际完成值8.11万元；\n经济效益指标  营造施工企业安全生产环境，减少企业经济损失，年度指标值有效减少，实际完成值有效减少；\n社会效益指标  确保全区建筑工地安全生产持续向好发展，年度指标值安全可控，实际完成值安全可控；\n可持续影响指标  增强全区建筑工地全员安全生产意识，年度指标值长期影响，实际完成值长期影响；\n服务对象满意度指标 建筑企业满意率年度指标值≥95%，实际完成值95%。"
        ),
        ("benefit", "建筑工程安全形势稳定，安全生产条件受控，严防了建筑工程重大事故的发生。"),
        ("problems.found", "通过产出指标、效益指标、满意度指标，未发生偏离目标的情况出现。"),
        ("problems.suggestions", "凡事做到“先预算后开支”，并重视对财政资金的追踪问效，提高财政资金的使用效益。"),
    ];

    [Fact]
    public void Beside_its_data_the_text_is_found_wanting_where_a_close_reader_finds_it_wanting()
    {
        var data = new SafetyServicesCase().Evaluation;
        foreach (var (id, text) in Sections)
            data.Write(id, text);

        Assert.Equal(
            """
            R40 problems.found
            R41 implementation.spending
            R45 overview.background
            R47 /indicators/4/name
            R47 completion.indicators
            R47 implementation.spending
            R50 completion.quality
            R56 benefit
            """,
            TextRules(data)
        );
    }

    [Fact]
    public void Alone_the_text_tells_of_overspending_carry_over_and_the_missed_cost()
    {
        var paper = Paper.Saying(string.Join('\n', Sections.Select(s => s.Text)));

        Assert.Equal(
            """
            R03 /text
            R10 /text
            R25 /text
            R38 /text
            R40 /text
            R45 /text
            R50 /text
            R56 /text
            """,
            Paper.RulesBrokenBy(paper)
        );
    }

    [Fact]
    public void Put_right_the_text_is_left_alone()
    {
        var data = new SafetyServicesCase().Evaluation;
        foreach (var (id, text) in Sections)
            data.Write(
                id,
                text.Replace("全年预算数为64万元", "全年预算数为64.106095万元", StringComparison.Ordinal)
                    .Replace(
                        "未发生偏离目标的情况出现",
                        "网络通讯费超出目标，原因是使用了上年结转",
                        StringComparison.Ordinal
                    )
                    .Replace("外包服务费", "外包费", StringComparison.Ordinal)
                    .Replace("重大事故", "较大事故", StringComparison.Ordinal)
                    .Replace("约", "", StringComparison.Ordinal)
                    .Replace("余", "", StringComparison.Ordinal)
                    .Replace("近", "", StringComparison.Ordinal)
                    .Replace(':', '：')
                    .Replace(';', '；')
            );

        Assert.Equal("R47 /indicators/4/name", TextRules(data));
    }

    private static string TextRules(Evaluation evaluation) =>
        string.Join(
            '\n',
            Paper.RulesBrokenBy(evaluation).Split('\n').Where(line => string.CompareOrdinal(line, "R40") >= 0)
        );
}
