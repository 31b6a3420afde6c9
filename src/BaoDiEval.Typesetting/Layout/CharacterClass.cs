namespace BaoDiEval.Typesetting.Layout;

/// <summary>How a character behaves at the ends of a line (避头尾).</summary>
internal enum CharacterClass : byte
{
    /// <summary>May begin and end a line: every character that no other class names.</summary>
    Ideograph,

    /// <summary>May not end a line.</summary>
    Opening,

    /// <summary>May not begin a line.</summary>
    Closing,

    /// <summary>As <see cref="Closing"/>, but belongs to the number before it: ‰ ℃.</summary>
    UnitSign,

    /// <summary>May not begin a line, and two of them are never parted: —— ……</summary>
    Dash,

    /// <summary>Letters and digits: a run of them is one unit.</summary>
    Latin,

    /// <summary>Belongs to the number after it: ≤ ≥ ±.</summary>
    Binder,

    Space,
    Newline,

    /// <summary>Controls and marks without ink, which are not set.</summary>
    Ignored,
}
