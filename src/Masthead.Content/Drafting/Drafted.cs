namespace Masthead.Content.Drafting;

/// <summary>A file that is to be written, or why there is none.</summary>
internal sealed class Drafted
{
    private Drafted(NewFile? file, string? problem) => (File, Problem) = (file, problem);

    public NewFile? File { get; }

    /// <summary>What is wrong with what was asked for, and what to ask for instead.</summary>
    public string? Problem { get; }

    public static implicit operator Drafted(NewFile file) => new(file, problem: null);

    public static Drafted Not(string problem) => new(file: null, problem);
}

/// <param name="Path">Where it goes, normalized.</param>
/// <param name="Text">All of it.</param>
/// <param name="Before">What the file says now that is to have one entry more; null for a file that is not there yet.</param>
internal sealed record NewFile(string Path, string Text, string? Before = null);
