using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Tests.Indicators;

public class ActualTests
{
    [Theory]
    [InlineData("8.11万元", 8.11, "万元")]
    [InlineData("95%", 95, "%")]
    [InlineData("达到95%", 95, "%")]
    [InlineData("实际完成100%", 100, "%")]
    [InlineData("完成3次", 3, "次")]
    [InlineData("共4次。", 4, "次")]
    [InlineData("8535.5亩", 8535.5, "亩")]
    [InlineData("约201个", 201, "个")]
    [InlineData("7500余条", 7500, "条")]
    [InlineData("0", 0, null)]
    public void A_number_in_words_is_read(string words, decimal value, string? unit)
    {
        var actual = Actual.FromWords(words);

        Assert.Equal((value, unit), (actual.Value, actual.Unit));
        Assert.Equal((words, true, words), (actual.Text, actual.IsWords, actual.Display));
    }

    [Theory]
    [InlineData("≥95%")]
    [InlineData("95%以上")]
    [InlineData("不低于95%")]
    [InlineData("有效减少")]
    [InlineData("95%，已完成")]
    [InlineData("100%100%")]
    [InlineData("")]
    public void What_is_no_certain_number_stays_words(string words)
    {
        var actual = Actual.FromWords(words);

        Assert.Null(actual.Value);
        Assert.Null(actual.Printed);
        Assert.Equal(words, actual.Text);
    }

    [Theory]
    [InlineData("2021.1.1—2021.12.31", "2021-01-01", "2021-12-31")]
    [InlineData("完成时间为2022年12月30日", null, "2022-12-30")]
    [InlineData("2021年11月底完成", null, "2021-11-30")]
    public void A_period_in_words_is_read(string words, string? from, string to)
    {
        var actual = Actual.FromWords(words);

        Assert.Equal(from, actual.From?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(to, actual.To?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_printed_decimals_and_hedges_are_not_lost()
    {
        Assert.Equal(new Quantity(16.20m, "万元", 2), Actual.FromWords("16.20万元").Printed);
        Assert.Equal(new Quantity(16.2m, "万元", 2), Actual.Of(16.2m, "万元", "16.20万元").Printed);
        Assert.Equal(new Quantity(8.106095m, "万元", 6), Actual.Of(8.106095m, "万元").Printed);
        Assert.Equal(Hedge.About | Hedge.Over, Actual.FromWords("约700余次").Printed!.Hedge);
    }

    [Fact]
    public void An_actual_is_shown_as_value_and_unit_or_in_its_own_words()
    {
        Assert.Equal("8.106095万元", Actual.Of(8.106095m, "万元").Display);
        Assert.Equal("95%", Actual.Of(95.000000m, "%").Display);
        Assert.Equal("8.11万元", Actual.Of(8.106095m, "万元", "8.11万元").Display);
        Assert.Equal("2021.1.1—2021.12.31", Actual.During(new(2021, 1, 1), new(2021, 12, 31)).Display);
        Assert.Equal("有效减少", Actual.Judged("有效减少").Display);
    }

    [Theory]
    [InlineData("9999999999999.999999", true)]
    [InlineData("10000000000000", false)]
    [InlineData("-10000000000000", false)]
    [InlineData("0.0000001", false)]
    [InlineData("0.0000010", true)]
    public void A_value_has_thirteen_digits_and_six_decimals_at_most(string value, bool fits)
    {
        var broken = Record.Exception(() =>
            Actual.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
        );

        Assert.Equal(fits ? null : IndicatorRules.ValueFits, (broken as RuleBrokenException)?.Rule);
    }
}
