using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Evaluations.Fields;
using BaoDiEval.Domain.Scoring;
using BaoDiEval.Typesetting.Blocks;
using static System.FormattableString;

namespace BaoDiEval.Reports.Form;

/// <summary>
/// The official 项目支出绩效自评表 (财预〔2020〕10号, annex) as one table: heads, funds, goals, indicators, total. Its columns are
/// those of the indicators behind one label column; the blocks above spread over the same columns.
/// </summary>
public sealed class SelfEvaluationForm
{
    // The label column: 项目资金, 年度总体目标, 绩效指标.
    private const double LabelWidth = 9;

    private readonly Evaluation _evaluation;
    private readonly FormLayout _layout;
    private readonly ScoreSheet _scores;
    private readonly Scheme _scheme;
    private readonly WrittenTexts _texts;

    private SelfEvaluationForm(Evaluation evaluation, FormLayout layout, Scheme scheme)
    {
        (_evaluation, _layout, _scheme) = (evaluation, layout, scheme);
        _scores = ScoreSheet.Of(evaluation, scheme);
        _texts = new(evaluation, scheme);
    }

    private int Columns => _layout.Columns.Count + 1;

    public static IReadOnlyList<Block> Of(Evaluation evaluation, FormLayout layout, Scheme scheme) =>
        new SelfEvaluationForm(evaluation, layout, scheme).Blocks();

    private IReadOnlyList<Block> Blocks() =>
        [
            new Section(_layout.Orientation),
            new Table(
                [new Column(LabelWidth), .. _layout.Columns.Select(c => new Column(c.Width, AlignmentOf(c.Field)))],
                [.. Rows().Select(WithFigures)]
            )
            {
                Caption = Invariant($"{_layout.Title}（{_evaluation.Year}年度）"),
                Unit = _layout.FormNumber is { } number ? $"{number}　单位：{_layout.Unit}" : $"单位：{_layout.Unit}",
            },
            .. Signatures(),
        ];

    private Scheme SchemeOfForm =>
        _layout.Scheme is { } id && Scheme.Shipped.TryGetValue(id, out var own) ? own : _scheme;

    private IEnumerable<Row> Rows() =>
        [
            .. Heads(),
            .. new FundsBlock(_evaluation.Totals, _scores.Execution, _layout, Columns).Rows(),
            .. Goals(),
            .. new IndicatorBlock(_scores, SchemeOfForm, _layout).Rows(),
            .. Totals(),
            .. Boxes(),
        ];

    private Row WithFigures(Row row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Text = _texts.Resolve(cell.Text).Text })],
        };

    private IEnumerable<Row> Heads()
    {
        var half = Columns / 2;
        yield return new([Label("项目名称", 2), Text(_evaluation.Project.Name, Columns - 2)]);
        yield return new([
            Label("主管部门", 2),
            Text(_evaluation.Department ?? "", half - 2),
            Label("实施单位", 2),
            Text(_evaluation.Unit ?? "", Columns - half - 2),
        ]);
    }

    private IEnumerable<Row> Goals()
    {
        var left = Columns / 2;
        yield return new([
            Label("年度总体目标") with
            {
                RowSpan = 2,
            },
            Label("预期目标", left - 1),
            Label("实际完成情况", Columns - left),
        ]);
        yield return new([
            Text(_evaluation.Goal?.Expected ?? "", left - 1),
            Text(_evaluation.Goal?.Actual ?? "", Columns - left),
        ]);
    }

    private IEnumerable<Row> Totals()
    {
        var weight = _layout.Columns.TakeWhile(c => c.Field != IndicatorField.Weight).Count() + 1;
        var behind = _layout.Columns.SkipWhile(c => c.Field != IndicatorField.Score).Count() - 1;
        yield return new([
            Label("总分", weight),
            new(SumOfWeights()) { IsFigure = true },
            new(FormText.Score(_scores.Total)) { IsFigure = true },
            .. behind > 0 ? [new Cell("") { ColumnSpan = behind }] : Array.Empty<Cell>(),
        ]);
        if (_layout.GradeRow)
            yield return new([
                Label("自评等级", weight),
                new(_scores.Grade?.InChinese() ?? "") { ColumnSpan = Columns - weight },
            ]);
    }

    private string SumOfWeights() =>
        _scores.Indicators.Any(i => i.Indicator.Terms.Weight is null)
            ? ""
            : PlainNumber.Write(
                _scores.Execution.Weight + _scores.Indicators.Sum(i => i.Indicator.Terms.Weight!.Value)
            );

    private IEnumerable<Row> Boxes() =>
        from box in _layout.Boxes
        select new Row([Label(box.Heading, 2), Text(TextOf(box), Columns - 2)]);

    private string TextOf(TextBox box) =>
        box.Section is { } section ? _evaluation.TextOf(section) ?? ""
        : _scores is { Total: { } total, Grade: { } grade }
            ? Invariant($"自评总分{total:0.00}分，等级为{grade.InChinese()}。")
        : "";

    private IEnumerable<Block> Signatures() =>
        _layout.Signatures.Count == 0
            ? []
            : [new Paragraph(string.Join("　　　　　　", _layout.Signatures.Select(s => s + "：" + SignedBy(s))))];

    private string SignedBy(string role) =>
        role.Contains("财务", StringComparison.Ordinal)
            ? _evaluation.Signature?.Finance ?? ""
            : _evaluation.Signature?.Responsible ?? "";

    private static Alignment AlignmentOf(IndicatorField field) =>
        field is IndicatorField.Name or IndicatorField.Reason ? Alignment.Left : Alignment.Center;

    private static Cell Label(string text, int span = 1) => new(text) { ColumnSpan = span, IsHeader = true };

    private static Cell Text(string text, int span) =>
        new(text) { ColumnSpan = span, Alignment = text.Length > 24 ? Alignment.Left : Alignment.Center };
}
