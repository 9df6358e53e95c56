using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Reading;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>
/// Which articles share a file of generated code: those of a folder; a large folder is split by a stable hash of the ids, so that
/// an added article moves no other; very many folders are put together by a hash too. Some 500 files at most, since the
/// compiler looks through the names of all of them for each it adds.
/// </summary>
internal sealed record ArticleLayout(EquatableArray<LaidOutFile> Files)
{
    private const int MostFolders = 256;

    private const int MostParts = 256;

    private const int MostFiles = 512;

    private const int LongestStem = 60;

    /// <summary>How many articles a file holds, more or less, as long as there are not too many files.</summary>
    private const int ArticlesPerGroup = 40;

    /// <summary>Of each group, which of the articles are in it: their places in the list that was laid out.</summary>
    public EquatableArray<EquatableArray<int>> Numbers { get; init; } = [];

    /// <summary>The nested classes that stand for the folders of the declared collections, in their order.</summary>
    public EquatableArray<string> CollectionClasses { get; init; } = [];

    /// <param name="articles">In any order.</param>
    /// <param name="bodies">Where their texts are.</param>
    /// <param name="declared">The fields and the collections of the site's own.</param>
    public static ArticleLayout Of(EquatableArray<ArticlePlace> articles, ArticleBodies bodies, DeclaredFields declared)
    {
        var laidOut = articles.Where(article => !bodies.IsBodyOfAnother(article.Path)).ToArray();
        var names = new ArticleNames(laidOut.Select(static article => article.Path), declared.Collections.Select(static collection => collection.Folder));
        var slots = SlotsOf(laidOut, names, bodies);
        var parts = slots.GroupBy(PartOf(names, declared)).OrderBy(static part => part.Key.Text, StringComparer.Ordinal).ToList();

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < articles.Count; number++)
            numbers[articles[number].Path.FilePath] = number;
        var classNames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new ArticleLayout(parts.Select(part => new LaidOutFile(ClassName(part.Key.Text, part.Key.Classes, classNames), part.ToEquatableArray())).ToEquatableArray())
        {
            Numbers = parts.Select(part => part.Select(article => numbers[article.Path.FilePath]).ToEquatableArray()).ToEquatableArray(),
            CollectionClasses = declared.Collections.Select(collection => names.Folders.PathOf(collection.Folder)).ToEquatableArray(),
        };
    }

    /// <summary>Of all articles that are laid out.</summary>
    public IEnumerable<string> Ids => Files.SelectMany(static file => file.Slots).Select(static article => article.Path.Id);

    /// <summary>The files, each with what its articles say.</summary>
    /// <param name="articles">Those whose places were laid out, in the same order.</param>
    public IEnumerable<FilledFile> Fill(IReadOnlyList<ArticleContent> articles) =>
        Files.Zip(Numbers, (file, numbers) => new FilledFile(file, numbers.Select(number => articles[number]).ToEquatableArray()));

    private static List<ArticleSlot> SlotsOf(ArticlePlace[] articles, ArticleNames names, ArticleBodies bodies)
    {
        var placesByFile = new Dictionary<string, ArticlePlace>(articles.Length, StringComparer.Ordinal);
        foreach (var article in articles)
            placesByFile[article.Path.FilePath] = article;

        var slots = new List<ArticleSlot>(articles.Length);
        ContentPath? previous = null;
        foreach (var path in names.Ordered)
        {
            var place = placesByFile[path.FilePath];
            var (classes, member) = names.Of(path);
            var repeatsId = previous?.Id == path.Id;
            slots.Add(new ArticleSlot(
                place,
                classes,
                repeatsId ? null : member,
                repeatsId ? null : bodies.PathOf(path, place.BodyFile, place.HasBody),
                bodies.LacksFile(path, place.BodyFile),
                []));
            previous = path;
        }

        return LinkTranslations(slots);
    }

    /// <summary>Files that differ by their language alone (<c>piece.md</c>, <c>piece.de.md</c>) are one piece in several languages.</summary>
    private static List<ArticleSlot> LinkTranslations(List<ArticleSlot> slots)
    {
        var versions = slots.Where(static article => article.Member is not null).GroupBy(static article => article.Path.Original)
            .Where(static piece => piece.Any(static article => article.Path.Language is not null) && piece.Skip(1).Any())
            .ToDictionary(static piece => piece.Key, static piece => piece.ToArray());
        return [.. slots.Select(article => !versions.TryGetValue(article.Path.Original, out var others) ? article : article with
        {
            Translations = others.Where(other => other.Path.Id != article.Path.Id)
                .Select(static other => new TranslationPlace(other.Path.Id, other.Place.Language))
                .ToEquatableArray(),
        })];
    }

    /// <summary>
    /// The part an article belongs to, as a text that sorts the same everywhere, and the classes that name it: none where folders are put
    /// together. Neither a folder that comes nor one that grows renames a part that is there.
    /// </summary>
    private static Func<ArticleSlot, (string Text, string Classes)> PartOf(ArticleNames names, DeclaredFields declared)
    {
        var articles = names.Ordered;
        var counts = articles.GroupBy(static article => article.Folder).ToDictionary(static folder => folder.Key, static folder => folder.Count());
        var classes = counts.Keys.ToDictionary(static folder => folder, names.Folders.PathOf);
        if (counts.Count > MostFolders)
        {
            // Each collection has files of its own, since its articles have a record of their own.
            var buckets = Math.Min(MostFolders, Math.Max(1, MostFiles / PowerOfTwo(declared.Collections.Count + 1)));
            return article => (declared.CollectionOf(article.Path)?.Folder + Numbered(Bucket(article.Path.Folder, buckets)), "");
        }

        var perGroup = Math.Max(ArticlesPerGroup, articles.Count / MostParts);
        return article =>
        {
            var path = article.Path;
            var bucket = Bucket(path.Id, PowerOfTwo((counts[path.Folder] + perGroup - 1) / perGroup));
            return (bucket == 0 ? path.Folder : path.Folder + "/" + Numbered(bucket), classes[path.Folder]);
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
