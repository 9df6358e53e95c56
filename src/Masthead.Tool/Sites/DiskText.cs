namespace Masthead.Tool.Sites;

/// <summary>A text on disk as it was when it was read: kept, or read again.</summary>
/// <param name="text">Null for what is no text.</param>
/// <param name="isKept">Whether it stays in memory.</param>
internal sealed class DiskText(string file, string? text, bool isKept)
{
    private readonly string? kept = isKept ? text : null;

    private readonly WeakReference<string>? last = isKept || text is null ? null : new(text);

    private readonly int hash = isKept ? 0 : text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public bool IsKept => last is null;

    public int Length { get; } = text?.Length ?? 0;

    /// <exception cref="IOException">It is another text now.</exception>
    public string? Value
    {
        get
        {
            if (last is null)
                return kept;
            if (last.TryGetTarget(out var known))
                return known;

            var now = TextFile.Read(file);
            if (now is null || now.Length != Length || now.GetHashCode(StringComparison.Ordinal) != hash)
                throw new IOException($"'{file}' has changed while it was checked. Run the command again.");

            last.SetTarget(now);
            return now;
        }
    }
}
