using BaoDiEval.Domain.Checks;
using BaoDiEval.Domain.Scoring;

namespace BaoDiEval.Domain.Tests.Checks;

public class SafetyServicesCaseTests
{
    private readonly SafetyServicesCase _case = new();

    [Fact]
    public void Its_data_are_found_wanting_where_a_close_reader_finds_them_wanting() =>
        Assert.Equal(
            [
                "R11 /budgetLines/1",
                "R16 /budgetLines/2",
                "R25 /indicators/6/deviationReason",
                "R36 /budgetLines/1",
                "R36 /budgetLines/2",
                "R38 /indicators/10/survey",
                "R47 /indicators/4/name",
            ],
            new Review(_case.Evaluation, Scheme.Cz2020).Findings().Select(f => $"{f.RuleId} {f.At}")
        );

    [Fact]
    public void Two_hundred_yuan_are_left_over_without_a_destination() =>
        Assert.Equal(
            "“监控平台运行服务费”结余200元，未说明去向；请登记结转下年、交回财政或其他去向。",
            Found.Once(SpendingChecks.SurplusUnaccounted, _case.Evaluation, "/budgetLines/1").Message
        );

    [Fact]
    public void The_network_cost_is_missed_without_a_reason() =>
        Assert.StartsWith(
            "“网络通讯费”目标≤8万元，实际8.106095万元，未达到目标",
            Found.Once(IndicatorChecks.DeviationUnexplained, _case.Evaluation, "/indicators/6/deviationReason").Message,
            StringComparison.Ordinal
        );
}
