using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>
/// Lets every posted string through <see cref="CanonicalText"/>; what is refused stays in its field, with the reason. Empty is
/// null, "not known".
/// </summary>
internal sealed class TypedTextBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource?.Id != BindingSource.Body.Id
            ? this
            : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = posted.FirstValue ?? "";
        if (!CanonicalText.TryRead(text, out var canonical, out var refusal))
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, refusal);
        else
            bindingContext.Result = ModelBindingResult.Success(string.IsNullOrWhiteSpace(canonical) ? null : canonical);
        return Task.CompletedTask;
    }
}
