using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>What the running text of a paper says, worked out once for all rules that read it.</summary>
internal sealed class TextFacts
{
    private static readonly string[] AdjustmentWords = ["追加", "追减", "调增", "调减", "调整后", "调整为", "调剂"];

    private readonly Lazy<GenericWords> _generic;
    private readonly Lazy<IReadOnlyList<Passage>> _passages;
    private readonly Lazy<IReadOnlyList<FundMention>> _funds;
    private readonly Lazy<IReadOnlyList<IndicatorPair>> _pairs;
    private List<FundMention>? _whole;

    public TextFacts(Evaluation evaluation, WrittenTexts texts)
    {
        _passages = new(() => [.. PassagesOf(texts)]);
        _generic = new(() => FundReading.GenericFor(evaluation));
        _funds = new(() =>
            [.. FundReading.In(Passages, evaluation, _generic.Value), .. Passages.SelectMany(FundTable.In)]
        );
        _pairs = new(() => [.. Passages.SelectMany(PairReading.In)]);
    }

    public IReadOnlyList<Passage> Passages => _passages.Value;

    /// <summary>The figures of the funds that the text states.</summary>
    public IReadOnlyList<FundMention> Funds => _funds.Value;

    /// <summary>The indicators that the text gives with target and actual.</summary>
    public IReadOnlyList<IndicatorPair> Pairs => _pairs.Value;

    /// <summary>Figures of the whole project that no word makes uncertain.</summary>
    public IEnumerable<FundMention> OfWhole(params FundRole[] roles) => WholeFigures.Where(f => roles.Contains(f.Role));

    // Several different amounts under a word such as 支付 are parts, and none of them says what was paid in all.
    private List<FundMention> WholeFigures =>
        _whole ??= [
            .. Funds
                .Where(f => f.IsWhole && f.IsCertain)
                .GroupBy(f => f.Role)
                .SelectMany(ofRole =>
                    ofRole.Where(f => f.MayBePart).Select(f => f.Value).Distinct().Skip(1).Any()
                        ? ofRole.Where(f => !f.MayBePart)
                        : ofRole
                ),
        ];

    /// <summary>年初预算数 of the project, where the text tells it in one way only.</summary>
    public Figure? Initial => Agreed(FundRole.Initial);

    /// <summary>全年预算数; a paper that only knows one budget and no adjustment means that one.</summary>
    public Figure? Adjusted =>
        Agreed(FundRole.Adjusted)
        ?? (
            OfWhole(FundRole.Adjusted).Any() || Tells(AdjustmentWords)
                ? null
                : Agreed(FundRole.Budget, FundRole.Initial) ?? Agreed(FundRole.Initial)
        );

    /// <summary>全年执行数.</summary>
    public Figure? Executed => Agreed(FundRole.Executed);

    /// <summary>The words name nothing but the project as a whole.</summary>
    public bool IsGeneric(string words) => _generic.Value.AreAllOf(words);

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    public bool Tells(params ReadOnlySpan<string> words)
    {
        foreach (var passage in Passages)
        foreach (var word in words)
            if (passage.Words.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    // The most exact of the figures, when all of them can be one amount.
    private Figure? Agreed(params FundRole[] roles)
    {
        var figures = OfWhole(roles).Select(f => f.Figure).OfType<Figure>().OrderBy(f => f.Tolerance).ToList();
        return figures.Count > 0 && figures.TrueForAll(f => f.Agrees(figures[0])) ? figures[0] : null;
    }

    // Live figures stand in place, so that text is judged as it is printed.
    private static IEnumerable<Passage> PassagesOf(WrittenTexts texts) =>
        from text in texts.All
        where text.Text.Length > 0
        where text.At is Place.RunningText or "/goal/actual" || !text.At.StartsWith('/')
        select new Passage(text.At, text.Text);
}
