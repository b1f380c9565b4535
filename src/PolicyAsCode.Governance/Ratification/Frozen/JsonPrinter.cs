using System.Globalization;
using System.Text;

namespace PolicyAsCode.Governance.Ratification.Frozen;

/// <summary>
/// Prints JSON the same way on every machine and both frameworks. The outermost values stand on lines of their own, and so do the
/// entries of their lists; everything deeper is on one line. Empty texts and lists, 0 and false are left out.
/// </summary>
internal sealed class JsonPrinter
{
    private const int EntryDepth = 2;
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    /// <summary>One object, with a line end at its end.</summary>
    public static string Print(Action<JsonPrinter> write)
    {
        var printer = new JsonPrinter();
        printer.Object(() => write(printer));
        return printer._text.Append('\n').ToString();
    }

    public void Field(string name, string value)
    {
        if (value.Length > 0)
        {
            Name(name);
            Literal(value);
        }
    }

    public void Field(string name, int value)
    {
        if (value != 0)
        {
            Name(name);
            _text.Append(value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Field(string name, bool value)
    {
        if (value)
        {
            Name(name);
            _text.Append("true");
        }
    }

    public void Field(string name, EquatableArray<string> values) => Many(name, values, Literal);

    public void Object(string name, Action write)
    {
        Name(name);
        Object(write);
    }

    public void Objects<T>(string name, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T> => Many(name, items, item => Object(() => write(item)));

    private void Many<T>(string name, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        Name(name);
        Enclose('[', ']', () =>
        {
            foreach (var item in items)
            {
                Separate();
                write(item);
            }
        });
    }

    private void Object(Action write) => Enclose('{', '}', write);

    private void Enclose(char open, char close, Action write)
    {
        _text.Append(open);
        _depth++;
        _isFirst = true;
        write();
        _depth--;
        Break(EntryDepth - 1);
        _text.Append(close);
        _isFirst = false;
    }

    private void Name(string name)
    {
        Separate();
        Literal(name);
        _text.Append(": ");
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            _text.Append(',');
        }

        _isFirst = false;
        Break(EntryDepth);
    }

    private void Break(int deepestLine)
    {
        if (_depth <= deepestLine)
        {
            _text.Append('\n').Append(' ', 2 * _depth);
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void Literal(string value) => Quoted.Append(_text, value);
}
