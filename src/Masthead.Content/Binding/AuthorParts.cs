using Masthead.Content.Data;
using Masthead.Content.Dialects;

namespace Masthead.Content.Binding;

/// <summary>
/// An author written inline, key by key: <c>author: Ada Byron</c> with <c>author_title: Reporter</c> beside it, as Docusaurus has it from its
/// first versions, is <c>author: { name: Ada Byron, title: Reporter }</c>.
/// </summary>
internal static class AuthorParts
{
    public static DataMapping Joined(DataMapping article, Dialect dialect)
    {
        if (dialect.AuthorParts.Count == 0 || article.Entries.FirstOrDefault(static entry => entry.Key.Value == "author") is not { Key: { } author, Value: DataScalar { IsEmpty: false } name })
            return article;

        DataEntry[] parts = [.. article.Entries.Where(entry => PartOf(entry, dialect) is not null)];
        if (parts.Length == 0)
            return article;

        var inline = new DataMapping(name.Range, [
            new DataEntry(author, name).As("name"),
            .. parts.Select(entry => entry.As(PartOf(entry, dialect)!)),
        ]);
        return new DataMapping(article.Range, [.. article.Entries.Except(parts).Select(entry => entry.Key == author ? new DataEntry(author, inline) : entry)]);
    }

    private static string? PartOf(DataEntry entry, Dialect dialect) => dialect.AuthorParts.FirstOrDefault(part => part.Key == entry.Key.Value).Part;
}
