namespace BaoDiEval.Domain.Checks;

/// <summary>Places in order, list items by number: /indicators/9 before /indicators/10.</summary>
public sealed class PlaceOrder : IComparer<string>
{
    public static readonly PlaceOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var a = (x ?? "").Split('/');
        var b = (y ?? "").Split('/');
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var order =
                int.TryParse(a[i], out var m) && int.TryParse(b[i], out var n)
                    ? m.CompareTo(n)
                    : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
                return order;
        }
        return a.Length.CompareTo(b.Length);
    }
}
