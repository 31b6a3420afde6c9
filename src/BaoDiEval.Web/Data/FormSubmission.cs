namespace BaoDiEval.Web.Data;

/// <summary>A form that was sent and answered, so that sending it again does nothing twice.</summary>
public sealed class FormSubmission
{
    public Guid UserId { get; init; }

    /// <summary>Drawn with the form.</summary>
    public Guid Key { get; init; }

    /// <summary>SHA-256 of the address and the fields.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Where the first answer led; null while it led nowhere else.</summary>
    public string? Answer { get; set; }
    public DateTimeOffset At { get; init; }
}
