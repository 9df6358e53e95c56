using Masthead.Generators.Content.Binding.Fields;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads <c>masthead.yml</c>.</summary>
internal static class PublicationBinder
{
    private static readonly KeySet Keys = new("publisher", "defaults", "permalink", "sections", "agencies", "disclaimers", "policy", "fields", "collections", "ignoreKeys", "suppress");

    private static readonly KeySet PublisherKeys = new("id", "name", "type", "url", "alternateNames|alternateName");

    private static readonly KeySet DefaultKeys = new("language", "kind");

    private static readonly KeySet SectionKeys = new("id", "name");

    private static readonly KeySet AgencyKeys = new("name", "country");

    private static readonly KeySet PolicyKeys = new("emails", "inlineAuthors", "unsigned", "genericNames", "paths");

    private static readonly string[] EmailPolicies = ["omit", "publish"];

    public static PublicationContent Bind(YamlMapping mapping, Binder binder)
    {
        var publication = PublicationContent.None;
        YamlNode? fields = null, collections = null;
        foreach (var (key, _, value) in binder.Entries(mapping, Keys, "masthead.yml"))
        {
            if (key == "suppress")
                binder.Suppress(value, SuppressionRequest.WholeFile);

            if (key == "fields")
                fields = value;
            else if (key == "collections")
                collections = value;

            publication = key switch
            {
                "publisher" => publication with { Publisher = BindPublisher(value, binder) },
                "defaults" => BindDefaults(publication, value, binder),
                "permalink" => publication with { Permalink = PermalinkOf(value, binder) ?? publication.Permalink },
                "agencies" => publication with { Agencies = BindAgencies(value, binder).ToEquatableArray() },
                "sections" => publication with { Sections = BindSections(value, binder).ToEquatableArray() },
                "disclaimers" => publication with { Disclaimers = BindDisclaimers(value, binder).ToEquatableArray() },
                "policy" => BindPolicy(publication, value, binder),
                "ignoreKeys" => publication with { IgnoredKeys = binder.Values(value, key) },
                _ => publication,
            };
        }

        return publication with { Fields = new FieldsBinder(binder, publication.IgnoredKeys).Bind(fields, collections) };
    }

    /// <summary>A name, or a mapping.</summary>
    private static PublisherContent? BindPublisher(YamlNode node, Binder binder)
    {
        if (node is not YamlMapping mapping)
            return binder.Text(node, "publisher") is { } text ? new PublisherContent(null, text.Value, null, null) : null;

        string? name = null;
        var publisher = new PublisherContent(null, "", null, null);
        foreach (var (key, _, value) in binder.Entries(mapping, PublisherKeys, "a publisher"))
        {
            if (key == "name")
                name = binder.Value(value, key);

            publisher = key switch
            {
                "id" => publisher with { Id = binder.Value(value, key) },
                "type" => publisher with { Type = binder.Value(value, key) },
                "url" => publisher with { Url = binder.Value(value, key) },
                "alternateNames" => publisher with { AlternateNames = binder.Values(value, key) },
                _ => publisher,
            };
        }

        if ((name ?? publisher.Id) is { } known)
            return publisher with { Name = known };

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
            if (key == "paths")
                binder.SwitchOff(value);

            publication = key switch
            {
                "emails" => publication with { PublishesEmails = PublishesEmails(value, binder) },
                "inlineAuthors" => publication with { InlineAuthors = binder.OneOf<InlineAuthorPolicy>(value, key)?.Value },
                "unsigned" => publication with { UnsignedKinds = binder.SomeOf<ArticleKind>(value, key) },
                "genericNames" => publication with { GenericNames = binder.Values(value, key) },
                _ => publication,
            };
        }

        return publication;
    }

    private static bool PublishesEmails(YamlNode node, Binder binder)
    {
        if (binder.Text(node, "emails") is not { } text)
            return false;

        if (!EmailPolicies.Contains(Fold.Key(text.Value)))
            binder.ReportNotOneOf(text, "emails", EmailPolicies);
        return Fold.Key(text.Value) == "publish";
    }

    private static string? PermalinkOf(YamlNode node, Binder binder)
    {
        if (binder.Text(node, "permalink") is not { } text)
            return null;

        if (text.Value.Length > ContentLimits.PermalinkLength)
        {
            binder.Report(ProblemKind.LimitPassed, text.Range, ContentLimits.TooLongAPermalink);
            return null;
        }

        foreach (var (name, written, _) in Template.NamesIn(text.Value))
        {
            if (!Permalink.Placeholders.Contains(name))
                binder.Report(ProblemKind.WrongValue, text.Range, $"{Quoted.Of(written)} is not a placeholder of 'permalink'.{Nearest.Hint(name, Permalink.Placeholders)} There are {string.Join(", ", Permalink.Placeholders)}.");
        }

        return text.Value;
    }

    private static IEnumerable<AgencyContent> BindAgencies(YamlNode node, Binder binder)
    {
        if (binder.Mapping(node, "agencies") is not { } mapping)
            yield break;

        foreach (var entry in mapping.Entries)
        {
            var agency = new AgencyContent(entry.Key.Value, entry.Key.Value, null);
            if (entry.Value is not YamlMapping fields)
            {
                yield return agency with { Name = binder.Value(entry.Value, entry.Key.Value) ?? agency.Name };
                continue;
            }

            foreach (var (key, _, value) in binder.Entries(fields, AgencyKeys, "an agency"))
            {
                agency = key == "name"
                    ? agency with { Name = binder.Value(value, key) ?? agency.Name }
                    : agency with { Country = binder.Value(value, key) };
            }

            yield return agency;
        }
    }
}
