using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace BaoDiEval.Web.Infrastructure.Answers;

/// <summary>What people call a posted field: the [Display] names on the way to it (Input.Payments[2].Amount: 支付3 金额).</summary>
internal sealed class FieldLabels(Endpoint? endpoint)
{
    private readonly Type? _page = endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.ModelTypeInfo;
    private int _unnamed;

    public string Of(string field)
    {
        var (type, words) = (_page, new List<string>());
        foreach (var step in field.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var property = type?.GetProperty(bracket < 0 ? step : step[..bracket]);
            if (property?.GetCustomAttribute<DisplayAttribute>()?.GetName() is { } name)
                words.Add(name + RowOf(step, bracket));
            type = bracket < 0 ? property?.PropertyType : ElementOf(property?.PropertyType);
        }
        return words.Count > 0 ? string.Join(' ', words) : $"填写内容{++_unnamed}";
    }

    private static string RowOf(string step, int bracket) =>
        bracket >= 0
        && int.TryParse(
            step[(bracket + 1)..].TrimEnd(']'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var index
        )
            ? FormattableString.Invariant($"第{index + 1L}行")
            : "";

    private static Type? ElementOf(Type? list) =>
        list is { IsGenericType: true } && typeof(IEnumerable).IsAssignableFrom(list)
            ? list.GetGenericArguments()[^1]
            : null;
}
