using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BaoDiEval.Web.Infrastructure;

/// <summary>Draws a key with every form that changes something, unless its page has drawn one itself.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormKeyTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = (await output.GetChildContentAsync()).GetContent();
        if (!content.Contains($"name=\"{FormBody.KeyField}\"", StringComparison.Ordinal))
            output.PostContent.AppendHtml(
                $"<input type=\"hidden\" name=\"{FormBody.KeyField}\" value=\"{Guid.CreateVersion7()}\">"
            );
    }
}
