using Masthead.Generators.Content.Binding.Fields;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads an article's keys.</summary>
internal static class ArticleBinder
{
    public static ArticleContent Bind(ContentPath path, YamlMapping mapping, Binder binder)
    {
        var article = new ArticleContent(path);
        var byline = new BylineBinder(binder, path.FilePath);
        var notes = new List<NoteContent>();
        var disclaimers = new List<DisclaimerUse>();
        var status = new StatusBinder(binder);
        var declared = binder.Declared.FieldsOf(path);
        var fields = new FieldValues(declared, binder);
        Located<string>? noByline = null;
        Located<DateTimeOffset>? published = null, date = null;
        YamlScalar? dateKey = null;

        foreach (var (key, written, value) in binder.Entries(mapping, declared.Keys, "an article"))
        {
            switch (key)
            {
                case "title":
                    article.Title = binder.Text(value, key);
                    article.TitleKey = new Located<bool>(value is YamlScalar, written.Range);
                    break;
                case "byline":
                    byline.Bind(value);
                    break;
                case "noByline":
                    noByline = binder.Text(value, key);
                    break;
                case "editorNotes" or "editorNote":
                    notes.AddRange(NoticeBinder.BindNotes(value, binder));
                    break;
                case "disclaimers" or "disclaimer":
                    disclaimers.AddRange(NoticeBinder.BindUses(value, binder));
                    break;
                case "suppress":
                    binder.Suppress(value, SuppressionRequest.WholeFile);
                    break;
                case "status" or "draft":
                    status.Bind(key, value);
                    break;
                case "published" when Binder.IsFlag(value, out _):
                    status.Bind(key, value);
                    break;
                case "published":
                    published = binder.Date(value, key);
                    article.DateKey = DateKeyAt(written, value);
                    break;
                case "date":
                    date = binder.Date(value, key);
                    dateKey = written;
                    article.DateKey ??= DateKeyAt(written, value);
                    break;
                default:
                    if (RoleKeys.TryGet(key, out var role))
                        byline.BindCredits(value, role);
                    else if (!fields.Bind(key, written, value))
                        BindField(article, key, written, value, binder);
                    break;
            }
        }

        // Jekyll writes both: whether a piece is published, and its date.
        if (published is not null && date is not null && !published.Equals(date))
            binder.ReportOtherName(dateKey!, "published");

        article.PublishedKey = published ?? date;
        article.StatusOverride = status.Result(mapping);
        article.StatusIsClear = status.IsClear;
        article.Byline = byline.Result(noByline);
        article.Notes = notes.ToEquatableArray();
        article.Disclaimers = disclaimers.ToEquatableArray();
        article.Fields = fields.Result("The article", mapping.Start);
        return article;
    }

    private static void BindField(ArticleContent article, string key, YamlScalar written, YamlNode value, Binder binder)
    {
        switch (key)
        {
            case "alternativeTitle":
                article.AlternativeTitle = binder.Value(value, key);
                break;
            case "aliases":
                article.Aliases = binder.Values(value, key);
                break;
            case "slug":
                article.SlugOverride = binder.Text(value, key);
                break;
            case "permalink":
                article.UrlOverride = binder.Value(value, key);
                break;
            case "standfirst":
                article.Standfirst = binder.Text(value, key);
                break;
            case "kind":
                article.Kind = binder.OneOf<ArticleKind>(value, key);
                break;
            case "section":
                BindSection(article, value, binder);
                break;
            case "language":
                article.LanguageOverride = binder.Text(value, key);
                break;
            case "dateline":
                article.Dateline = ArticlePartsBinder.BindDateline(value, binder);
                break;
            case "updated":
                article.Updated = binder.Date(DateIn(value), key);
                break;
            case "sources":
                article.Sources = binder.Parts(value, key, source => ArticlePartsBinder.BindSource(source, binder));
                break;
            case "tags":
                article.Tags = article.Tags.Concat(binder.Texts(value, key).SelectMany(static tag => Divided(tag))).ToEquatableArray();
                break;
            case "topics":
                article.Topics = binder.Texts(value, key);
                break;
            case "images":
                article.Images = ArticlePartsBinder.BindImages(value, binder).ToEquatableArray();
                break;
            case "syndication":
                article.Syndication = binder.Part(value, written, key, part => ArticlePartsBinder.BindSyndication(part, binder));
                break;
            case "sponsorship":
                article.Sponsorship = binder.Part(value, written, key, part => ArticlePartsBinder.BindSponsorship(part, binder));
                break;
            case "ai":
                article.Ai = binder.Part(value, written, key, part => ArticlePartsBinder.BindAi(part, binder));
                break;
            case "bodyFile":
                article.BodyFile = binder.Text(value, key);
                break;
            default:
                article.InlineBody = binder.Prose(value, key) is { } text ? new InlineBody(text.Value, BodyFormat.Markdown) : null;
                break;
        }
    }

    private static Located<bool> DateKeyAt(YamlScalar written, YamlNode value) => new(Binder.Items(value).Count == 0, written.Range);

    /// <summary>Of several categories the first is the section; the others are tags.</summary>
    private static void BindSection(ArticleContent article, YamlNode value, Binder binder)
    {
        var names = binder.Texts(value, "section");
        if (names.Count == 0)
            return;

        article.Section = names[0];
        article.Tags = article.Tags.Concat(names.Skip(1)).ToEquatableArray();
    }

    /// <summary>Tags in one text are set off by commas.</summary>
    private static IEnumerable<Located<string>> Divided(Located<string> tags) =>
        from part in tags.Value.Split(',')
        let tag = part.Trim()
        where tag.Length > 0
        select new Located<string>(tag, tags.Range);

    /// <summary>Docusaurus writes <c>last_update: { date: 2024-05-31, author: … }</c>.</summary>
    private static YamlNode DateIn(YamlNode node) =>
        node is YamlMapping mapping && mapping.Entries.FirstOrDefault(static entry => Fold.Key(entry.Key.Value) == "date") is { Key: not null } date ? date.Value : node;
}
