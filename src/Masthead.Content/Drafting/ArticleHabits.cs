using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Drafting;

/// <summary>How the site writes its articles: as most of the latest ones are written, and as its generator's people do where there are none.</summary>
internal sealed class ArticleHabits
{
    /// <summary>Samples: what was done ten years ago is no habit any more.</summary>
    private const int Latest = 100;

    private static readonly string[] BylineKeys = ["byline", "author"];

    private static readonly string[] DateKeys = ["published", "date", "datePublished", "pubDate", "publishDate", "publishedAt", "created", "createdAt"];

    private readonly DraftingSite site;

    private readonly NewPiece usual;

    private readonly IReadOnlyList<Sample> samples;

    private ArticleHabits(DraftingSite site, IReadOnlyList<Sample> samples) => (this.site, this.samples, usual) = (site, samples, site.Options.Dialect.NewPiece);

    public static ArticleHabits Of(DraftingSite site) => new(site, [.. site.Files
        .Where(static file => file.Article is { IsPage: false, Title: not null })
        .OrderByDescending(static file => file.Article!.Published?.UtcTicks ?? 0)
        .ThenBy(static file => file.Path.FilePath, StringComparer.Ordinal)
        .Take(Latest)
        .Select(file => Sample.OfArticle(file, site.Options.Dialect))
        .OfType<Sample>()]);

    public DataFormat Format => Majority.Of(samples, static sample => sample.File.Format) ?? DataFormat.Yaml;

    public string TitleKey => Named("title") ?? "title";

    /// <summary>A title as most are written, in the quotation marks that it has; empty where most have none.</summary>
    public string QuotedTitle => Majority.Of(samples, static sample => sample.Find("title")?.Value is DataScalar title ? MarkOf(title) : null) ?? "";

    public string LineEnd => Majority.Of(samples, static sample => Lines.BreakIn(sample.File.Text)) ?? "\n";

    public string BylineKey => Named(BylineKeys) ?? usual.Byline;

    public bool ListsAuthors => Having(BylineKeys) is { Length: > 0 } having ? Majority.Do(having, static entry => entry.Value is DataSequence) : usual.ListsAuthors;

    /// <summary>Whether authors are referred to by their names.</summary>
    public bool NamesAuthors => site.Files.SelectMany(static file => file.Article?.Byline.Credits ?? []).Select(static credit => credit.Reference?.Value)
        .OfType<string>().Where(reference => site.Directory.FindAuthor(reference) is not null).ToArray() is { Length: > 0 } references && Majority.Do(references, reference => site.Directory.FindAuthor(reference)!.Name.Value == reference);

    public string SectionKey => Named("section") ?? usual.Section;

    public bool ListsSections => Having("section") is { Length: > 0 } having && Majority.Do(having, static entry => entry.Value is DataSequence);

    /// <summary>A section as articles name it: by its id or by its name; one that is not declared as it was given.</summary>
    public string Section(string written)
    {
        var named = site.Files.Select(static file => file.Article?.Section?.Value).OfType<string>().Where(name => site.Directory.FindSection(name) is { } known && known.Id != known.Name.Value).ToArray();
        return site.Directory.FindSection(written) is not { } section ? written
            : Majority.Do(named, name => site.Directory.FindSection(name)!.Name.Value == name) ? section.Name.Value
            : section.Id;
    }

    public string KindKey => Named("kind") ?? "kind";

    public string LanguageKey => Named("language") ?? "language";

    /// <summary>What holds a piece back.</summary>
    public (string Key, string Value) Draft => usual.Draft.Key == "status" && Named("status") is null && Named("draft") is { } draft ? (draft, "true") : usual.Draft;

    /// <summary>What every piece says for the generator's layouts: <c>layout: post</c>.</summary>
    public IEnumerable<(string Key, string Value)> Constants =>
        from sample in samples
        where sample.File.Format == Format
        from entry in sample.Entries
        where sample.IsPassedOver(entry) && entry.Value is DataScalar { IsEmpty: false } && sample.Written(entry.Value).IndexOfAny(['\n', '\r']) < 0
        group sample by (Key: entry.Key.Value, Value: sample.Written(entry.Value)) into same
        where 5 * same.Count() >= 4 * samples.Count
        select same.Key;

    /// <summary>The key of the date; null where the name of the file says it.</summary>
    /// <param name="shape">Where the new file goes.</param>
    public string? DateKey(PathShape shape) =>
        Named(Dated) is { } key && (!shape.IsDated || Majority.Do(samples, sample => Dated(sample) is not null)) ? key
        : shape.IsDated ? null
        : usual.Date ?? "date";

    /// <summary>Whether dates have a time.</summary>
    public bool WritesTimes => samples.Select(static sample => Dated(sample)?.Value).OfType<DataScalar>().ToArray() is { Length: > 0 } dates && Majority.Do(dates, static date => date.Value.IndexOf(':') > 0);

    /// <summary>Where a piece goes: where most of the same section and language are.</summary>
    /// <param name="section">Its id; null for none.</param>
    /// <param name="language">Null for that of the publication.</param>
    public PathShape Shape(string? section, string? language)
    {
        var published = samples.Where(static sample => !sample.File.Path.IsDraft && !sample.File.Path.IsRoot).ToArray();
        var sameLanguage = published.Where(sample => Is(sample.File.Path.Language, language)).ToArray();
        if (sameLanguage.Length == 0 && language is not null)
            sameLanguage = [.. published.Where(static sample => sample.File.Path.Language is not null)];
        if (sameLanguage.Length == 0)
            sameLanguage = published;

        var sameSection = section is null ? sameLanguage : [.. sameLanguage.Where(sample => IsIn(sample.File, section))];
        if (sameSection.Length == 0 && section is not null && usual.Path.Contains("{section}"))
            return Majority.Of(sameLanguage, ShapeOf)?.InSection ?? new PathShape(FirstFolder, usual.Path);
        return Majority.Of(sameSection.Length == 0 ? sameLanguage : sameSection, ShapeOf) ?? new PathShape(FirstFolder, usual.Path);
    }

    /// <summary>The first root that is no file.</summary>
    private int FirstFolder => Enumerable.Range(0, site.Roots.Articles.Count).FirstOrDefault(number => !ContentPaths.IsMarkdown(site.Roots.Articles[number]) && !ContentPaths.IsYaml(site.Roots.Articles[number]));

    private PathShape ShapeOf(Sample sample) => PathShape.Of(sample.File.Path, sample.File.Article!.Published);

    private bool Is(string? written, string? language) =>
        string.Equals(written ?? site.Publication.DefaultLanguage, language ?? site.Publication.DefaultLanguage, StringComparison.OrdinalIgnoreCase);

    private bool IsIn(ContentFile file, string section) => file.Article!.Section is { } own
        ? site.Directory.SectionIdOf(own.Value) == section
        : file.Path.Folder.Split('/').Contains(section);

    private string? Named(params string[] names) => Named(sample => sample.Find(names));

    private string? Named(Func<Sample, DataEntry?> find) => Majority.Of(samples, sample => find(sample)?.Key.Value);

    private DataEntry[] Having(params string[] names) => [.. samples.Select(sample => sample.Find(names)).OfType<DataEntry>()];

    /// <summary>The key of a date: <c>published: false</c> is none.</summary>
    private static DataEntry? Dated(Sample sample) => sample.Find(DateKeys) is { Value: DataScalar { Value: var text } } entry && text.Any(char.IsDigit) ? entry : null;

    /// <summary>Null for a text that would not do without.</summary>
    private static string? MarkOf(DataScalar scalar) => scalar.Style switch
    {
        DataScalarStyle.SingleQuoted => ScalarText.Text(scalar.Value) == scalar.Value ? "'" : null,
        DataScalarStyle.DoubleQuoted => ScalarText.Text(scalar.Value) == scalar.Value ? "\"" : null,
        _ => "",
    };
}
