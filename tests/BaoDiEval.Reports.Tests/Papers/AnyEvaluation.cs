using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Indicators;
using BaoDiEval.Domain.Projects;
using BaoDiEval.Reports.Outlines;
using CsCheck;

namespace BaoDiEval.Reports.Tests.Papers;

/// <summary>Evaluations of any size with any words: empty ones, a hundred indicators, names and reasons without end.</summary>
internal sealed class AnyEvaluation
{
    private readonly Random _random;
    private readonly AnyWords _words;
    private readonly Evaluation _evaluation;

    private AnyEvaluation(int seed)
    {
        _random = new(seed);
        _words = new(_random);
        _evaluation = new(new Project(_words.Name()), _random.Next(2000, 2101));
    }

    /// <summary>
    /// Holds for any of them; a failure names the number from which it was made. The numbers are the same in every run, so that
    /// a change is judged by itself; BAODIEVAL_SAMPLES=1000 looks further, at others each time.
    /// </summary>
    public static void Sample(Action<Evaluation> assert, int samples)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("BAODIEVAL_SAMPLES"), out var more))
            Gen.Int.Sample(seed => assert(Of(seed)), iter: more);
        else
            Assert.All(Enumerable.Range(1, samples), seed => assert(Of(seed)));
    }

    public static Evaluation Of(int seed)
    {
        var any = new AnyEvaluation(seed);
        if (seed % 8 != 0)
            any.Fill();
        return any._evaluation;
    }

    private void Fill()
    {
        _evaluation.Describe(
            Maybe(_words.Name),
            Maybe(_words.Name),
            _random.Next(2) == 0 ? "cz2020" : "cz2021",
            _random.Next(2) == 0 ? null : "tianjin-transfer"
        );
        var lines = Enumerable.Range(0, _random.Next(6)).Select(_ => Line()).ToList();
        var contracts = lines.ConvertAll(Contract);
        if (_random.Next(4) > 0)
            _evaluation.KeepPayments();
        for (var i = 0; i < (lines.Count == 0 ? 0 : _random.Next(12)); i++)
            Pay(lines, contracts);
        for (var i = _random.Next(10) == 0 ? 100 : _random.Next(16); i > 0; i--)
            Indicator();
        Write();
    }

    private BudgetLine Line()
    {
        var line = _evaluation.AddBudgetLine(
            new()
            {
                Name = _words.Name(),
                InitialBudget = _random.Next(12) == 0 ? null : Money(),
                CarriedOver = _random.Next(3) == 0 ? Money() : default,
                OtherFunds = _random.Next(4) == 0 ? Money() : default,
            }
        );
        if (_random.Next(8) == 0)
            line.ReplaceSources([new("a", "中央资金", Money(), Money()), new("b", _words.Name(), Money(), Money())]);
        return line;
    }

    private ContractInYear Contract(BudgetLine line)
    {
        var contract = _evaluation.Project.Sign(
            new()
            {
                Name = Maybe(_words.Name),
                Supplier = Maybe(_words.Name),
                Price = _random.Next(4) == 0 ? null : Money(),
            }
        );
        return _evaluation.TakeUp(contract, [line]);
    }

    private void Pay(List<BudgetLine> lines, List<ContractInYear> contracts)
    {
        var line = lines[_random.Next(lines.Count)];
        var amount = Money() + Domain.Values.Money.Yuan(0.01m);
        _evaluation.RecordPayment(
            new()
            {
                Amount = _random.Next(9) == 0 ? -amount : amount,
                PaidOn = new DateOnly(_evaluation.Year, 1, 1).AddDays(_random.Next(365)),
                Source = line.Sources.Count == 0 && _random.Next(3) == 0 ? FundSource.CarriedOver : null,
            },
            line,
            _random.Next(2) == 0 ? contracts.Find(c => c.Lines[0] == line) : null
        );
    }

    private void Indicator()
    {
        var (level1, level2) = Pick(
            ("产出指标", "数量指标"),
            ("产出指标", "质量指标"),
            ("产出指标", "成本指标"),
            ("效益指标", "社会效益指标"),
            ("满意度指标", "服务对象满意度指标"),
            (_words.Phrase(), _words.Phrase())
        );
        _evaluation.AddIndicator(
            new()
            {
                Level1 = level1,
                Level2 = level2,
                Name = _words.Name(),
                Target = _random.Next(8) == 0 ? null : Target(),
                Actual = _random.Next(8) == 0 ? null : Actual(),
                Weight = _random.Next(8) == 0 ? null : _random.Next(0, 2000) / 100m,
                Score = _random.Next(3) == 0 ? _random.Next(0, 2000) / 100m : null,
                DeviationReason = Maybe(_words.Reason),
                Improvement = Maybe(_words.Reason),
            }
        );
    }

    private Target Target() =>
        _random.Next(5) switch
        {
            0 => Domain.Indicators.Target.AtLeast(Value(), "%"),
            1 => Domain.Indicators.Target.AtMost(Value(), "万元"),
            2 => Domain.Indicators.Target.Between(1m, Value() + 1m, "个"),
            3 => Domain.Indicators.Target.Period(new(2021, 1, 1), new(2021, 12, 31)),
            _ => Domain.Indicators.Target.Qualitative(_words.Phrase()),
        };

    private Actual Actual() =>
        _random.Next(3) switch
        {
            0 => Domain.Indicators.Actual.Of(Value(), Pick("%", "万元", "个")),
            1 => Domain.Indicators.Actual.During(new(2021, 1, 1), new(2021, 12, 31)),
            _ => Domain.Indicators.Actual.Judged(_words.Phrase(), AchievementGrade.Achieved, 0.95m),
        };

    // What was spent is always left to the draft, where its figures are looked for.
    private void Write()
    {
        _evaluation.SetGoal(new() { Expected = Maybe(_words.Text), Actual = Maybe(_words.Text) });
        var outline = Outline.Shipped[_evaluation.Outline ?? Outline.DefaultId];
        foreach (var id in outline.Sections.Select(s => s.Id).OfType<string>().Where(id => !IsOfFunds(id)))
            if (_random.Next(3) == 0)
                _evaluation.Write(id, _words.Text());
        if (_random.Next(2) == 0)
            _evaluation.Sign(new() { DocumentDate = new(2022, 3, 5), Responsible = _words.Phrase() });
    }

    private static bool IsOfFunds(string id) => id is "implementation.spending" or "completion.funds";

    private Money Money() =>
        Domain.Values.Money.Yuan(
            _random.Next(3) switch
            {
                0 => _random.Next(1, 500) * 10_000m,
                1 => _random.Next(1, 5_000_000),
                _ => _random.NextInt64(1, 100_000_000_000) / 100m,
            }
        );

    private decimal Value() => _random.Next(3) == 0 ? _random.Next(0, 100) : _random.Next(0, 99_999_999) / 1_000_000m;

    private string? Maybe(Func<string> words) => _random.Next(4) == 0 ? null : words();

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
