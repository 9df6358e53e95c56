using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads <c>masthead.yml</c>.</summary>
internal static class PublicationBinder
{
    private static readonly KeySet Keys = new("publisher", "defaults", "sections", "disclaimers", "policy", "ignoreKeys");

    private static readonly KeySet PublisherKeys = new("id", "name", "type", "url");

    private static readonly KeySet DefaultKeys = new("language", "kind");

    private static readonly KeySet SectionKeys = new("id", "name");

    private static readonly KeySet PolicyKeys = new("emails");

    private static readonly string[] EmailPolicies = ["omit", "publish"];

    public static PublicationContent Bind(YamlMapping mapping, Binder binder)
    {
        var publication = PublicationContent.None;
        foreach (var (key, _, value) in binder.Entries(mapping, Keys, "masthead.yml"))
        {
            publication = key switch
            {
                "publisher" => publication with { Publisher = BindPublisher(value, binder) },
                "defaults" => BindDefaults(publication, value, binder),
                "sections" => publication with { Sections = BindSections(value, binder).ToEquatableArray() },
                "disclaimers" => publication with { Disclaimers = BindDisclaimers(value, binder).ToEquatableArray() },
                "policy" => BindPolicy(publication, value, binder),
                _ => publication with { IgnoredKeys = binder.Texts(value, key).Select(static text => text.Value).ToEquatableArray() },
            };
        }

        return publication;
    }

    /// <summary>A name, or a mapping.</summary>
    private static PublisherContent? BindPublisher(YamlNode node, Binder binder)
    {
        if (node is not YamlMapping mapping)
            return binder.Text(node, "publisher") is { } text ? new PublisherContent(null, text.Value, null, null) : null;

        string? id = null, name = null, type = null, url = null;
        foreach (var (key, _, value) in binder.Entries(mapping, PublisherKeys, "a publisher"))
        {
            var text = binder.Text(value, key)?.Value;
            switch (key)
            {
                case "id":
                    id = text;
                    break;
                case "name":
                    name = text;
                    break;
                case "type":
                    type = text;
                    break;
                default:
                    url = text;
                    break;
            }
        }

        if ((name ?? id) is { } known)
            return new PublisherContent(id, known, type, url);

        binder.Report(ProblemKind.WrongValue, mapping.Range, "A publisher needs a 'name'.");
        return null;
    }

    private static PublicationContent BindDefaults(PublicationContent publication, YamlNode node, Binder binder)
    {
        if (binder.Mapping(node, "defaults") is not { } mapping)
            return publication;

        foreach (var (key, _, value) in binder.Entries(mapping, DefaultKeys, "defaults"))
        {
            publication = key == "language"
                ? publication with { DefaultLanguage = binder.Text(value, key)?.Value ?? publication.DefaultLanguage }
                : publication with { DefaultKind = binder.OneOf<ArticleKind>(value, key)?.Value ?? publication.DefaultKind };
        }

        return publication;
    }

    /// <summary>Names; or maps with <c>id</c> and <c>name</c>; or a map from ids to names.</summary>
    private static IEnumerable<SectionContent> BindSections(YamlNode node, Binder binder)
    {
        if (node is YamlMapping map)
        {
            foreach (var entry in map.Entries)
            {
                if ((entry.Value is YamlMapping section ? SectionOf(section, entry.Key.Value, binder) : NamedSection(entry, binder)) is { } bound)
                    yield return bound;
            }

            yield break;
        }

        foreach (var item in Binder.Items(node))
        {
            var section = item is YamlMapping mapping
                ? SectionOf(mapping, id: null, binder)
                : binder.Text(item, "sections") is { } name ? new SectionContent(Slugs.Of(name.Value), name) : null;
            if (section is not null)
                yield return section;
        }
    }

    private static SectionContent NamedSection(YamlEntry entry, Binder binder) =>
        new(entry.Key.Value, binder.Text(entry.Value, entry.Key.Value) ?? new Located<string>(entry.Key.Value, entry.Key.Range));

    private static SectionContent? SectionOf(YamlMapping mapping, string? id, Binder binder)
    {
        Located<string>? name = null;
        foreach (var (key, _, value) in binder.Entries(mapping, SectionKeys, "a section"))
        {
            if (key == "name")
                name = binder.Text(value, key);
            else
                id = binder.Text(value, key)?.Value ?? id;
        }

        if ((name?.Value ?? id) is { } known)
            return new SectionContent(id ?? Slugs.Of(known), name ?? new Located<string>(known, mapping.Range));

        binder.Report(ProblemKind.WrongValue, mapping.Range, "A section needs a 'name'.");
        return null;
    }

    private static IEnumerable<DisclaimerContent> BindDisclaimers(YamlNode node, Binder binder)
    {
        if (binder.Mapping(node, "disclaimers") is not { } mapping)
            yield break;

        foreach (var entry in mapping.Entries)
            yield return NoticeBinder.BindDisclaimer(new Located<string>(entry.Key.Value, entry.Key.Range), entry.Value, binder);
    }

    private static PublicationContent BindPolicy(PublicationContent publication, YamlNode node, Binder binder)
    {
        if (binder.Mapping(node, "policy") is not { } mapping)
            return publication;

        foreach (var (key, _, value) in binder.Entries(mapping, PolicyKeys, "policy"))
        {
            if (binder.Text(value, key) is not { } text)
                continue;

            if (!EmailPolicies.Contains(Fold.Key(text.Value)))
                binder.ReportNotOneOf(text, key, EmailPolicies);
            publication = publication with { PublishesEmails = Fold.Key(text.Value) == "publish" };
        }

        return publication;
    }
}
