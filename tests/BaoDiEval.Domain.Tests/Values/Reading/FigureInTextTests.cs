using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Tests.Values.Reading;

public class FigureInTextTests
{
    [Theory]
    [InlineData("网络通讯费81060.95元（预算80000元，上年度结转1060.95元）。", "81060.95元 80000元 1060.95元")]
    [InlineData("预算共计64万元：包括安全技术服务外包费40万元，监控平台运行服务费16万元", "64万元 40万元 16万元")]
    [InlineData("实际支付1615057.56元,结余44942.44元", "1615057.56元 44942.44元")]
    [InlineData("派遣10名人员，车辆3台，每天分为3组", "10名 3台 3组")]
    [InlineData("千余个摄像头，存储3个月", "1000个 3个月")]
    [InlineData("全年预算数2565万元,全年执行数2565万元,预算执行率100%。", "2565万元 2565万元 100%")]
    [InlineData("占人口比重仅万分之六左右", "6‱")]
    [InlineData("波型护栏1820米,标志标牌18块", "1820米 18块")]
    [InlineData("线下观众达到13万人次、线上72万人次", "13万人次 72万人次")]
    [InlineData("满意度94.60%,扣1分。", "94.60% 1分")]
    [InlineData("分别为100，200，300个", "100 200 300个")]
    [InlineData("检查1-3个，5～8次", "1个 3个 5次 8次")]
    [InlineData("同比增长率-3.5%", "-3.5%")]
    [InlineData("每亩300元，每3个月1次", "300元/亩 3个月 1次")]
    [InlineData("三个街道共二十五户", "3个 25户")]
    [InlineData("九成五以上的群众", "95%")]
    [InlineData("65岁以上老年人,共4次", "65岁 4次")]
    [InlineData("项目总得分99分项目名称", "99分")]
    [InlineData("得分 9 项目名称 10 分值 8 天津市 2 年初预算数", "9 10 8 2")]
    [InlineData("从10%降到8%", "10% 8%")]
    public void Figures_are_found_in_running_text(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("甬财政发〔2020〕976号")]
    [InlineData("川财行2020〕189号")]
    [InlineData("红财社发〔2023〕128号文件")]
    [InlineData("2021年12月31日")]
    [InlineData("2021.1.1—2021.12.31")]
    [InlineData("2022年3月-2022年11月")]
    [InlineData("2021年度、2021-2022年、2021年1-12月")]
    [InlineData("（  2021 年度）")]
    [InlineData("第3期、第1-3期、第十二条、第三次")]
    [InlineData("1、资金计划及到位。")]
    [InlineData("（1）数量指标(2)质量指标")]
    [InlineData("1.数量指标")]
    [InlineData("1)项目概况")]
    [InlineData("附件3、指标1、表2")]
    [InlineData("电话022-29240000、13812345678")]
    [InlineData("编码51092324T000010263357")]
    [InlineData("http://www.fh.gov.cn/art/2023/3/28/art_1229037584_4239828.html")]
    [InlineData("PM2.5、IPv6、5G、H1N1")]
    [InlineData("01526405-X/20240326-00056")]
    [InlineData("统一个人标准，十分重视，进一步，一次性，单一处室")]
    [InlineData("数十个、几百人、上千户、十几次")]
    [InlineData("16:35发布，比例为1：3")]
    [InlineData("专项资金,3.满意度指标")]
    [InlineData("预计三月中旬，于202年1月11日到位")]
    [InlineData("占三分之一、1/3")]
    [InlineData("三五个人")]
    [InlineData("以万元为单位，百姓，千方百计")]
    [InlineData("六安市、五台山、二级指标、三公经费")]
    [InlineData("11月10日、12月底、5月")]
    public void What_is_no_figure_is_not_found(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("工程项目约201个", Hedge.About, 1)]
    [InlineData("在近201个工程项目中", Hedge.Under, 1)]
    [InlineData("检查频次约700余次", Hedge.About | Hedge.Over, 2)]
    [InlineData("参与群众逾20多万人次", Hedge.Over, 2)]
    [InlineData("节约3万元", Hedge.None, 0)]
    [InlineData("附近3个村", Hedge.None, 0)]
    [InlineData("近3年", Hedge.None, 0)]
    [InlineData("不超过3万元", Hedge.None, 0)]
    [InlineData("结余200元", Hedge.None, 0)]
    public void Words_that_blur_a_figure_are_found_with_it(string text, Hedge hedge, int words)
    {
        var figure = Assert.Single(QuantityReader.FindAll(text)).Quantity;

        Assert.Equal((hedge, words), (figure.Hedge, figure.HedgeWords));
    }

    [Theory]
    [InlineData("满意度≥95%", true)]
    [InlineData("满意度95%以上", true)]
    [InlineData("不超过8万元", true)]
    [InlineData("控制在8万元以内", true)]
    [InlineData("满意度95%", false)]
    public void A_bound_is_told_from_a_figure(string text, bool isBound) =>
        Assert.Equal(isBound, Assert.Single(QuantityReader.FindAll(text)).IsBound);

    [Fact]
    public void A_figure_knows_where_it_stands()
    {
        const string Text = "执行数约６４．０８万元。";

        var found = Assert.Single(QuantityReader.FindAll(Text));

        Assert.Equal("６４．０８万元", Text.Substring(found.Start, found.Length));
    }

    private static string Found(string text) =>
        string.Join(' ', QuantityReader.FindAll(text).Select(found => found.Quantity.ToString()));
}
