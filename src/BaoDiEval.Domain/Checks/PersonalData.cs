using System.Globalization;
using System.Text.RegularExpressions;
using BaoDiEval.Domain.Evaluations;

namespace BaoDiEval.Domain.Checks;

/// <summary>Telephone and identity numbers in text that is to be published (R55).</summary>
internal static partial class PersonalData
{
    private const int IdentityLength = 18;
    private const int MobileLength = 11;

    // GB 11643-1999: weights of the first 17 digits, and the check digit for each remainder by 11.
    private static readonly int[] IdentityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private const string IdentityChecks = "10X98765432";

    public static IEnumerable<Problem> In(Evaluation evaluation) =>
        from part in Texts(evaluation)
        where part.Text is not null
        let found = Find(part.Text!)
        where found is not null
        select new Problem(part.At, $"拟公开的文字含有{found}；请删去个人信息后再公开。", found);

    private static IEnumerable<(string At, string? Text)> Texts(Evaluation evaluation) =>
        [
            .. evaluation.Sections.Select(s => (s.SectionId, (string?)s.Text)),
            (Place.RunningText, evaluation.RunningText),
            ("/goal/expected", evaluation.Goal?.Expected),
            ("/goal/actual", evaluation.Goal?.Actual),
        ];

    private static string? Find(string text)
    {
        foreach (var run in LongNumber().EnumerateMatches(text))
        {
            var number = text.AsSpan(run.Index, run.Length);
            if (number.Length == IdentityLength && IsIdentity(number))
                return $"身份证号码{number[..6]}…{number[^2..]}";
            if (number.Length == MobileLength && number[0] == '1' && number[1] >= '3')
                return $"手机号码{number[..3]}…{number[^2..]}";
        }
        return Landline().Match(text) is { Success: true } line ? $"电话号码{line.Groups[1].Value[..4]}…" : null;
    }

    private static bool IsIdentity(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < IdentityWeights.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
                return false;
            sum += (number[i] - '0') * IdentityWeights[i];
        }
        return IdentityChecks[sum % 11] == char.ToUpperInvariant(number[^1])
            && DateOnly.TryParseExact(
                number[6..14],
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            );
    }

    // Letters belong to the run, so that project and credit codes are no numbers.
    [GeneratedRegex("[0-9A-Za-z]{11,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();

    [GeneratedRegex(
        @"(?:^|[^0-9A-Za-z])(0[0-9]{2,3}[-—－][0-9]{7,8})(?:$|[^0-9])",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Landline();
}
