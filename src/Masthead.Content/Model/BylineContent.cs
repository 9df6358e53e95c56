using Masthead.Content.Text;

namespace Masthead.Content.Model;

/// <summary>Who is credited, as written.</summary>
/// <param name="Credits">In the order of the file.</param>
/// <param name="Text">The line, where the file words it itself.</param>
/// <param name="NoBylineReason">Why nobody is named.</param>
internal sealed record BylineContent(EquatableArray<CreditContent> Credits, Located<string>? Text, Located<string>? NoBylineReason)
{
    /// <summary>The key that announces a byline and is left empty, if one is.</summary>
    public Place? EmptyKey { get; init; }

    /// <summary>Entries of its lists that are left empty, beside others that name somebody.</summary>
    public EquatableArray<Place> EmptyItems { get; init; } = [];

    public static BylineContent None { get; } = new([], null, null);
}

/// <summary>One credit: a reference to an author, or an author written inline.</summary>
internal sealed record CreditContent(Located<string>? Reference, AuthorContent? Inline, Chosen<CreditRole> Role, string? Place)
{
    /// <summary>Whether the author is a name in a text (<c>Ada Byron (@ada), Lin Wei</c>), rather than told by keys.</summary>
    public bool IsNamedInText { get; init; }

    /// <summary>Whether a key of a map names them (<c>author: ada</c>), so that no list may stand there.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>What is printed for who is referred to, instead of the entry's name: <c>{ author: ada, name: A. Byron }</c>.</summary>
    public string? PrintedName { get; init; }

    /// <summary>Where it names them.</summary>
    public TextRange Range => Reference?.Range ?? Inline!.Name.Range;

    /// <summary>Whether the piece is theirs, rather than helped by them.</summary>
    public bool IsAuthor => Role.Is is CreditRole.Author or CreditRole.With;
}
