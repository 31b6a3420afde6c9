using System.Globalization;
using BaoDiEval.Domain.Evaluations;
using BaoDiEval.Domain.Values.Reading;

namespace BaoDiEval.Domain.Checks.Text;

/// <summary>
/// Goes through the figures of a passage and finds those of the funds, each with the thing it speaks of. What names neither
/// the project nor one of its lines is of something else and is left alone.
/// </summary>
internal sealed class FundReading
{
    private static readonly string[] Purposes =
    [
        "用于",
        "给",
        "购",
        "作为",
        "建设",
        "的",
        "到",
        "至",
        "支付",
        "开展",
        "补助",
        "补贴",
        "用作",
    ];

    private readonly IReadOnlyList<BudgetLine> _lines;
    private readonly GenericWords _generic;
    private readonly List<FundMention> _found = [];

    private Subject _subject;
    private FundRole? _context;
    private (Mention Mention, Subject Subject)? _outside;

    private FundReading(Evaluation evaluation, GenericWords generic) =>
        (_lines, _generic) = (evaluation.BudgetLines, generic);

    private const string Generic =
        "项目 本项目 该项目 该 本 此 我 委 局 单位 支队 学校 校 院 医院 中心 镇 乡 县 区 市 街道 部门 我们 资金 经费 专项 专项资金 专项经费 财政 财政性 预算 "
        + "全年 年度 本年度 本年 当年 年内 年末 年底 截至 截止 到 至 目前 现 现已 已 已经 共 共计 合计 累计 总 总计 实际 的 为 由 经 于 在 中 及 和 与 即 按 按照 "
        + "安排 批复 下达 申报 核定 核批 投入 情况 绩效 自评 评价 根据 区财政局 县财政局 市财政局 财政局 区财政 县财政 市财政 其 对 将 支出 用于 金额 数 各项 全部 "
        + "合同约定 约定 按合同约定 计划 执行 使用 通过 最终 综合 经费支出 项目支出 一般公共 人民币 得 有关 规定 相关";

    /// <summary>Words that name nothing but this project in its year.</summary>
    public static GenericWords GenericFor(Evaluation evaluation) =>
        new([
            .. Generic.Split(' '),
            .. YearWords(evaluation.Year),
            .. Names(evaluation).Where(name => name.Length > 1),
        ]);

    public static IEnumerable<FundMention> In(
        IEnumerable<Passage> passages,
        Evaluation evaluation,
        GenericWords generic
    )
    {
        var reading = new FundReading(evaluation, generic);
        foreach (var passage in passages)
            reading.Read(passage);
        return reading._found;
    }

    private void Read(Passage passage)
    {
        Mention? last = null;
        foreach (var mention in passage.Mentions)
        {
            if (last is null || last.Sentence != mention.Sentence)
                (_subject, _context, _outside) = (Subject.Whole, null, null);
            else if (last.Item != mention.Item)
                _subject = Subject.Whole;
            if (mention.Depth > 0)
                TakeInBrackets(mention);
            else
                Take(mention, Between(mention, last));
            last = mention;
        }
    }

    private void Take(Mention mention, string between)
    {
        if (LineNamedIn(between) is { } named)
            _subject = Subject.Of(named);
        else if (
            between.Contains("方面", StringComparison.Ordinal) || between.Contains("其中", StringComparison.Ordinal)
        )
            _subject = Subject.Other;
        var read = FundWords.Read(mention.Lead);
        var subject = read is var (role, _, words) ? SubjectOf(words, role) : Unnamed(mention);
        if (read?.Role == FundRole.Score && IsOfPart(mention))
            subject = Subject.Other;
        _context = read?.Role ?? VerbIn(mention.Lead) ?? _context;
        if (read is not null || subject.Line is not null)
            Add(read?.Role ?? _context, read?.Word ?? "", mention, subject);
        if (mention.IsMoney)
            _subject = subject;
        _outside = (mention, subject);
    }

    // 产出指标50分，自评得分49分: the score of a part.
    private static bool IsOfPart(Mention mention)
    {
        var (start, _) = mention.Passage.Sentences[mention.Sentence].ItemAround(mention.Start);
        var before = mention.Passage.Words[start..mention.Start];
        return before.Contains("指标", StringComparison.Ordinal) || before.Contains("执行率", StringComparison.Ordinal);
    }

    private void TakeInBrackets(Mention mention)
    {
        if (
            FundWords.Read(mention.Lead) is not var (role, _, words)
            || words.Trim().Length > 0
            || _outside is not var (owner, subject)
        )
            return;
        var gap = mention.Passage.Words.AsSpan(owner.End, mention.Start - owner.End);
        if (!gap.StartsWith('(') || gap.Contains(')'))
            return;
        _found.Add(new(role, mention, subject.Line, IsWhole: false) { Owner = owner });
    }

    private void Add(FundRole? role, string word, Mention mention, Subject subject)
    {
        // 支付10万元购买设备 tells what this money was for, not what was paid in all.
        var isPart =
            FundWords.MayBePart(word)
            && Array.Exists(Purposes, purpose => ReadingText.StartsAt(mention.Passage.Words, mention.End, purpose));
        if (role is { } known && !isPart)
            _found.Add(new(known, mention, subject.Line, subject.IsWhole) { MayBePart = FundWords.MayBePart(word) });
    }

    private Subject SubjectOf(string words, FundRole role)
    {
        var subject = words.Trim();
        if (role == FundRole.CarriedOver && subject.EndsWith("其中", StringComparison.Ordinal))
            subject = subject[..^2];
        if (subject.Length == 0)
            return _subject;
        if (LineAtEndOf(subject, out var before) is { } line && _generic.AreAllOf(before))
            return Subject.Of(line);
        return _generic.AreAllOf(subject) ? (_subject.IsOther ? Subject.Other : Subject.Whole) : Subject.Other;
    }

    // A name right before an amount without 预算 or 支付 between them: 网络通讯费8万元.
    private Subject Unnamed(Mention mention) =>
        mention.IsMoney
        && LineAtEndOf(FundWords.WithoutLinks(mention.Lead), out var before) is { } line
        && (_generic.AreAllOf(before) || VerbIn(before) is not null)
            ? Subject.Of(line)
        : mention.IsMoney ? Subject.Other
        : _subject;

    private BudgetLine? LineAtEndOf(string words, out string before)
    {
        var line = _lines.Where(l => words.EndsWith(l.Name, StringComparison.Ordinal)).MaxBy(l => l.Name.Length);
        before = line is null ? words : words[..^line.Name.Length];
        return line;
    }

    private BudgetLine? LineNamedIn(string words) =>
        words.Length == 0 ? null : _lines.FirstOrDefault(l => words.Contains(l.Name, StringComparison.Ordinal));

    // What stands between two figures before the lead of the second.
    private static string Between(Mention mention, Mention? last)
    {
        var passage = mention.Passage;
        var from =
            last is not null && last.Sentence == mention.Sentence
                ? last.End
                : passage.Sentences[mention.Sentence].Start;
        var to = mention.Start - mention.Lead.Length;
        return to > from && to - from <= 200 ? passage.Words[from..to] : "";
    }

    private static FundRole? VerbIn(string words) =>
        words.Contains("支付", StringComparison.Ordinal)
        || words.Contains("支出", StringComparison.Ordinal)
        || words.Contains("列支", StringComparison.Ordinal)
            ? FundRole.Executed
            : null;

    private static IEnumerable<string> YearWords(int year)
    {
        var digits = year.ToString(CultureInfo.InvariantCulture);
        return [digits + "年度", digits + "年", digits];
    }

    private static IEnumerable<string> Names(Evaluation evaluation) =>
        [evaluation.Project.Name, evaluation.Department ?? "", evaluation.Unit ?? ""];

    private readonly record struct Subject(BudgetLine? Line, bool IsOther)
    {
        public static readonly Subject Other = new(null, true);
        public static Subject Whole => default;

        public bool IsWhole => !IsOther && Line is null;

        public static Subject Of(BudgetLine line) => new(line, false);
    }
}
