using Masthead.Content.Keys;
using Masthead.Content.Paths;

namespace Masthead.Content.Binding.Fields;

/// <summary>What fields are declared for.</summary>
/// <param name="Name">As a message says it: "an article".</param>
/// <param name="BuiltIn">Keys that it has anyway.</param>
/// <param name="Members">C# members that it has anyway, folded.</param>
/// <param name="Record">The C# name of its record, where the declaration gives one: no member of it can be called the same.</param>
internal sealed record FieldOwner(string Name, KeySet BuiltIn, IReadOnlyCollection<string> Members, string? Record = null)
{
    public static FieldOwner Article(KeySet builtIn) => new("an article", builtIn, ReservedNames.OfArticles);

    public static FieldOwner Author(KeySet builtIn) => new("an author", builtIn, ReservedNames.OfAuthors) { RefersToAuthors = false, Role = ContentRole.Author };

    public static FieldOwner Object { get; } = new("an object", KeySet.None, ReservedNames.OfObjects) { Role = ContentRole.Publication };

    /// <summary>Of the files that say something for them; of an object's fields none in particular.</summary>
    public ContentRole Role { get; init; } = ContentRole.Article;

    /// <summary>How many lists and objects it lies in.</summary>
    public int Depth { get; init; }

    /// <summary>Whether its fields may be authors: those of an author may not, or two of them could be each other's without an end.</summary>
    public bool RefersToAuthors { get; init; } = true;
}
