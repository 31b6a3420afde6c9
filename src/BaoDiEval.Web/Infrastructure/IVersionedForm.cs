namespace BaoDiEval.Web.Infrastructure;

/// <summary>
/// A page whose form edits something that another person may save first. Then it shows what that person saved beside what
/// this one typed, with <see cref="Version"/> already the current one: sending the form again means 以我的为准.
/// </summary>
public interface IVersionedForm
{
    /// <summary>The version the form was drawn with; post it back in a hidden field.</summary>
    int Version { get; set; }

    /// <summary>Loads again what the page shows around the form. Nothing is tracked any more.</summary>
    Task<IActionResult> ShowConflictAsync();
}
