using Masthead.Generators.Content;
using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>
/// Which articles share a file of generated code: those of a folder; a large folder is split by a stable hash of the ids, so that
/// an added article moves no other; very many folders are put together by a hash too. Some 500 files at most, since the
/// compiler looks through the names of all of them for each it adds.
/// </summary>
internal sealed record ArticleLayout(EquatableArray<ArticleGroup> Groups)
{
    private const int MostFolders = 256;

    private const int MostParts = 256;

    private const int LongestStem = 60;

    /// <summary>How many articles a file holds, more or less, as long as there are not too many files.</summary>
    private const int ArticlesPerGroup = 40;

    /// <summary>Of each group, which of the articles are in it: their places in the list that was laid out.</summary>
    public EquatableArray<EquatableArray<int>> Numbers { get; init; } = [];

    /// <summary>The nested classes that stand for the folders of the declared collections, in their order.</summary>
    public EquatableArray<string> CollectionClasses { get; init; } = [];

    /// <summary>What an article's place depends on, and nothing else: an edit of a text leaves the layout as it was.</summary>
    public static ArticleContent PlaceOf(ArticleContent article) => new(article.Path)
    {
        BodyFile = article.BodyFile,
        HasBody = article.HasBody,
        LanguageOverride = article.LanguageOverride,
    };

    /// <param name="articles">In any order.</param>
    /// <param name="bodies">Where their texts are.</param>
    /// <param name="declared">The fields and the collections of the site's own.</param>
    public static ArticleLayout Of(EquatableArray<ArticleContent> articles, ArticleBodies bodies, DeclaredFields declared)
    {
        var names = new ArticleNames(articles.Where(article => !bodies.IsBodyOfAnother(article.Path)), declared.Collections.Select(static collection => collection.Folder));
        var placed = Place(names, bodies);
        var parts = placed.GroupBy(PartOf(names.Ordered, declared)).OrderBy(static part => part.Key.Text, StringComparer.Ordinal).ToList();

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < articles.Count; number++)
            numbers[articles[number].Path.FilePath] = number;
        var classNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new ArticleLayout(parts.Select(part => new ArticleGroup(ClassName(part.Key.Text, part.Key.Classes, classNames), part.ToEquatableArray())).ToEquatableArray())
        {
            Numbers = parts.Select(part => part.Select(article => numbers[article.Content.Path.FilePath]).ToEquatableArray()).ToEquatableArray(),
            CollectionClasses = declared.Collections.Select(collection => names.Folders.PathOf(collection.Folder)).ToEquatableArray(),
        };
    }

    /// <summary>Of all articles that are laid out.</summary>
    public IEnumerable<string> Ids => Groups.SelectMany(static group => group.Articles).Select(static article => article.Content.Path.Id);

    /// <summary>The groups, each with what its articles say.</summary>
    /// <param name="articles">Those whose places were laid out, in the same order.</param>
    public IEnumerable<FilledGroup> Fill(IReadOnlyList<ArticleContent> articles) =>
        Groups.Zip(Numbers, (group, numbers) => new FilledGroup(group, numbers.Select(number => articles[number]).ToEquatableArray()));

    private static List<PlacedArticle> Place(ArticleNames names, ArticleBodies bodies)
    {
        var placed = new List<PlacedArticle>(names.Ordered.Count);
        ContentPath? previous = null;
        foreach (var article in names.Ordered)
        {
            var (classes, members) = names.In(article.Path.Folder);
            var repeatsId = previous?.Id == article.Path.Id;
            placed.Add(new PlacedArticle(
                article, classes, repeatsId ? null : members[article.Path.Id], repeatsId ? null : bodies.PathOf(article), bodies.LacksFile(article), []));
            previous = article.Path;
        }

        return LinkTranslations(placed);
    }

    /// <summary>Files that differ by their language alone (<c>piece.md</c>, <c>piece.de.md</c>) are one piece in several languages.</summary>
    private static List<PlacedArticle> LinkTranslations(List<PlacedArticle> placed)
    {
        var versions = placed.Where(static article => article.Member is not null).GroupBy(static article => article.Content.Path.Original)
            .Where(static piece => piece.Any(static article => article.Content.Path.Language is not null) && piece.Skip(1).Any())
            .ToDictionary(static piece => piece.Key, static piece => piece.ToArray());
        return [.. placed.Select(article => !versions.TryGetValue(article.Content.Path.Original, out var others) ? article : article with
        {
            Translations = others.Where(other => other.Content.Path.Id != article.Content.Path.Id)
                .Select(static other => new TranslationPlace(other.Content.Path.Id, other.Content.Language))
                .ToEquatableArray(),
        })];
    }

    /// <summary>
    /// The part an article belongs to, as a text that sorts the same everywhere, and the classes that name it: none where folders are put
    /// together. Neither a folder that comes nor one that grows renames a part that is there.
    /// </summary>
    private static Func<PlacedArticle, (string Text, string Classes)> PartOf(IReadOnlyList<ArticleContent> articles, DeclaredFields declared)
    {
        var counts = articles.GroupBy(static article => article.Path.Folder).ToDictionary(static folder => folder.Key, static folder => folder.Count());
        if (counts.Count > MostFolders)
            return article => (declared.CollectionOf(article.Content.Path)?.Folder + Numbered(Bucket(article.Content.Path.Folder, MostFolders)), "");

        var perGroup = Math.Max(ArticlesPerGroup, articles.Count / MostParts);
        return article =>
        {
            var path = article.Content.Path;
            var bucket = Bucket(path.Id, PowerOfTwo((counts[path.Folder] + perGroup - 1) / perGroup));
            return (bucket == 0 ? path.Folder : path.Folder + "/" + Numbered(bucket), article.Classes);
        };
    }

    /// <param name="buckets">A power of two: of twice as many, those that were there stay.</param>
    private static uint Bucket(string text, int buckets) => StableHash.Of(text) & (uint)(buckets - 1);

    private static string Numbered(uint bucket) => "#" + bucket.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);

    private static int PowerOfTwo(int count)
    {
        var power = 1;
        while (power < count)
            power *= 2;
        return power;
    }

    /// <summary>A readable stem and a hash of the key; case must not matter, for hint names, and the stem is short, since a hint name may become a file's.</summary>
    private static string ClassName(string key, string classes, HashSet<string> taken)
    {
        var stem = classes.Length == 0 ? FolderClasses.Root : classes.Replace('.', '_');
        var name = stem.Substring(0, Math.Min(stem.Length, LongestStem)) + CSharpName.Suffix(key);
        while (!taken.Add(name))
            name += "_";
        return name;
    }
}
