using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BaoDiEval.Web.Tests.Support;

/// <summary>What the application logs, one line each.</summary>
public sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _lines = new();

    public IReadOnlyList<string> At(LogLevel level) => [.. _lines.Where(l => l.Level == level).Select(l => l.Text)];

    public ILogger CreateLogger(string categoryName) => new Writer(_lines, categoryName);

    public void Dispose() { }

    private sealed class Writer(ConcurrentQueue<(LogLevel, string)> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        // What our own code says; the framework's chatter is filtered in production, too.
        public bool IsEnabled(LogLevel logLevel) => category.StartsWith("BaoDiEval", StringComparison.Ordinal);

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                lines.Enqueue((logLevel, formatter(state, exception)));
        }
    }
}
