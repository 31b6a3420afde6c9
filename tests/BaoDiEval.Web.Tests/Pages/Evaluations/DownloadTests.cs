using System.IO.Compression;
using System.Net;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Reports.Exchange;
using BaoDiEval.Web.Infrastructure;
using BaoDiEval.Web.Tests.Support;
using UglyToad.PdfPig;

namespace BaoDiEval.Web.Tests.Pages.Evaluations;

/// <summary>Every file that the menu 导出 offers, read back.</summary>
public sealed class DownloadTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("Report", "安全技术服务费-2021-自评报告.pdf", true, false)]
    [InlineData("ReportWithForm", "安全技术服务费-2021-自评报告（附自评表）.pdf", true, true)]
    [InlineData("Form", "安全技术服务费-2021-自评表.pdf", false, true)]
    public async Task Papers_come_as_PDF(string paper, string name, bool hasReport, bool hasForm)
    {
        using var file = await DownloadAsync(await StoredAsync(), paper, "pdf");

        AssertHandedOut(file, name, "application/pdf");
        using var pdf = PdfDocument.Open(await file.Content.ReadAsByteArrayAsync(Cancel));
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Equal(hasReport, text.Contains("项目概况", StringComparison.Ordinal));
        Assert.Equal(hasForm, text.Contains("二级指标", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Report", "安全技术服务费-2021-自评报告.docx", "word/document.xml", "项目概况")]
    [InlineData("Form", "安全技术服务费-2021-自评表.docx", "word/document.xml", "二级指标")]
    [InlineData("Form", "安全技术服务费-2021-自评表.xlsx", "xl/worksheets/sheet1.xml", "二级指标")]
    public async Task Papers_come_for_the_office_programs(string paper, string name, string part, string words)
    {
        using var file = await DownloadAsync(await StoredAsync(), paper, Path.GetExtension(name)[1..]);

        var kind = name.EndsWith("xlsx", StringComparison.Ordinal)
            ? "spreadsheetml.sheet"
            : "wordprocessingml.document";
        AssertHandedOut(file, name, "application/vnd.openxmlformats-officedocument." + kind);
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(Cancel));
        Assert.Contains(
            zip.Entries,
            entry =>
            {
                using var text = new StreamReader(entry.Open());
                return entry.FullName.Split('/')[0] == part.Split('/')[0]
                    && text.ReadToEnd().Contains(words, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task A_report_comes_as_a_page_of_its_own()
    {
        using var file = await DownloadAsync(await StoredAsync(), "Report", "html");

        AssertHandedOut(file, "安全技术服务费-2021-自评报告.html", "text/html");
        Assert.Contains("项目概况", await file.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_come_as_they_are_taken_in()
    {
        var evaluation = await StoredAsync();

        using var file = await DownloadAsync(evaluation, "Report", "json");

        AssertHandedOut(file, "安全技术服务费-2021-自评数据.json", "application/json");
        var read = EvaluationReader.Read(await file.Content.ReadAsByteArrayAsync(Cancel)).Evaluation!;
        Assert.Equal(EvaluationWriter.Write(evaluation), EvaluationWriter.Write(read));
    }

    [Fact]
    public async Task What_Windows_allows_in_no_name_is_written_wide()
    {
        var evaluation = await app.StoreAsync(unit =>
            Given.FullEvaluation(Given.Project(unit, "道路/桥梁: \"一期\"\t"))
        );

        using var file = await DownloadAsync(evaluation, "Report", "pdf");

        Assert.Equal("道路／桥梁： ＂一期＂-2021-自评报告.pdf", file.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Theory]
    [InlineData("Report", "xlsx")]
    [InlineData("Report", "exe")]
    [InlineData("Other", "pdf")]
    public async Task What_is_not_offered_is_not_found(string paper, string format)
    {
        using var file = await DownloadAsync(await StoredAsync(), paper, format);

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task Nobody_takes_what_another_unit_keeps()
    {
        using var file = await DownloadAsync(await StoredAsync(), "Report", "pdf", "stranger");

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    [Fact]
    public async Task The_administrator_of_accounts_takes_nothing()
    {
        using var file = await DownloadAsync(await StoredAsync(), "Report", "pdf", RoleNames.Administrator);

        Assert.Equal(HttpStatusCode.Forbidden, file.StatusCode);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<Evaluation> StoredAsync() =>
        app.StoreAsync(unit => Given.FullEvaluation(Given.Project(unit, code: Guid.NewGuid().ToString("N"))));

    private async Task<HttpResponseMessage> DownloadAsync(
        Evaluation evaluation,
        string paper,
        string format,
        string who = RoleNames.Finance
    ) =>
        await (await app.SignInAsync(who)).FetchAsync(
            $"/Evaluations/{evaluation.Id}/Download?paper={paper}&format={format}"
        );

    private static void AssertHandedOut(HttpResponseMessage file, string name, string contentType)
    {
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(contentType, file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name, file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(file.Headers.CacheControl!.NoStore);
    }
}
