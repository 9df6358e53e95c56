using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Libraries;

/// <summary>What a content library says of itself to the projects that reference it. Compared by value.</summary>
/// <param name="Name">Of its assembly.</param>
/// <param name="Namespace">Of its generated code.</param>
internal sealed record ContentLibrary(string Name, string Namespace)
{
    /// <summary>The dialect that its build names; null for none.</summary>
    public string? Dialect { get; init; }

    /// <summary>The names of all that it references itself.</summary>
    public EquatableArray<string> Libraries { get; init; } = [];

    /// <summary>Its authors and its masthead.yml: they are read where they are referenced, as they are at home.</summary>
    public EquatableArray<LibraryFile> Register { get; init; } = [];

    /// <summary>The articles that are compiled into it, by id.</summary>
    public EquatableArray<LibraryArticle> Articles { get; init; } = [];
}

/// <summary>A file of the register.</summary>
/// <param name="Path">Its <see cref="ContentPath.FilePath"/> begins at the library's project.</param>
/// <param name="Text">As it goes to others: <see cref="SharedText"/>.</param>
internal sealed record LibraryFile(ContentPath Path, string Text);
