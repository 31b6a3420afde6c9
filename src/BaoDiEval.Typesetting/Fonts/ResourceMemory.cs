using System.Buffers;

namespace BaoDiEval.Typesetting.Fonts;

/// <summary>
/// A file built into the program, read where the operating system has mapped it: opening a font of ten megabytes costs
/// neither time nor memory, only the glyphs that are used do.
/// </summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private ResourceMemory(UnmanagedMemoryStream resource)
    {
        _start = resource.PositionPointer;
        _length = (int)resource.Length;
    }

    public static ReadOnlyMemory<byte> Open(string name)
    {
        var stream = typeof(ResourceMemory).Assembly.GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream resource
            ? new ResourceMemory(resource).Memory
            : throw new InvalidOperationException($"{name} is not built into the program.");
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin() { }

    // The bytes live as long as the program.
    protected override void Dispose(bool disposing) { }
}
