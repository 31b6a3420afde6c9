using BaoDiEval.Web.Tests.Support;

namespace BaoDiEval.Web.Tests.Pages;

/// <summary>Types into the fields of a drawn form, and sends it.</summary>
internal static class FormFields
{
    public static Dictionary<string, string> With(
        this Dictionary<string, string> form,
        params (string Field, string Text)[] typed
    )
    {
        var filled = new Dictionary<string, string>(form);
        foreach (var (field, text) in typed)
            filled["Input." + field] = text;
        return filled;
    }

    public static async Task<Answer> TypeAsync(
        this Visitor person,
        string page,
        params (string Field, string Text)[] typed
    ) => await person.SendAsync(page, (await person.FormAsync(page)).With(typed));
}
