using System.Globalization;
using System.Text;

namespace BaoDiEval.Reports.Exchange;

/// <summary>
/// Writes JSON in which every character stands as itself, 𠮷 included, unless JSON wants it escaped; the lines end with a
/// line feed on every machine.
/// </summary>
public sealed class JsonText(bool isIndented)
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public override string ToString() => _text.ToString();

    /// <summary>The object or list of that name; nothing when it would have no members.</summary>
    public void Group(string name, Action members, bool evenEmpty = false) =>
        Unless(!evenEmpty, name, '{', '}', members);

    public void List<T>(string name, IEnumerable<T> items, Action<T> members, bool evenEmpty = false) =>
        Unless(!evenEmpty, name, '[', ']', () => WriteItems(items, members));

    public void List(string name, IEnumerable<string> items) =>
        Unless(
            true,
            name,
            '[',
            ']',
            () =>
            {
                foreach (var item in items)
                {
                    Separate();
                    Quote(item);
                }
            }
        );

    /// <summary>The outermost object.</summary>
    public void Group(Action members) => Between('{', '}', members);

    /// <summary>Nothing when it is not known.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
            TextOrNull(name, value);
    }

    public void TextOrNull(string name, string? value)
    {
        Name(name);
        if (value is null)
            _text.Append("null");
        else
            Quote(value);
    }

    public void Number(string name, int? value)
    {
        if (value is { } known)
            Bare(name, known.ToString(CultureInfo.InvariantCulture));
    }

    public void Flag(string name, bool? value)
    {
        if (value is { } known)
            Bare(name, known ? "true" : "false");
    }

    private void WriteItems<T>(IEnumerable<T> items, Action<T> members)
    {
        foreach (var item in items)
        {
            Separate();
            Between('{', '}', () => members(item));
        }
    }

    private void Unless(bool empty, string name, char open, char close, Action members)
    {
        var (start, isFirst) = (_text.Length, _isFirst);
        Name(name);
        Between(open, close, members);
        if (empty && _text[^2] == open)
            (_text.Length, _isFirst) = (start, isFirst);
    }

    private void Between(char open, char close, Action members)
    {
        _text.Append(open);
        (_depth, _isFirst) = (_depth + 1, true);
        members();
        _depth--;
        if (!_isFirst)
            NewLine();
        _text.Append(close);
        _isFirst = false;
    }

    private void Bare(string name, string value)
    {
        Name(name);
        _text.Append(value);
    }

    private void Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(isIndented ? ": " : ":");
    }

    private void Separate()
    {
        if (!_isFirst)
            _text.Append(',');
        _isFirst = false;
        NewLine();
    }

    private void NewLine()
    {
        if (isIndented)
            _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var character in value)
            Append(character);
        _text.Append('"');
    }

    private void Append(char character)
    {
        switch (character)
        {
            case '"' or '\\':
                _text.Append('\\').Append(character);
                break;
            case '\n':
                _text.Append("\\n");
                break;
            // Line separators end a line for many readers of one line at a time.
            case < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029':
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                break;
            default:
                _text.Append(character);
                break;
        }
    }
}
