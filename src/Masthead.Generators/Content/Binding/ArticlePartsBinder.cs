using Masthead.Generators.Content.Model;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads the parts of an article that are mappings of their own.</summary>
internal static class ArticlePartsBinder
{
    private static readonly KeySet DatelineKeys = new("place", "date", "style");

    private static readonly KeySet SourceKeys = new("name", "as", "agency", "descriptor", "type", "use", "anonymity", "url");

    private static readonly KeySet AnonymityKeys = new("reason", "approvedBy");

    private static readonly KeySet ImageKeys = new("src|url|path|file", "alt|altText", "credit", "caption|title", "license|licence", "decorative");

    private static readonly KeySet SyndicationKeys = new("origin", "url", "credit", "license|licence", "translatedFrom", "translator", "canonical");

    private static readonly KeySet SponsorshipKeys = new("type", "party|sponsor", "editorialControl", "label");

    private static readonly KeySet AiKeys = new("extent", "humanReview", "responsible");

    /// <summary>A place, or a mapping.</summary>
    public static DatelineContent? BindDateline(YamlNode node, Binder binder)
    {
        if (node is not YamlMapping mapping)
            return binder.Text(node, "dateline") is { } text ? new DatelineContent(text, null, null) : null;

        Located<string>? place = null, style = null;
        Located<DateTimeOffset>? date = null;
        foreach (var (key, _, value) in binder.Entries(mapping, DatelineKeys, "a dateline"))
        {
            if (key == "date")
                date = binder.Date(value, key);
            else if (key == "place")
                place = binder.Text(value, key);
            else
                style = binder.Text(value, key);
        }

        return place is { } known ? new DatelineContent(known, date, style) : Lacking<DatelineContent>("A dateline needs a 'place'.", mapping, binder);
    }

    public static SourceContent? BindSource(YamlMapping mapping, Binder binder)
    {
        var source = new SourceContent(null, null, null, null, default, default, null, null);
        SourceType? type = null;
        foreach (var (key, _, value) in binder.Entries(mapping, SourceKeys, "a source"))
        {
            if (key == "type")
                type = binder.OneOf<SourceType>(value, key)?.Value;

            source = key switch
            {
                "name" => source with { Name = binder.Text(value, key) },
                "as" => source with { As = binder.Value(value, key) },
                "agency" => source with { AgencyId = binder.Text(value, key) },
                "descriptor" => source with { Descriptor = binder.Text(value, key) },
                "use" => source with { Use = binder.OneOf<SourceUse>(value, key)?.Value ?? default },
                "anonymity" => source with { Anonymity = binder.Mapping(value, key) is { } anonymity ? BindAnonymity(anonymity, binder) : null },
                "url" => source with { Url = binder.Value(value, key) },
                _ => source,
            };
        }

        if (source is { Name: null, AgencyId: null, Descriptor: null })
            return Lacking<SourceContent>("A source needs a 'name', an 'agency' or a 'descriptor'.", mapping, binder);
        return source with { Type = type ?? TypeOf(source) };
    }

    /// <summary>An address, or a mapping.</summary>
    public static IEnumerable<ImageContent> BindImages(YamlNode node, Binder binder)
    {
        foreach (var item in Binder.Items(node))
        {
            var image = item is YamlMapping mapping ? BindImage(mapping, binder)
                : binder.Text(item, "images") is { } src ? new ImageContent(src, null, null, null, null, Decorative: false) : null;
            if (image is not null)
                yield return image;
        }
    }

    public static SyndicationContent BindSyndication(YamlMapping mapping, Binder binder)
    {
        var syndication = new SyndicationContent();
        foreach (var (key, _, value) in binder.Entries(mapping, SyndicationKeys, "syndication"))
        {
            var text = binder.Text(value, key);
            syndication = key switch
            {
                "origin" => syndication with { Origin = text },
                "url" => syndication with { Url = text?.Value },
                "credit" => syndication with { Credit = text?.Value },
                "license" => syndication with { License = text?.Value },
                "translatedFrom" => syndication with { TranslatedFrom = text },
                "translator" => syndication with { Translator = text?.Value },
                _ => syndication with { Canonical = text?.Value },
            };
        }

        return syndication;
    }

    public static SponsorshipContent BindSponsorship(YamlMapping mapping, Binder binder)
    {
        var sponsorship = new SponsorshipContent(default, null, EditorialControl: false, null);
        foreach (var (key, _, value) in binder.Entries(mapping, SponsorshipKeys, "sponsorship"))
        {
            sponsorship = key switch
            {
                "type" => sponsorship with { Type = binder.OneOf<SponsorshipType>(value, key)?.Value ?? default },
                "party" => sponsorship with { Party = binder.Value(value, key) },
                "editorialControl" => sponsorship with { EditorialControl = binder.Flag(value, key) ?? false },
                _ => sponsorship with { Label = binder.Value(value, key) },
            };
        }

        return sponsorship;
    }

    public static AiContent BindAi(YamlMapping mapping, Binder binder)
    {
        var ai = new AiContent(default, HumanReview: false, null);
        foreach (var (key, _, value) in binder.Entries(mapping, AiKeys, "ai"))
        {
            ai = key switch
            {
                "extent" => ai with { Extent = binder.OneOf<AiExtent>(value, key) ?? default },
                "humanReview" => ai with { HumanReview = binder.Flag(value, key) ?? false },
                _ => ai with { Responsible = binder.Value(value, key) },
            };
        }

        return ai;
    }

    private static AnonymityContent BindAnonymity(YamlMapping mapping, Binder binder)
    {
        Located<string>? reason = null, approvedBy = null;
        foreach (var (key, _, value) in binder.Entries(mapping, AnonymityKeys, "anonymity"))
        {
            if (key == "reason")
                reason = binder.Text(value, key);
            else
                approvedBy = binder.Text(value, key);
        }

        return new AnonymityContent(reason, approvedBy);
    }

    private static ImageContent? BindImage(YamlMapping mapping, Binder binder)
    {
        Located<string>? src = null;
        var image = new ImageContent(default, null, null, null, null, Decorative: false);
        foreach (var (key, _, value) in binder.Entries(mapping, ImageKeys, "an image"))
        {
            if (key == "src")
                src = binder.Text(value, key);

            image = key switch
            {
                "alt" => image with { Alt = binder.Value(value, key) },
                "credit" => image with { Credit = binder.Value(value, key) },
                "caption" => image with { Caption = binder.Value(value, key) },
                "license" => image with { License = binder.Value(value, key) },
                "decorative" => image with { Decorative = binder.Flag(value, key) ?? false },
                _ => image,
            };
        }

        return src is { } known ? image with { Src = known } : Lacking<ImageContent>("An image needs a 'src'.", mapping, binder);
    }

    /// <summary>An agency is one; somebody described but not named is somebody anonymous, unless the file says a collective.</summary>
    private static SourceType TypeOf(SourceContent source) =>
        source.AgencyId is not null ? SourceType.Agency : source.Name is null ? SourceType.Anonymous : SourceType.Person;

    private static T? Lacking<T>(string message, YamlMapping mapping, Binder binder)
        where T : class
    {
        binder.Report(ProblemKind.WrongValue, mapping.Range, message);
        return null;
    }
}
