using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>The fields of an author, wherever they are written.</summary>
internal sealed class AuthorFields(Binder binder)
{
    /// <summary>
    /// The canonical name first, then what Jekyll, Docusaurus, Gatsby and others call the same.
    /// docs/guide/content-reference.md holds this table for users.
    /// </summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "name",
        "fullName|displayName",
        "firstName|givenName",
        "lastName|familyName|surname",
        "type",
        "relation",
        "reason",
        "jobTitle|title|position|byline",
        "bio|about|description|biography",
        "url|website|homepage|link",
        "sameAs|socials|social",
        "email|mail",
        "image|imageUrl|avatar|photo|picture",
        "alternateNames|alternateName",
        "expertise|knowsAbout",
        "affiliations|affiliation",
        "interests",
        "disclaimers|disclaimer",
    ];

    private static readonly KeySet InterestKeys = new("party", "nature", "from", "to");

    private AuthorContent author = new("", null, default);

    private Located<string>? name, fullName, firstName, lastName;

    /// <summary>The name as it is printed: where a site has a full name too, <c>name</c> is what the others refer to.</summary>
    public Located<string>? Name => fullName ?? name ?? Joined();

    public void Bind(string key, YamlNode value)
    {
        switch (key)
        {
            case "name":
                name = binder.Text(value, key);
                break;
            case "fullName":
                fullName = binder.Text(value, key);
                break;
            case "firstName":
                firstName = binder.Text(value, key);
                break;
            case "lastName":
                lastName = binder.Text(value, key);
                break;
            default:
                author = BindField(key, value);
                break;
        }
    }

    public AuthorContent Result(string filePath, Located<string>? id, Located<string> printedName) => author with
    {
        FilePath = filePath,
        Id = id,
        Name = printedName,
        AlternateNames = fullName is not null && name is { } other && other.Value != printedName.Value
            ? author.AlternateNames.Append(other.Value).ToEquatableArray()
            : author.AlternateNames,
    };

    private AuthorContent BindField(string key, YamlNode value) => key switch
    {
        "type" => author with { Type = binder.OneOf<AuthorType>(value, key) ?? default },
        "relation" => author with { Relation = binder.OneOf<AuthorRelation>(value, key)?.Value ?? default },
        "reason" => author with { Reason = binder.Text(value, key) },
        "jobTitle" => author with { JobTitle = binder.Value(value, key) },
        "bio" => author with { Bio = binder.LocalizedText(value, key) },
        "url" => author with { Url = binder.Value(value, key) },
        "sameAs" => author with { SameAs = value is YamlMapping profiles ? Profiles.Of(profiles, binder) : binder.Values(value, key) },
        "email" => author with { Email = binder.Value(value, key) },
        "image" => author with { Image = ArticlePartsBinder.BindImages(value, binder).FirstOrDefault()?.Src.Value },
        "alternateNames" => author with { AlternateNames = binder.Values(value, key) },
        "expertise" => author with { Expertise = binder.Values(value, key) },
        "affiliations" => author with { Affiliations = binder.Values(value, key) },
        "interests" => author with { Interests = binder.Parts(value, key, BindInterest) },
        _ => author with { Disclaimers = binder.Texts(value, key) },
    };

    private InterestContent? BindInterest(YamlMapping mapping)
    {
        var interest = new InterestContent(default, null, null, null);
        Located<string>? party = null;
        foreach (var (key, _, value) in binder.Entries(mapping, InterestKeys, "an interest"))
        {
            if (key == "party")
                party = binder.Text(value, key);

            interest = key switch
            {
                "nature" => interest with { Nature = binder.Value(value, key) },
                "from" => interest with { From = binder.Date(value, key) },
                "to" => interest with { To = binder.Date(value, key) },
                _ => interest,
            };
        }

        if (party is { } known)
            return interest with { Party = known };

        binder.Report(ProblemKind.WrongValue, mapping.Range, "An interest needs a 'party'.");
        return null;
    }

    private Located<string>? Joined() => (firstName, lastName) switch
    {
        ({ } first, { } last) => new Located<string>(first.Value + " " + last.Value, first.Range),
        _ => firstName ?? lastName,
    };
}
