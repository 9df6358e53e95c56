namespace Masthead.Content.Dialects;

/// <summary>How the people of a generator write a new piece, and a new author: what is done where a site has none that says otherwise.</summary>
/// <param name="Path">Below the folder of articles.</param>
/// <param name="Byline">The key that says who wrote it.</param>
/// <param name="Date">The key that says when; null where the name of the file does.</param>
/// <param name="Section">The key of its section.</param>
/// <param name="Draft">What holds it back.</param>
internal sealed record NewPiece(string Path, string Byline, string? Date, string Section, (string Key, string Value) Draft)
{
    /// <summary>Whether the byline is a list.</summary>
    public bool ListsAuthors { get; init; }

    /// <summary>Where authors are, below the site: a file for each, or one of many.</summary>
    public string Authors { get; init; } = "authors/{id}.yml";

    /// <summary>The key in a file of many below which they stand; empty for none.</summary>
    public string AuthorsBelow { get; init; } = "";
}
