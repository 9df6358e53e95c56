using Masthead.Generators.Content.Model;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads an author's own file.</summary>
internal static class AuthorBinder
{
    /// <summary>What may be said of an author anywhere.</summary>
    public static IReadOnlyList<string> InlineKeys { get; } =
        ["name", "type", "relation", "jobTitle", "bio", "url", "sameAs", "email", "alternateNames"];

    private static readonly KeySet Keys = new([.. InlineKeys, "id"]);

    /// <param name="bio">The text behind the front matter of a Markdown file.</param>
    public static AuthorContent Bind(ContentPath path, YamlMapping mapping, Located<string>? bio, Binder binder)
    {
        var fields = new AuthorFields(binder);
        var id = new Located<string>(path.Id, TextRange.At(mapping.Range.Start));
        foreach (var (key, _, value) in binder.Entries(mapping, Keys, "an author"))
        {
            if (key == "id")
                id = binder.Text(value, key) ?? id;
            else
                fields.Bind(key, value);
        }

        var author = fields.Result(path.FilePath, id, fields.Name ?? id);
        return author.Bio is null && bio is { } text ? author with { Bio = LocalizedText.Of(text) } : author;
    }
}
