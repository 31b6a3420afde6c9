using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>What the framework says when a field cannot be read.</summary>
internal static class ChineseBindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, field) => $"“{value}”不是有效的{field}。");
        say.SetMissingBindRequiredValueAccessor(field => $"缺少{field}。");
        say.SetMissingKeyOrValueAccessor(() => "内容不完整。");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "请求没有内容。");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”无效。");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容无效。");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        say.SetUnknownValueIsInvalidAccessor(field => $"{field}无效。");
        say.SetValueIsInvalidAccessor(value => $"“{value}”无效。");
        say.SetValueMustBeANumberAccessor(field => $"{field}应为数字。");
        say.SetValueMustNotBeNullAccessor(_ => "请填写。");
    }
}
