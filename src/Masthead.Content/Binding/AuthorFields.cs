using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Content.Data;

namespace Masthead.Content.Binding;

/// <summary>The fields of an author, wherever they are written: in an entry, or inline in a byline.</summary>
internal class AuthorFields
{
    private AuthorContent author = new("", null, default);

    private Located<string>? name, fullName, firstName, lastName;

    /// <summary>
    /// The canonical name first, then what Jekyll, Docusaurus, Gatsby and others call the same.
    /// docs/guide/content-reference.md holds this table for users.
    /// </summary>
    public static IReadOnlyList<Key<AuthorFields>> Rows { get; } =
    [
        new("name", static (fields, entry) => fields.name = entry.Text()),
        new("fullName|displayName", static (fields, entry) => fields.fullName = entry.Text()),
        new("firstName|givenName", static (fields, entry) => fields.firstName = entry.Text()),
        new("lastName|familyName|surname", static (fields, entry) => fields.lastName = entry.Text()),
        new("type", static (fields, entry) => fields.author = fields.author with { Type = entry.OneOf<AuthorType>() ?? default }),
        new("relation", static (fields, entry) => fields.author = fields.author with { Relation = entry.OneOf<AuthorRelation>()?.Value ?? default }),
        new("reason", static (fields, entry) => fields.author = fields.author with { Reason = entry.Text() }),
        new("jobTitle|title|position|byline", static (fields, entry) => fields.author = fields.author with { JobTitle = entry.Plain() }),
        new("bio|about|description|biography", static (fields, entry) => fields.author = fields.author with { Bio = entry.Localized() }),
        new("url|website|homepage|link", static (fields, entry) => fields.author = fields.author with { Url = entry.Plain() }),
        new("sameAs|socials|social", static (fields, entry) => fields.author = fields.author with { SameAs = entry.Value is DataMapping profiles ? Profiles.Of(profiles, entry.Binder) : entry.PlainTexts() }),
        new("email|mail", static (fields, entry) => fields.author = fields.author with { Email = entry.Plain() }),
        new("image|imageUrl|avatar|photo|picture", static (fields, entry) => fields.author = fields.author with { Image = ImageBinder.Bind(entry) is [var image, ..] ? image.Src.Value : null }),
        new("alternateNames|alternateName", static (fields, entry) => fields.author = fields.author with { AlternateNames = entry.PlainTexts() }),
        new("expertise|knowsAbout", static (fields, entry) => fields.author = fields.author with { Expertise = entry.PlainTexts() }),
        new("affiliations|affiliation", static (fields, entry) => fields.author = fields.author with { Affiliations = entry.PlainTexts() }),
        new("interests", static (fields, entry) => fields.author = fields.author with { Interests = entry.Parts(InterestBinder.Bind) }),
        new("disclaimers|disclaimer", static (fields, entry) => fields.author = fields.author with { Disclaimers = entry.Texts() }),
    ];

    /// <summary>The name as it is printed: where a site has a full name too, <c>name</c> is what the others refer to.</summary>
    public Located<string>? Name => fullName ?? name ?? Joined();

    public AuthorContent Result(string filePath, Located<string>? id, Located<string> printedName) => author with
    {
        FilePath = filePath,
        Id = id?.Composed(),
        Name = printedName,
        AlternateNames = fullName is not null && name is { } other && other.Value != printedName.Value
            ? author.AlternateNames.Append(other.Value).ToEquatableArray()
            : author.AlternateNames,
    };

    private Located<string>? Joined() => (firstName, lastName) switch
    {
        ({ } first, { } last) => new Located<string>(first.Value + " " + last.Value, first.Range),
        _ => firstName ?? lastName,
    };
}
