using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Drafting;

/// <summary>Whoever makes the file, as version control knows them.</summary>
internal sealed record Writer(string? Name, string? Email)
{
    /// <summary>The one registered author whose e-mail address or whose name this is; null for nobody, and for several: it is never guessed.</summary>
    public AuthorContent? In(SiteDirectory directory) =>
        directory.Authors.Where(IsWriter).Take(2).ToArray() is [var author] ? author : null;

    private bool IsWriter(AuthorContent author) =>
        (!string.IsNullOrWhiteSpace(Email) && string.Equals(author.Email?.Trim(), Email!.Trim(), StringComparison.OrdinalIgnoreCase))
        || (!string.IsNullOrWhiteSpace(Name) && author.AlternateNames.Append(author.Name.Value).Any(name => Fold.Name(name) == Fold.Name(Name!)));
}
