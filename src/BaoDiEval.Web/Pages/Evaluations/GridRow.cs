using System.Collections.Concurrent;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace BaoDiEval.Web.Pages.Evaluations;

/// <summary>
/// One row of a table to type in, every cell as text, so that whatever was typed can be shown again. It carries the seal it
/// was drawn with: by it one can tell whether this person changed the row, and whether somebody else did since.
/// </summary>
public abstract record GridRow
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> CellsOf = new();

    /// <summary>Of the thing behind the row; null: a new one.</summary>
    public string? Id { get; init; }

    /// <summary><see cref="Seal"/> of what was stored when the row was drawn.</summary>
    public string? Drawn { get; init; }

    /// <summary>删除 is ticked.</summary>
    public bool Remove { get; init; }

    public bool IsNew => string.IsNullOrEmpty(Id);

    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0);

    /// <summary>Whether there is anything new to be read in the cells; what is stored already was judged once.</summary>
    public bool Counts => !Remove && !(IsNew ? IsBlank : Seal == Drawn);

    public IEnumerable<(string Name, string Text)> Cells =>
        CellsOf
            .GetOrAdd(
                GetType(),
                static type =>
                    [
                        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                            .Where(p => p.PropertyType == typeof(string) && p.CanWrite),
                    ]
            )
            .Select(property => (property.Name, Plain((string?)property.GetValue(this))));

    public string Seal
    {
        get
        {
            var text = string.Join('\u001f', Cells.Select(cell => cell.Text));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
        }
    }

    // Browsers send line ends as CR LF whatever they were given.
    private static string Plain(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() ?? "";
}
