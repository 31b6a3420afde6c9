using System.Text;
using static BaoDiEval.Reports.Tests.Exchange.ExchangeFile;

namespace BaoDiEval.Reports.Tests.Exchange;

public class RefusalTests
{
    [Theory]
    // What nobody knows
    [InlineData("\"paymnets\": []", "/paymnets", "是否应为“payments”？")]
    [InlineData("\"budgetLines\": [{ \"carriedover\": \"1\" }]", "/budgetLines/0/carriedover", "“carriedOver”")]
    [InlineData("\"a/b~c\": 1", "/a~1b~0c", "未知的属性")]
    [InlineData("\"narrative\": { \"overveiw.goal\": \"x\" }", "/narrative/overveiw.goal", "“overview.goal”")]
    [InlineData("\"unit\": \"甲\", \"unit\": \"乙\"", "/unit", "重复出现")]
    // Types
    [InlineData("\"budgetLines\": {}", "/budgetLines", "应为列表")]
    [InlineData("\"budgetLines\": [null]", "/budgetLines/0", "应为对象")]
    [InlineData("\"goal\": \"x\"", "/goal", "应为对象")]
    [InlineData("\"unit\": 12", "/unit", "应为字符串")]
    [InlineData("\"disclosure\": { \"classified\": \"false\" }", "/disclosure/classified", "true 或 false")]
    [InlineData("\"funds\": { \"decimals\": 2.5 }", "/funds/decimals", "整数")]
    [InlineData("\"funds\": { \"decimals\": 7 }", "/funds/decimals", "0至6")]
    [InlineData("\"plan\": [{ \"month\": 13, \"amount\": \"1\" }]", "/plan/0/month", "1至12")]
    [InlineData("\"contracts\": [{ \"lines\": [1] }]", "/contracts/0/lines", "字符串")]
    // Dates
    [InlineData("\"signature\": { \"documentDate\": \"2021-02-30\" }", "/signature/documentDate", "YYYY-MM-DD")]
    [InlineData("\"signature\": { \"documentDate\": \"2021-2-3\" }", "/signature/documentDate", "YYYY-MM-DD")]
    [InlineData("\"signature\": { \"documentDate\": \"0001-01-01\" }", "/signature/documentDate", "2000-01-01")]
    [InlineData("\"signature\": { \"documentDate\": \"\" }", "/signature/documentDate", "YYYY-MM-DD")]
    // Numbers
    [InlineData("\"indicators\": [{ \"weight\": \"0.1234567\" }]", "/indicators/0/weight", "六位小数")]
    [InlineData("\"indicators\": [{ \"weight\": \"-1\" }]", "/indicators/0/weight", "不得为负数")]
    [InlineData("\"indicators\": [{ \"score\": \"１０\" }]", "/indicators/0/score", "数值")]
    // Keys and references
    [InlineData("\"indicators\": [{ \"key\": \"a\" }, { \"key\": \"a\" }]", "/indicators/1/key", "重复")]
    [InlineData(
        "\"budgetLines\": [{ \"sources\": [{ \"key\": \"a\" }, { \"key\": \"a\" }] }]",
        "/budgetLines/0/sources/1/key",
        "重复"
    )]
    [InlineData(
        "\"budgetLines\": [{ \"key\": \"net\" }], \"payments\": [{ \"line\": \"ned\", \"amount\": \"1\" }]",
        "/payments/0/line",
        "是否应为“net”？"
    )]
    [InlineData(
        "\"budgetLines\": [{}], \"payments\": [{ \"line\": \"line1\", \"amount\": \"1\" }]",
        "/payments/0/line",
        "没有标识"
    )]
    [InlineData(
        "\"payments\": [{ \"contract\": \"x\", \"amount\": \"1\" }]",
        "/payments/0/contract",
        "没有标识为“x”的合同"
    )]
    [InlineData("\"payments\": [{ \"source\": \"central\", \"amount\": \"1\" }]", "/payments/0/source", "资金来源")]
    [InlineData("\"contracts\": [{ \"lines\": [\"x\"] }]", "/contracts/0/lines", "没有标识为“x”的预算明细")]
    [InlineData("\"plan\": [{ \"line\": \"x\", \"month\": 1, \"amount\": \"1\" }]", "/plan/0/line", "没有标识")]
    [InlineData("\"surplus\": [{ \"line\": \"x\" }]", "/surplus/0/line", "没有标识")]
    [InlineData("\"indicators\": [{ \"line\": \"x\" }]", "/indicators/0/line", "没有标识")]
    [InlineData(
        "\"budgetLines\": [{ \"key\": \"a\" }, { \"key\": \"b\" }], \"contracts\": [{ \"line\": \"a\", \"lines\": [\"b\"] }]",
        "/contracts/0/lines",
        "矛盾"
    )]
    // What contradicts itself
    [InlineData("\"narrative\": {}, \"text\": \"全文\"", "/text", "不能同时存在")]
    [InlineData("\"payments\": [{ \"amount\": \"0.00\" }]", "/payments/0/amount", "不得为零")]
    [InlineData("\"payments\": [{}]", "/payments/0/amount", "缺少支付金额")]
    [InlineData(
        "\"payments\": [{ \"voucher\": \"1\", \"amount\": \"1\" }, { \"voucher\": \"1\", \"amount\": \"1\" }]",
        "/payments/1",
        "已登记"
    )]
    [InlineData(
        "\"explanations\": [{ \"rule\": \"R40\", \"text\": \"x\" }, { \"rule\": \"R40\", \"text\": \"y\" }]",
        "/explanations/1/rule",
        "已有说明"
    )]
    // Targets and actual values
    [InlineData("\"indicators\": [{ \"target\": 95 }]", "/indicators/0/target", "应为文字")]
    [InlineData("\"indicators\": [{ \"target\": { \"value\": \"1\" } }]", "/indicators/0/target/kind", "缺少")]
    [InlineData(
        "\"indicators\": [{ \"target\": { \"kind\": \"atleast\", \"value\": \"1\" } }]",
        "/indicators/0/target/kind",
        "“atLeast”"
    )]
    [InlineData(
        "\"indicators\": [{ \"target\": { \"kind\": \"atLeast\" } }]",
        "/indicators/0/target/value",
        "缺少数值"
    )]
    [InlineData(
        "\"indicators\": [{ \"target\": { \"kind\": \"between\", \"low\": \"1\" } }]",
        "/indicators/0/target/high",
        "缺少上限"
    )]
    [InlineData(
        "\"indicators\": [{ \"target\": { \"kind\": \"period\", \"to\": \"2021-12-31\", \"value\": \"1\" } }]",
        "/indicators/0/target/value",
        "未知的属性"
    )]
    [InlineData(
        "\"indicators\": [{ \"target\": { \"kind\": \"qualitative\" } }]",
        "/indicators/0/target/text",
        "缺少定性目标"
    )]
    [InlineData("\"indicators\": [{ \"actual\": { \"unit\": \"%\" } }]", "/indicators/0/actual/unit", "没有数值")]
    [InlineData(
        "\"indicators\": [{ \"actual\": { \"value\": \"1\", \"grade\": \"achieved\" } }]",
        "/indicators/0/actual",
        "其中一种"
    )]
    [InlineData(
        "\"indicators\": [{ \"actual\": { \"grade\": \"good\" } }]",
        "/indicators/0/actual/grade",
        "未知的取值"
    )]
    // Text that no reader sees
    [InlineData("\"unit\": \"a\\u0000b\"", "/unit", "U+0000")]
    [InlineData("\"unit\": \"\\ud800\"", "/unit", "代理字符")]
    [InlineData("\"unit\": \"\\u202e\"", "/unit", "双向控制字符")]
    [InlineData("\"\\ud800\": 1", "", "代理字符")]
    public void Each_fault_is_named_at_its_place_with_the_remedy(string members, string at, string words)
    {
        var problem = Assert.Single(Problems(members));

        Assert.Equal(at, problem.At);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1,000\"")]
    [InlineData("\"1e3\"")]
    [InlineData("1e3")]
    [InlineData("\"100.000\"")]
    [InlineData("100.000")]
    [InlineData("\"0.005\"")]
    [InlineData("\"10000000000000\"")]
    [InlineData("10000000000000")]
    [InlineData("\"９９\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"infinity\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1元\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"1.\"")]
    [InlineData("\".5\"")]
    [InlineData("\"--1\"")]
    [InlineData("\"\"")]
    [InlineData("true")]
    [InlineData("[]")]
    public void Money_in_any_other_form_is_refused(string json)
    {
        var problem = Assert.Single(Problems($"\"payments\": [{{ \"amount\": {json} }}]"));

        Assert.Equal("/payments/0/amount", problem.At);
        Assert.Contains("至多两位小数", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"budgetLines\": [{ \"initialBudget\": \"-1\" }]", "/budgetLines/0/initialBudget")]
    [InlineData("\"contracts\": [{ \"amount\": -1 }]", "/contracts/0/amount")]
    [InlineData("\"contracts\": [{ \"supplements\": [{ \"amount\": \"-1\" }] }]", "/contracts/0/supplements/0/amount")]
    [InlineData("\"plan\": [{ \"month\": 1, \"amount\": \"-1\" }]", "/plan/0/amount")]
    [InlineData("\"surplus\": [{ \"amount\": \"-1\" }]", "/surplus/0/amount")]
    [InlineData("\"funds\": { \"sources\": [{ \"executed\": \"-1\" }] }", "/funds/sources/0/executed")]
    public void Only_payments_and_adjustments_may_be_negative(string members, string at)
    {
        var problem = Assert.Single(Problems(members));

        Assert.Equal(at, problem.At);
        Assert.Contains("不得为负数", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "/format,/year,/project")]
    [InlineData("{ \"format\": \"baodieval-evaluation/1\", \"year\": 2021, \"project\": {} }", "/project/name")]
    [InlineData(
        "{ \"format\": \"baodieval-evaluation/1\", \"year\": 2021, \"project\": { \"name\": \" \" } }",
        "/project/name"
    )]
    [InlineData(
        "{ \"format\": \"baodieval-evaluation/2\", \"year\": 1999, \"project\": { \"name\": \"甲\" } }",
        "/format,/year"
    )]
    [InlineData(
        "{ \"format\": \"baodieval-evaluation/1\", \"year\": \"2021\", \"project\": { \"name\": \"甲\" } }",
        "/year"
    )]
    [InlineData("[]", "")]
    public void What_every_file_needs_is_asked_for(string file, string places) =>
        Assert.Equal(places, string.Join(',', Refused(Encoding.UTF8.GetBytes(file)).Select(p => p.At)));

    [Fact]
    public void An_unknown_format_names_the_one_that_is_read() =>
        Assert.Contains(
            "baodieval-evaluation/1",
            Refused(Encoding.UTF8.GetBytes("""{ "format": "x", "year": 2021, "project": { "name": "甲" } }"""))
                .Single()
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var problems = Problems(
            """
            "scheem": "cz2020",
            "budgetLines": [{ "key": "a", "initialBudget": "1e3" }, { "key": "a" }],
            "payments": [{ "line": "b", "amount": "1,000" }],
            "indicators": [{ "target": { "kind": "least" }, "actual": { "value": "1.2345678" } }]
            """
        );

        Assert.Equal(
            [
                "/budgetLines/0/initialBudget",
                "/budgetLines/1/key",
                "/indicators/0/actual/value",
                "/indicators/0/target/kind",
                "/payments/0/amount",
                "/payments/0/line",
                "/scheem",
            ],
            problems.Select(p => p.At).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_line_that_was_refused_does_not_make_its_payments_wrong()
    {
        var problem = Assert.Single(
            Problems(
                """
                "budgetLines": [{ "key": "a", "initialBudget": "-1", "sources": [{ "key": "central" }] }],
                "payments": [{ "line": "a", "amount": "1", "source": "central" }]
                """
            )
        );

        Assert.Equal("/budgetLines/0/initialBudget", problem.At);
    }
}
