namespace Newsroom.Tests;

/// <summary>Words of the content files that a reader must not see.</summary>
internal static class Secrets
{
    /// <summary>Never compiled in: an internal note, a YAML comment, an e-mail address, why a source is anonymous.</summary>
    public static readonly string[] Everywhere =
        ["who must not be named", "cleared paragraph three", "Never compiled in", "una.hallett@skelhavenlight.example", "lose a pension"];

    /// <summary>A draft: compiled into Debug builds only.</summary>
    public static readonly string[] Draft = ["The lease that nobody signed", "the-unsigned-lease", "find the original"];

    /// <summary>The draft, and a piece that is not due.</summary>
    public static readonly string[] Unpublished = [.. Draft, "What was in the capsule", "the smell, everybody agreed"];
}
