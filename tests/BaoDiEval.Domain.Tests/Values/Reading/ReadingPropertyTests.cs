using System.Diagnostics;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;
using CsCheck;

namespace BaoDiEval.Domain.Tests.Values.Reading;

/// <summary>What is printed is read back; nothing that anybody can type breaks a reader or makes it slow.</summary>
public class ReadingPropertyTests
{
    private static readonly Gen<decimal> Number = Gen.Select(
        Gen.Long[-9_999_999_999_999, 9_999_999_999_999],
        Gen.Int[0, 6],
        (digits, decimals) => new decimal(digits) / Power(decimals)
    );

    private static readonly Gen<string?> Unit = AnyOf<string?>(
        null,
        "元",
        "万元",
        "亿元",
        "%",
        "‰",
        "个",
        "户",
        "人次",
        "万人次",
        "公里",
        "亩",
        "公顷",
        "天",
        "个月",
        "年",
        "元/亩",
        "千克"
    );

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 36_000]
        .Select(days => new DateOnly(2000, 1, 1).AddDays(days));

    private static readonly Gen<Target> AnyTarget = Gen.OneOf(
        Gen.Select(Number, Unit, (value, unit) => Target.AtLeast(value, unit)),
        Gen.Select(Number, Unit, (value, unit) => Target.MoreThan(value, unit)),
        Gen.Select(Number, Unit, (value, unit) => Target.AtMost(value, unit)),
        Gen.Select(Number, Unit, (value, unit) => Target.LessThan(value, unit)),
        Gen.Select(Number, Unit, (value, unit) => Target.Exactly(value, unit)),
        Gen.Select(Number, Number, Unit, (a, b, unit) => Target.Between(Math.Min(a, b), Math.Max(a, b), unit)),
        Gen.Select(Day, Day, (a, b) => Target.Period(a < b ? a : b, a < b ? b : a)),
        Day.Select(day => Target.Period(null, day))
    );

    // Pieces that people write, in any order: more hostile than random characters, which seldom make a figure.
    private static readonly Gen<string> Pieces = AnyOf(
        "≥",
        "≤",
        "约",
        "近",
        "余",
        "多",
        "超过",
        "不超过",
        "以上",
        "每",
        "亩",
        "第",
        "号",
        "1",
        "0",
        "12",
        "2021",
        "年",
        "月",
        "日",
        "底",
        "前",
        "-",
        "—",
        "~",
        "至",
        ".",
        ",",
        "，",
        "、",
        "/",
        "%",
        "万",
        "亿",
        "元",
        "个",
        "一",
        "十",
        "百",
        "三",
        "零",
        "点",
        "分之",
        "百分之",
        "成",
        "半",
        " ",
        "\n",
        "（",
        ")",
        "〔",
        "〕",
        "¥",
        "A",
        "m",
        "左右",
        "\0",
        "\uD800",
        "😀",
        "１",
        "．"
    )
        .Array[0, 30]
        .Select(string.Concat);

    // Far more than reading once through takes on a busy machine, far less than starting over at each character.
    private static readonly TimeSpan LinearTime = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_printed_quantity_is_read_back() =>
        Gen.Select(Number, Unit)
            .Sample(
                (value, unit) =>
                {
                    var printed = new Quantity(value, unit, value.Scale);
                    return QuantityReader.TryRead(printed.ToString(), out var read) && read == printed;
                }
            );

    [Fact]
    public void A_printed_target_is_read_back() =>
        AnyTarget.Sample(target =>
        {
            var read = Target.FromWords(target.Display);
            return Parts(read) == Parts(target);
        });

    [Fact]
    public void A_printed_actual_is_read_back() =>
        Gen.Select(Number, Unit)
            .Sample(
                (value, unit) =>
                {
                    var actual = Actual.Of(value, unit);
                    var read = Actual.FromWords(actual.Display);
                    return (read.Value, read.Unit) == (actual.Value, actual.Unit);
                }
            );

    [Fact]
    public void A_printed_amount_is_read_back_to_the_fen() =>
        Gen.Long[-999_999_999_999_999, 999_999_999_999_999]
            .Sample(fen =>
            {
                var amount = Money.Yuan(fen / 100m);
                return MoneyReader.TryExchange(amount.ToString(), out var typed)
                    && typed == amount
                    && QuantityReader.TryRead(AmountText.Total(amount), out var total)
                    && total.Money == amount
                    && QuantityReader.TryRead(AmountText.Write(amount, AmountUnit.Yuan), out var yuan)
                    && yuan.Money == amount;
            });

    [Fact]
    public void A_figure_in_running_text_is_the_one_that_was_printed() =>
        Gen.Select(Gen.Long[1, 9_999_999_999], Gen.Int[0, 6], Unit.Where(unit => unit is not (null or "年")))
            .Sample(
                (digits, decimals, unit) =>
                {
                    var value = digits / Power(decimals);
                    var printed = new Quantity(value, unit, value.Scale);
                    var found = QuantityReader.FindAll($"全年共{printed}，其中");
                    return found.Count == 1 && found[0].Quantity == printed && found[0].Start == 3;
                }
            );

    [Fact]
    public void No_text_breaks_a_reader() => Gen.OneOf(Pieces, Gen.String).Sample(ReadEverything, iter: 5_000);

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("1 ")]
    [InlineData("2021年")]
    [InlineData("2021.1.1—")]
    [InlineData("一")]
    [InlineData("十")]
    [InlineData("百分之")]
    [InlineData("约")]
    [InlineData("约1")]
    [InlineData("1万")]
    [InlineData("元/")]
    [InlineData("每亩")]
    [InlineData("≥")]
    [InlineData("1元/亩·")]
    [InlineData(" ")]
    [InlineData("A1")]
    public void A_hundred_thousand_characters_are_read_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        ReadEverything(text);

        Assert.True(watch.Elapsed < LinearTime, $"{watch.Elapsed}");
    }

    private static void ReadEverything(string text)
    {
        foreach (var found in QuantityReader.FindAll(text))
            Assert.InRange(found.Start + found.Length, 1, text.Length);
        foreach (var date in DateReader.FindAll(text))
            Assert.InRange(date.Start + date.Length, 1, text.Length);
        QuantityReader.TryRead(text, out _);
        QuantityReader.TryRead(text, out _, text);
        MoneyReader.TryRead(text, out _);
        MeasureUnit.Read(text);
        var (target, actual) = (Target.FromWords(text), Actual.FromWords(text));
        Assert.NotEmpty(IndicatorScore.ByRule(target, actual, null, 10m).Reason);
        Attainment.Deviation(target, actual, "%");
    }

    private static (TargetKind, decimal?, decimal?, decimal?, string?, DateOnly?, DateOnly?) Parts(Target target) =>
        (target.Kind, target.Value, target.Low, target.High, target.Unit, target.From, target.To);

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static decimal Power(int decimals) => (decimal)Math.Pow(10, decimals);
}
