using BaoDiEval.Bench;

// A process of its own measures the first report: this program calls itself with this word.
if (args is [ColdReport.Word])
{
    ColdReport.Make();
    return;
}

ResultTable.Print(
    "One report of the case 安全技术服务费 2021 (PDF)",
    ReportBench.Run().Append(await LibreOffice.ConvertDocxAsync()).Append(await LibreOffice.PrintHtmlAsync())
);
ResultTable.Print("Checking the case (all rules), and papers beside the PDF", CheckBench.Run());
