using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>Reads an article's keys.</summary>
internal static class ArticleBinder
{
    private static readonly KeySet Keys = new(
    [
        "title", "slug", "standfirst", "kind", "section", "language", "byline", "noByline", "published", "updated", "status",
        "editorNotes", "editorNote", "disclaimers", "disclaimer", "tags", "body",
        .. RoleKeys.Definitions,
    ]);

    public static ArticleContent Bind(ContentPath path, YamlMapping mapping, Binder binder)
    {
        var article = new ArticleContent(path);
        var byline = new BylineBinder(binder, path.FilePath);
        var notes = new List<NoteContent>();
        var disclaimers = new List<DisclaimerUse>();
        Located<string>? noByline = null;

        foreach (var (key, written, value) in binder.Entries(mapping, Keys, "an article"))
        {
            switch (key)
            {
                case "title":
                    article = article with { Title = binder.Text(value, key), TitleKey = new Located<bool>(value is YamlScalar, written.Range) };
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
                default:
                    if (RoleKeys.TryGet(key, out var role))
                        byline.BindCredits(value, role);
                    else
                        article = BindField(article, key, value, binder);
                    break;
            }
        }

        return article with
        {
            StatusOverride = IsWrittenTwice(mapping, "status") ? Withheld(mapping.Range) : article.StatusOverride,
            Byline = byline.Result(noByline),
            Notes = notes.ToEquatableArray(),
            Disclaimers = disclaimers.ToEquatableArray(),
        };
    }

    private static ArticleContent BindField(ArticleContent article, string key, YamlNode value, Binder binder) => key switch
    {
        "slug" => article with { SlugOverride = binder.Text(value, key) },
        "standfirst" => article with { Standfirst = binder.Text(value, key) },
        "kind" => article with { Kind = binder.OneOf<ArticleKind>(value, key) },
        "section" => article with { Section = binder.Text(value, key) },
        "language" => article with { LanguageOverride = binder.Text(value, key) },
        "published" => article with { Published = binder.Date(value, key) },
        "updated" => article with { Updated = binder.Date(value, key) },
        "status" => BindStatus(article, value, binder),
        "tags" => article with { Tags = binder.Texts(value, key) },
        _ => article with { InlineBody = binder.Text(value, key) is { } text ? new InlineBody(text.Value, BodyFormat.Markdown) : null },
    };

    /// <summary>A status that cannot be read, or is written twice, may be a draft's: it is treated as withheld.</summary>
    private static ArticleContent BindStatus(ArticleContent article, YamlNode value, Binder binder) => article with
    {
        StatusOverride = binder.OneOf<PublicationStatus>(value, "status") ?? Withheld(value.Range),
    };

    private static Located<PublicationStatus> Withheld(TextRange range) => new(PublicationStatus.Withheld, range);

    private static bool IsWrittenTwice(YamlMapping mapping, string key) =>
        mapping.Entries.Count(entry => Fold.Key(entry.Key.Value) == key) > 1;
}
