using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>Whom a text may be meant for that names nobody. What is compared of all authors is made once: an archive may name a thousand people whom a register of ten thousand has not.</summary>
internal sealed class MeantAuthors
{
    private readonly IReadOnlyList<FoldedWord> ids;
    private readonly IReadOnlyList<FoldedWord> names;
    private readonly ILookup<string, AuthorContent> byPart;
    private readonly ILookup<string, AuthorContent> byLetters;

    /// <param name="authors">Those registered, each once.</param>
    public MeantAuthors(IReadOnlyCollection<AuthorContent> authors)
    {
        ids = Nearest.Among(authors.Select(static author => author.RegisteredId.Value));
        names = Nearest.Among(authors.Select(static author => author.Name.Value));
        byPart = Of(authors, static author => Fold.Name(author.Name.Value).Split(' '));
        byLetters = Of(authors, static author => author.AlternateNames.Append(author.Name.Value).Append(author.RegisteredId.Value).Select(Fold.Letters));
    }

    public string? NearestTo(string reference) => Nearest.Of(reference, ids) ?? Nearest.Of(reference, names);

    /// <summary>Whose first or last name it is alone.</summary>
    public AuthorContent? OfPart(string reference) => Only(byPart, Fold.Name(reference));

    public AuthorContent? OfSameLetters(string reference) => Fold.Letters(reference) is { Length: > 0 } letters ? Only(byLetters, letters) : null;

    private static AuthorContent? Only(ILookup<string, AuthorContent> authors, string word) => authors[word].Take(2).ToArray() is [var only] ? only : null;

    private static ILookup<string, AuthorContent> Of(IEnumerable<AuthorContent> authors, Func<AuthorContent, IEnumerable<string>> wordsOf) =>
        authors.SelectMany(author => wordsOf(author).Distinct().Select(word => (word, author))).ToLookup(static entry => entry.word, static entry => entry.author, StringComparer.Ordinal);
}
