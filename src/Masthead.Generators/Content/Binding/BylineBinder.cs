using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Gathers the credits of an article: from <c>byline:</c>, and from the keys that name a role (<c>author</c>, <c>translator</c>).</summary>
internal sealed class BylineBinder(Binder binder, string filePath)
{
    private static readonly KeySet BylineKeys = new("credits", "text");

    private static readonly KeySet CreditKeys = new([.. AuthorFields.Keys, "author|id|key", "role", "place"]);

    private readonly List<CreditContent> credits = [];

    private Located<string>? text;

    public BylineContent Result(Located<string>? noBylineReason) => new(credits.ToEquatableArray(), text, noBylineReason);

    /// <summary><c>byline:</c> as an id, a list of ids or inline maps, or <c>credits</c> and <c>text</c>.</summary>
    public void Bind(YamlNode node)
    {
        if (node is not YamlMapping mapping || !mapping.Entries.Any(static entry => BylineKeys.TryGet(entry.Key.Value, out _)))
        {
            BindCredits(node, CreditRole.Author);
            return;
        }

        foreach (var (key, _, value) in binder.Entries(mapping, BylineKeys, "a byline"))
        {
            if (key == "text")
                text = binder.Text(value, "text");
            else
                BindCredits(value, CreditRole.Author);
        }
    }

    /// <summary>One credit or a list of them.</summary>
    public void BindCredits(YamlNode node, CreditRole role)
    {
        foreach (var item in Binder.Items(node))
        {
            if (item is YamlMapping mapping)
                BindCredit(mapping, role);
            else if (binder.Text(item, RoleKeys.KeyOf(role)) is { } reference)
                BindText(reference, role);
        }
    }

    private void BindText(Located<string> text, CreditRole role)
    {
        var people = WrittenNames.In(text, filePath).ToArray();
        credits.AddRange(people.Length == 0
            ? [new CreditContent(text, null, role, null)]
            : people.Select(person => new CreditContent(null, person, role, null) { IsNamedInText = true }));
    }

    /// <summary>A map with <c>author</c> refers to one; a map with <c>name</c> is an author written inline.</summary>
    private void BindCredit(YamlMapping mapping, CreditRole role)
    {
        Located<string>? reference = null;
        string? place = null;
        var inline = new AuthorFields(binder);
        foreach (var (key, _, value) in binder.Entries(mapping, CreditKeys, "a credit"))
        {
            switch (key)
            {
                case "author":
                    reference = binder.Text(value, key);
                    break;
                case "role":
                    role = binder.OneOf<CreditRole>(value, key)?.Value ?? role;
                    break;
                case "place":
                    place = binder.Value(value, key);
                    break;
                default:
                    inline.Bind(key, value);
                    break;
            }
        }

        if (reference is not null)
            credits.Add(new CreditContent(reference, null, role, place));
        else if (inline.Name is { } name)
            credits.Add(new CreditContent(null, inline.Result(filePath, id: null, name), role, place));
        else
            binder.Report(ProblemKind.WrongValue, mapping.Range, "A credit needs 'author: <id>', or 'name:' for an author written inline.");
    }
}
