using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>Everything public that can be read from an object, as text, so that two copies can be compared in full.</summary>
internal static class Dump
{
    public static string Of(object whole)
    {
        var text = new StringBuilder();
        Write(text, whole.GetType().Name, whole, []);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, object? value, Stack<object> above)
    {
        if (value is null or string or bool or Money or IFormattable)
        {
            text.Append(CultureInfo.InvariantCulture, $"{path} = {value ?? "null"}\n");
            return;
        }
        if (above.Contains(value, ReferenceEqualityComparer.Instance))
            return;

        above.Push(value);
        if (value is IEnumerable list)
            WriteAll(text, path, list, above);
        else
            foreach (var property in Readable(value.GetType()))
                Write(text, $"{path}.{property.Name}", property.GetValue(value), above);
        above.Pop();
    }

    private static void WriteAll(StringBuilder text, string path, IEnumerable list, Stack<object> above)
    {
        var index = 0;
        foreach (var item in list)
            Write(text, FormattableString.Invariant($"{path}[{index++}]"), item, above);
        text.Append(CultureInfo.InvariantCulture, $"{path} has {index}\n");
    }

    private static IEnumerable<PropertyInfo> Readable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0);
}
