using Masthead.Content.Drafting;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>The edits that register a new author, where and as the site has them.</summary>
/// <param name="read">The site, asked for once somebody is to be registered; null where nobody knows where content is.</param>
internal sealed class AuthorRegister(Func<DraftingSite>? read)
{
    private readonly Lazy<(DraftingSite Site, AuthorPlace? Place)?> found = new(() => read?.Invoke() is { } site ? (site, AuthorPlace.Of(site)) : null);

    /// <summary>None where it is not certain where and how.</summary>
    /// <param name="name">Null where only a person knows it.</param>
    /// <param name="bio">Null for none.</param>
    /// <param name="more">What else the entry says.</param>
    public TextEdit? Edit(string id, string? name, string? bio, params (string Key, string Value)[] more)
    {
        if (!NewSlug.IsFit(id) || found.Value is not { Site: var site, Place: { } place })
            return null;

        (string, string)[] said = [(place.NameKey, name ?? TextEdit.Blank), .. more, .. bio is null ? [] : new[] { (place.BioKey ?? "bio", bio) }];
        if (place.List is { } list)
        {
            return list.IsReadable && place.EntryOf(id, said) is { } changes
                ? TextEdit.Of($"Register {Quoted.Of(id)} in {ContentPaths.NameOf(ContentPaths.Normalize(list.Path.FilePath))}", changes) with { FilePath = list.Path.FilePath, IsSafe = false }
                : null;
        }

        var path = place.PathOf(id);
        return site.Files.Any(file => ContentPaths.Normalize(file.Path.FilePath).Equals(path, StringComparison.OrdinalIgnoreCase)) ? null
            : new TextEdit($"Register {Quoted.Of(id)} in a file of their own, {ContentPaths.NameOf(path)}", default, place.TextOf(id, said)) { FilePath = path, CreatesFile = true, IsSafe = false };
    }

    /// <summary>The id that a name gives; null where it gives none.</summary>
    public string? IdOf(string name) => NewSlug.Of(name, found.Value?.Site.Publication.DefaultLanguage ?? "en");
}
