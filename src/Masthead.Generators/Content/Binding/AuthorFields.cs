using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>The fields of an author, wherever they are written.</summary>
internal sealed class AuthorFields(Binder binder)
{
    private AuthorType type;
    private AuthorRelation relation;
    private string? jobTitle;
    private LocalizedText? bio;
    private string? url;
    private EquatableArray<string> sameAs;
    private string? email;
    private EquatableArray<string> alternateNames;

    public Located<string>? Name { get; private set; }

    public void Bind(string key, YamlNode value)
    {
        switch (key)
        {
            case "name":
                Name = binder.Text(value, key);
                break;
            case "type":
                type = binder.OneOf<AuthorType>(value, key)?.Value ?? type;
                break;
            case "relation":
                relation = binder.OneOf<AuthorRelation>(value, key)?.Value ?? relation;
                break;
            case "jobTitle":
                jobTitle = binder.Text(value, key)?.Value;
                break;
            case "bio":
                bio = binder.LocalizedText(value, key);
                break;
            case "url":
                url = binder.Text(value, key)?.Value;
                break;
            case "sameAs":
                sameAs = Values(value, key);
                break;
            case "email":
                email = binder.Text(value, key)?.Value;
                break;
            case "alternateNames":
                alternateNames = Values(value, key);
                break;
        }
    }

    public AuthorContent Result(string filePath, Located<string>? id, Located<string> name) => new(filePath, id, name)
    {
        Type = type,
        Relation = relation,
        JobTitle = jobTitle,
        Bio = bio,
        Url = url,
        SameAs = sameAs,
        Email = email,
        AlternateNames = alternateNames,
    };

    private EquatableArray<string> Values(YamlNode value, string key) =>
        binder.Texts(value, key).Select(static text => text.Value).ToEquatableArray();
}
