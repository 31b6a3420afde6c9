using System.Text;
using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Reports.Form;
using BaoDiEval.Reports.Outlines;
using CsCheck;
using static BaoDiEval.Reports.Tests.Exchange.ExchangeFile;

namespace BaoDiEval.Reports.Tests.Exchange;

public class HostileFileTests
{
    [Fact]
    public void What_is_no_JSON_is_refused_with_line_and_column()
    {
        var problem = Assert.Single(Refused(Encoding.UTF8.GetBytes("{\n  \"单位\": 甲\n}")));

        Assert.Equal("", problem.At);
        Assert.Contains("第2行第9列", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("// c\n{}")]
    [InlineData("{ \"a\": NaN }")]
    public void Broken_files_are_refused(string file) => Assert.Equal("", Refused(Encoding.UTF8.GetBytes(file))[0].At);

    [Fact]
    public void Other_encodings_are_refused()
    {
        Assert.Contains("UTF-8", Refused([.. "{\""u8, 0xFF, .. "\":1}"u8])[0].Message, StringComparison.Ordinal);
        Assert.Contains(
            "UTF-8",
            Refused([.. "{\""u8, 0xED, 0xA0, 0x80, .. "\":1}"u8])[0].Message,
            StringComparison.Ordinal
        );
        Refused(Encoding.Unicode.GetBytes("{}"));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Refused(Encoding.UTF8.GetBytes(new string('[', 100_000)));
        Refused(With($"\"x\": {new string('[', 65)}{new string(']', 65)}"));
    }

    [Fact]
    public void Files_lists_and_strings_have_an_end()
    {
        Assert.Contains(
            "20 MB",
            Refused(new byte[ExchangeFormat.LargestFile + 1])[0].Message,
            StringComparison.Ordinal
        );
        Assert.Equal("/unit", Problems($"\"unit\": \"{new string('长', 4_001)}\"")[0].At);
        Assert.Equal("/text", Problems($"\"text\": \"{new string('长', 1_000_001)}\"")[0].At);
        var items = string.Join(',', Enumerable.Repeat("{}", 10_001));
        Assert.Equal("/surplus", Assert.Single(Problems($"\"surplus\": [{items}]")).At);
        var members = string.Join(',', Enumerable.Range(0, 10_001).Select(i => $"\"{i}\": \"x\""));
        Assert.Equal("/exempt", Assert.Single(Problems($"\"exempt\": {{ {members} }}")).At);
    }

    [Fact]
    public void Huge_numbers_are_refused_at_their_place()
    {
        var digits = new string('9', 100_000);
        Assert.Equal("/indicators/0/weight", Problems($"\"indicators\": [{{ \"weight\": {digits} }}]")[0].At);
        Assert.Equal("/stated/total", Problems($"\"stated\": {{ \"total\": {digits} }}")[0].At);
        Assert.Equal("/plan/0/month", Problems($"\"plan\": [{{ \"month\": 1e999, \"amount\": 1 }}]")[0].At);
    }

    [Fact]
    public void Thousands_of_payments_are_read()
    {
        var payments = string.Join(',', Enumerable.Range(1, 3_000).Select(i => $"{{ \"amount\": \"{i}\" }}"));

        Assert.Equal(3_000, Read($"\"payments\": [{payments}]").Payments.Count);
    }

    [Theory]
    [InlineData("atLeast", "万亿元", "元")]
    [InlineData("atMost", "元", "百万亿元")]
    [InlineData("lessThan", "‱", "%")]
    [InlineData("equals", "毫米", "平方公里")]
    [InlineData("moreThan", "平方公里", "平方米")]
    public void The_largest_and_smallest_figures_are_scored_and_checked(string kind, string unit, string other)
    {
        string[] values = ["9999999999999.999999", "0.000001", "0", "-9999999999999.999999"];
        string[] weights = ["9999999999999", "0.000001", "0"];
        var indicators =
            from target in values
            from actual in values
            from weight in weights
            select $$"""
                { "target": { "kind": "{{kind}}", "value": "{{target}}", "unit": "{{unit}}" },
                  "actual": { "value": "{{actual}}", "unit": "{{other}}" }, "weight": "{{weight}}", "score": "{{actual}}",
                  "quantity": "{{target}}", "unitPrice": "{{actual}}", "approvedTarget": "≥{{target}}{{other}}" }
                """;
        var evaluation = Read(
            $$"""
            "budgetLines": [{ "key": "a", "initialBudget": "9999999999999.99" }],
            "contracts": [{ "key": "c", "line": "a", "amount": "0.01", "paidBefore": "9999999999999.99" }],
            "payments": [{ "line": "a", "contract": "c", "amount": "9999999999999.99" }, { "line": "a", "amount": "-0.01" }],
            "stated": { "executionWeight": "9999999999999999999999999999", "executionRate": "-79228162514264337593543950335",
              "levels": [{ "level1": "产出指标", "weight": "79228162514264337593543950335", "score": "1e5" }], "total": "0.0000000000000000000000000001" },
            "indicators": [{{string.Join(',', indicators)}}]
            """
        );

        Assert.NotEmpty(new Review(evaluation, Scheme.Cz2020).Findings());
        Assert.Equal(48, ScoreSheet.Of(evaluation, Scheme.Cz2020).Indicators.Count);
    }

    [Fact]
    public void Whatever_is_read_can_be_checked_and_reported() =>
        RandomFile.Any.Sample(
            file =>
            {
                var evaluation = Accepted(EvaluationReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString())));
                new Review(evaluation, Scheme.Cz2020).Findings();
                EvaluationReport.Of(evaluation, Outline.Shipped[Outline.DefaultId], Scheme.Cz2020);
                SelfEvaluationForm.Of(evaluation, FormLayout.Shipped[FormLayout.DefaultId], Scheme.Cz2020);
            },
            iter: 500
        );

    [Fact]
    public void No_bytes_throw() =>
        Gen
            .Byte.Array[0, 64]
            .Sample(bytes =>
            {
                EvaluationReader.Read(bytes);
            });

    [Fact]
    public void No_damage_to_a_file_throws()
    {
        var file = Case();
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Int[0, 6], Gen.Int[0, Pieces.Length - 1])
            .Array[1, 4]
            .Sample(
                damages =>
                {
                    var bytes = damages.Aggregate(file, Damaged);
                    var reading = EvaluationReader.Read(bytes);
                    Assert.NotEqual(reading.IsRefused, reading.Problems.Count == 0);
                    if (!reading.IsRefused)
                        EvaluationWriter.Write(reading.Evaluation);
                },
                iter: 500
            );
    }

    private static readonly string[] Pieces =
    [
        "",
        "\"",
        "null",
        "{",
        "]",
        ",",
        "-",
        "9",
        "1e9",
        "\\u0000",
        "\\ud83d",
        "\\",
        "\u202E",
        "[[[[",
        "\"kind\":\"between\",",
        "\"key\":\"a\",",
    ];

    private static byte[] Damaged(byte[] file, (int At, int Cut, int Piece) damage)
    {
        var at = Math.Min(damage.At, file.Length);
        var end = Math.Min(at + damage.Cut, file.Length);
        return [.. file[..at], .. Encoding.UTF8.GetBytes(Pieces[damage.Piece]), .. file[end..]];
    }
}
