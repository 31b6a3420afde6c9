using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>The one gate for text that comes in: no invisible characters, one form for each letter, one kind of line end.</summary>
public static class TypedText
{
    public const string Refused = "含有不可见的控制字符，请删除后重新填写。";

    /// <summary>The text as it is kept; null when it holds what no person types and no database keeps.</summary>
    public static string? Clean(string text) =>
        text.EnumerateRunes().Any(IsRefused) || HasLoneSurrogate(text)
            ? null
            : text.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);

    public static bool IsPlain(string text) => Clean(text) is not null;

    // Line ends and tabs come from text areas and pasted cells. Bidi controls can make a figure read backwards.
    private static bool IsRefused(Rune rune) =>
        rune.Value is not ('\t' or '\n' or '\r')
        && (
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            || IsBidiControl(rune.Value)
            || rune.Value is 0xFFFE or 0xFFFF
        );

    private static bool IsBidiControl(int value) =>
        value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        return false;
    }
}

/// <summary>Lets every posted string through <see cref="TypedText"/>; what is refused stays in its field, with a message.</summary>
internal sealed class TypedTextBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string)
        && context.BindingInfo.BindingSource?.CanAcceptDataFrom(BindingSource.Body) != true
            ? this
            : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = posted.FirstValue ?? "";
        if (string.IsNullOrWhiteSpace(text))
            bindingContext.Result = ModelBindingResult.Success(null);
        else if (TypedText.Clean(text) is { } clean)
            bindingContext.Result = ModelBindingResult.Success(clean);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, TypedText.Refused);
        return Task.CompletedTask;
    }
}
