using System.Text.Encodings.Web;
using BaoDiEval.Domain.Checks;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static System.FormattableString;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// A cell to type in: a labelled field with the text as it was typed, its message, and what somebody else saved meanwhile.
/// Its id is the anchor of the place that findings name.
/// </summary>
[HtmlTargetElement("cell", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CellTagHelper : TagHelper
{
    /// <summary>The list or group in the form, such as <c>Payments</c>.</summary>
    public string In { get; set; } = "";

    /// <summary>The row; null for a field outside of a table.</summary>
    public int? Row { get; set; }
    public string Name { get; set; } = "";

    /// <summary>The heading of the column.</summary>
    public string Label { get; set; } = "";
    public string? Text { get; set; }

    /// <summary>text, money, number, date, area, choice.</summary>
    public string Kind { get; set; } = "text";
    public IReadOnlyList<Choice> Choices { get; set; } = [];
    public string? Hint { get; set; }

    /// <summary>The id of a datalist.</summary>
    public string? List { get; set; }
    public string Width { get; set; } = "";
    public int Lines { get; set; } = 2;

    /// <summary>A block of running text with its label above, though it is one of a list.</summary>
    public bool Block { get; set; }

    /// <summary>Where the block stands under an id of its own, by which findings name it.</summary>
    public string? Id { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private string Field => Row is { } row ? Invariant($"Input.{In}[{row}].{Name}") : $"Input.{In}.{Name}";
    private string Anchored => Anchor.OfField(Field);
    private EvaluationView View => ((IEvaluationPage)ViewContext.ViewData.Model!).View;
    private bool InTable => Row is not null && !Block;
    private bool IsNumeric => Kind is "money" or "number";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = InTable ? "td" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(InTable ? "cell" : "field", HtmlEncoder.Default);
        if (IsNumeric)
            output.AddClass("number", HtmlEncoder.Default);
        foreach (var name in Width.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            output.AddClass(name, HtmlEncoder.Default);

        var faults = Faults;
        var theirs = View.Theirs.GetValueOrDefault(Field);
        var found = Found;
        if (found.Count > 0)
            output.AddClass($"has-{found.Max(f => f.Severity).ToString().ToLowerInvariant()}", HtmlEncoder.Default);
        if (!InTable)
            output.Content.AppendHtml(LabelTag());
        output.Content.AppendHtml(FieldTag(faults.Count > 0, theirs is not null, found.Count > 0));
        if (faults.Count > 0)
            output.Content.AppendHtml(Note("fault", string.Join(' ', faults)));
        if (theirs is not null)
            output.Content.AppendHtml(Note("theirs", $"他人已保存：{theirs}"));
        if (found.Count > 0)
            output.Content.AppendHtml(Note("found", string.Join(' ', found.Select(Words))));
    }

    private List<Finding> Found =>
        [
            .. View.FindingsByAnchor[Anchored],
            .. Block && Id is not null ? View.FindingsByAnchor[Id] : [],
            .. IsFirstOfRow ? View.FindingsByAnchor[Anchor.OfField(Invariant($"Input.{In}[{Row}]"))] : [],
        ];

    // What is about the row as a whole is marked at its first cell.
    private bool IsFirstOfRow => InTable && Anchor.FirstCellOf(In) == Name;

    private static string Words(Finding finding) =>
        $"{finding.Severity.Mark()}：{finding.Message}{(finding.Reason is null ? "" : "（已说明）")}";

    private List<string> Faults =>
        ViewContext.ViewData.ModelState.TryGetValue(Field, out var entry)
            ? [.. entry.Errors.Select(e => e.ErrorMessage)]
            : [];

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = Anchored;
        label.InnerHtml.Append(Label);
        return label;
    }

    private TagBuilder FieldTag(bool isWrong, bool hasTheirs, bool isFound)
    {
        var field = Kind switch
        {
            "area" => Area(),
            "choice" => Choice(),
            _ => Line(),
        };
        field.Attributes["id"] = Anchored;
        field.Attributes["name"] = Field;
        if (InTable && Row is { } row)
            field.Attributes["aria-label"] = Invariant($"第{row + 1}行 {Label}");
        if (isWrong)
            field.Attributes["aria-invalid"] = "true";
        string[] notes = [isWrong ? "fault" : "", hasTheirs ? "theirs" : "", isFound ? "found" : ""];
        if (isWrong || hasTheirs || isFound)
            field.Attributes["aria-describedby"] = string.Join(
                ' ',
                notes.Where(note => note.Length > 0).Select(note => $"{Anchored}-{note}")
            );
        return field;
    }

    private TagBuilder Line()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["value"] = Text ?? "";
        input.Attributes["autocomplete"] = "off";
        input.Attributes["data-kind"] = Kind;
        if (IsNumeric)
            input.Attributes["inputmode"] = "decimal";
        AddCommon(input);
        return input;
    }

    private TagBuilder Area()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = Invariant($"{Lines}");
        // The first line feed of a textarea is not part of its text.
        area.InnerHtml.Append("\n" + Text);
        if (Block)
            area.Attributes["data-counted"] = "";
        AddCommon(area);
        return area;
    }

    private void AddCommon(TagBuilder field)
    {
        if (Hint is { Length: > 0 })
            field.Attributes["placeholder"] = Hint;
        if (List is not null)
            field.Attributes["list"] = List;
        if (!View.MayEdit)
            field.Attributes["readonly"] = "readonly";
    }

    private TagBuilder Choice()
    {
        var select = new TagBuilder("select");
        var value = Text ?? "";
        select.InnerHtml.AppendHtml(Option("", Hint ?? "", value.Length == 0));
        foreach (var choice in Choices)
            select.InnerHtml.AppendHtml(Option(choice.Value, choice.Text, choice.Value == value));
        // What was pasted and is no choice stays to be seen.
        if (value.Length > 0 && Choices.All(c => c.Value != value))
        {
            var unknown = Option(value, $"{value}（无此项）", isChosen: true);
            unknown.Attributes["data-unknown"] = "";
            select.InnerHtml.AppendHtml(unknown);
        }
        if (!View.MayEdit)
            select.Attributes["disabled"] = "disabled";
        return select;
    }

    private static TagBuilder Option(string value, string text, bool isChosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (isChosen)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }

    private TagBuilder Note(string kind, string text)
    {
        var note = new TagBuilder("p");
        note.AddCssClass(kind);
        note.Attributes["id"] = $"{Anchored}-{kind}";
        note.InnerHtml.Append(text);
        return note;
    }
}

/// <summary>One choice of a list.</summary>
public sealed record Choice(string Value, string Text);
