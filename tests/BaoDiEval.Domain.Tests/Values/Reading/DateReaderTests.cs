using System.Globalization;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Tests.Values.Reading;

public class DateReaderTests
{
    [Theory]
    [InlineData("于2020年5月20日开工建设", "2020年5月20日", DateForm.Day, "2020-05-20", "2020-05-20")]
    [InlineData("日期：2021-10-12", "2021-10-12", DateForm.Day, "2021-10-12", "2021-10-12")]
    [InlineData("2023/3/28", "2023/3/28", DateForm.Day, "2023-03-28", "2023-03-28")]
    [InlineData("２０２１年１２月３１日", "２０２１年１２月３１日", DateForm.Day, "2021-12-31", "2021-12-31")]
    [InlineData("2021 年 12 月 31 日", "2021 年 12 月 31 日", DateForm.Day, "2021-12-31", "2021-12-31")]
    [InlineData("2021年8月起，我们", "2021年8月", DateForm.Month, "2021-08-01", "2021-08-31")]
    [InlineData("（  2021 年度）", "2021 年度", DateForm.Year, "2021-01-01", "2021-12-31")]
    [InlineData("2020年2月底", "2020年2月底", DateForm.Month, "2020-02-01", "2020-02-29")]
    [InlineData("实施期2022年3月-2022年11月", "2022年3月-2022年11月", DateForm.Period, "2022-03-01", "2022-11-30")]
    [InlineData("为2022年6月--2023年6月", "2022年6月--2023年6月", DateForm.Period, "2022-06-01", "2023-06-30")]
    [InlineData("2021-2022年", "2021-2022年", DateForm.Period, "2021-01-01", "2022-12-31")]
    [InlineData("2021年11月30日前完成", "2021年11月30日前", DateForm.Deadline, null, "2021-11-30")]
    [InlineData("并于11月10日经同意", "11月10日", DateForm.Day, null, null)]
    [InlineData("12月底取得", "12月底", DateForm.Month, null, null)]
    public void Dates_are_found_in_running_text(string text, string words, DateForm form, string? from, string? to)
    {
        var date = Assert.Single(DateReader.FindAll(text));

        Assert.Equal(words, text.Substring(date.Start, date.Length));
        Assert.Equal((form, Day(from), Day(to)), (date.Form, date.From, date.To));
    }

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021.13.1")]
    [InlineData("2021.12万元")]
    [InlineData("编号20211231")]
    [InlineData("13月5日")]
    [InlineData("3个月、5年、1899年")]
    [InlineData("A2021-12-31")]
    public void What_is_no_day_of_the_calendar_is_not_found(string text) => Assert.Empty(DateReader.FindAll(text));

    [Fact]
    public void The_year_of_the_report_completes_dates_without_one() =>
        Assert.Equal(Day("2020-02-29"), Assert.Single(DateReader.FindAll("2月29日", 2020)).To);

    [Fact]
    public void A_leap_day_of_a_common_year_is_no_date() => Assert.Empty(DateReader.FindAll("2月29日", 2021));

    [Fact]
    public void A_period_that_runs_backward_names_no_days()
    {
        var date = Assert.Single(DateReader.FindAll("2021.12.31—2021.1.1"));

        Assert.Equal((DateForm.Period, null, null), (date.Form, date.From, date.To));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
