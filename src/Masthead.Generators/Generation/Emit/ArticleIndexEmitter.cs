using System.Globalization;
using System.Text;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;
using Masthead.Generators.Generation.Emit.Files;
using Masthead.Generators.Generation.Grouping;
using Masthead.Generators.Text;
using Masthead.Shared;

namespace Masthead.Generators.Generation.Emit;

/// <summary>
/// What finds articles:
/// <code>
/// public static partial class Articles
/// {
///     public static global::Masthead.ArticleList All => global::Site.Content.Compiled.ArticleIndex.Instance.All;
/// }
///
/// internal sealed class ArticleIndex : global::Masthead.Compiled.ArticleCatalog
/// {
///     protected override global::System.Action Slugs => SlugTable;
///
///     [global::Masthead.Compiled.PackedData("…")]
///     private static void SlugTable()
///     {
///     }
/// }
///
/// internal class SiteArticles(global::System.Action data) : global::Masthead.Compiled.ArticleGroup(data)
/// {
///     protected override global::Masthead.Author? FindAuthor(global::System.ReadOnlySpan&lt;char&gt; id) => Authors.Instance.Find(id);
/// }
/// </code>
/// </summary>
internal static class ArticleIndexEmitter
{
    private const string Class = "ArticleIndex";

    /// <summary>A method that names a class makes the runtime load it: one that named all would take long to start.</summary>
    private const int GroupsPerMethod = 16;

    private const string HowToRead =
        """
        // How to read it: an article's number is its place in the ordinal order of ids. PlaceTable says in which group and slot the record
        // of each is, SlugTable the hash of its slug; AddressTable has the hashes of addresses and aliases, each with an article's number;
        // PostingTable has lists of numbers, first of the published articles, then of each author, section and tag, whose keys follow. All
        // numbers are written in digits from '0' (0) to 'o' (63).
        """;

    /// <param name="libraries">The namespaces of what the project references.</param>
    public static IEnumerable<GeneratedSource> Emit(ArticleIndex index, GeneratorSettings settings, EquatableArray<string> libraries)
    {
        if (settings.Roots.AreNone)
            yield break;

        var @namespace = settings.Namespace;
        yield return new GeneratedSource("Articles.g.cs", Emit(
            @namespace, Class, "", "The articles: a member for each file, a class for each folder.", index.Record, index.Articles, Enumerable.Range(0, index.Groups.Count), index.Groups, libraries));
        foreach (var collection in index.Collections)
        {
            yield return new GeneratedSource($"Fields/{collection.Record}.Collection.g.cs", Emit(
                @namespace, collection.Record + "Index", collection.Classes, "Articles in a folder of that name, which masthead.yml declares to be a collection.", collection.Record, collection.Articles,
                collection.Articles.Select(static article => article.Group).Distinct().OrderBy(static group => group), index.Groups, []));
        }
    }

    /// <param name="class">That holds the tables.</param>
    /// <param name="classes">The nested classes that the finders are members of.</param>
    /// <param name="record">The project's own record, where the articles have one.</param>
    /// <param name="numbers">Of the groups that they are in.</param>
    /// <param name="libraries">The namespaces of the libraries whose articles are found too.</param>
    private static string Emit(
        string @namespace, string @class, string classes, string documentation, string? record, EquatableArray<IndexedArticle> articles, IEnumerable<int> numbers, EquatableArray<string> groups,
        EquatableArray<string> libraries)
    {
        var writer = GroupFile.Started(HowToRead);
        var nested = classes.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        writer.OpenBlock($"namespace {@namespace}");
        foreach (var outer in nested.Length == 0 ? [] : nested.Take(nested.Length - 1).Prepend(FolderClasses.Root))
            writer.OpenBlock($"public static partial class {outer}");
        writer.WriteLine($"/// <summary>{documentation}</summary>");
        writer.OpenBlock($"public static partial class {(nested.Length == 0 ? FolderClasses.Root : nested[nested.Length - 1])}");
        new ArticleFinders($"{GroupFile.Global(@namespace)}.{GroupFile.CompiledNamespace}.{@class}.Instance", record is null ? null : $"{GroupFile.Global(@namespace)}.{record}").Emit(writer);
        for (var i = 0; i <= nested.Length; i++)
            writer.CloseBlock();
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"namespace {@namespace}.{GroupFile.CompiledNamespace}");
        writer.OpenBlock($"internal sealed class {@class} : global::Masthead.Compiled.ArticleCatalog");
        writer.WriteLine($"internal static readonly {@class} Instance = new();");
        writer.WriteLine();
        if (libraries.Count > 0)
            GroupFile.EmitLibraries(writer, "global::Masthead.Article", FolderClasses.Root, libraries);
        EmitGroups(writer, [.. numbers], groups);
        EmitTables(writer, articles);
        writer.CloseBlock();
        if (nested.Length == 0)
            EmitGroupReader(writer, libraries);
        writer.CloseBlock();
        return writer.ToString();
    }

    private static void EmitGroups(IndentedTextWriter writer, int[] numbers, EquatableArray<string> groups)
    {
        const string Signature = "global::Masthead.Compiled.ArticleGroup Group";
        if (numbers.Length <= GroupsPerMethod)
        {
            EmitSwitch(writer, $"protected override {Signature}", numbers.Select(number => $"{number} => {groups[number]}.Instance,"));
            return;
        }

        var methods = numbers.Select(static (number, i) => (number, Method: i / GroupsPerMethod)).GroupBy(static group => group.Method, static group => group.number).ToList();
        EmitSwitch(writer, $"protected override {Signature}", methods.Select(static method => $"<= {method.Last()} => Group{method.Key}(number),"));
        foreach (var method in methods)
            EmitSwitch(writer, $"private static {Signature}{method.Key}", method.Select(number => $"{number} => {groups[number]}.Instance,"));
    }

    private static void EmitSwitch(IndentedTextWriter writer, string method, IEnumerable<string> arms)
    {
        writer.WriteLine($"{method}(int number) => number switch");
        writer.WriteLine("{");
        writer.Indent();
        foreach (var arm in arms)
            writer.WriteLine(arm);
        writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        writer.Unindent();
        writer.WriteLine("};");
        writer.WriteLine();
    }

    private static void EmitGroupReader(IndentedTextWriter writer, EquatableArray<string> libraries)
    {
        writer.WriteLine();
        writer.OpenBlock($"internal class {GroupFile.ArticleReader}({GroupFile.ReaderParameter}) : global::Masthead.Compiled.ArticleGroup(data)");
        foreach (var record in (string[])["Author", "Disclaimer", "Section", "Tag"])
        {
            // Authors are their library's own, and perhaps records of its own; all else that is registered is compiled into the project, too.
            var all = record == "Author" && libraries.Count > 0 ? "All" : "";
            writer.WriteLine($"protected override global::Masthead.{record}? Find{record}(global::System.ReadOnlySpan<char> id) => {all}{record}s.Instance.Find(id);");
        }

        writer.WriteLine($"protected override global::Masthead.Article? FindArticle(string id) => {Class}.Instance.FindById(id);");
        writer.CloseBlock();
    }

    private static void EmitTables(IndentedTextWriter writer, EquatableArray<IndexedArticle> articles)
    {
        var postings = new Postings(articles);
        var authors = postings.Add(static row => row.Authors);
        var sections = postings.Add(static row => row.Section is { } section ? [section] : []);
        var tags = postings.Add(static row => row.Tags);

        Table("Place", PlacesOf(articles));
        Table("Slug", SlugsOf(articles));
        Table("Address", AddressesOf(articles), "es");
        Table("Posting", postings.Table);

        writer.WriteLine($"protected override int PublishedCount => {postings.PublishedCount};");
        writer.WriteLine($"protected override long NewestTicks => {articles.Select(static article => article.Row.PublishedTicks ?? 0).DefaultIfEmpty().Max().ToString(CultureInfo.InvariantCulture)};");
        writer.WriteLine();
        Keys("Authors", authors);
        Keys("Sections", sections);
        Keys("Tags", tags);

        void Table(string row, string text, string plural = "s")
        {
            writer.WriteLine($"protected override global::System.Action {row}{plural} => {row}Table;");
            writer.WriteLine();
            PackedData.Write(writer, $"{row}Table", text);
            writer.WriteLine();
        }

        void Keys(string name, KeyedPostings keyed) =>
            writer.WriteLine($"protected override global::Masthead.Compiled.KeyTable {name} => new({CSharpText.Literal(keyed.Keys)}, {CSharpText.Literal(keyed.Rows)});");
    }

    private static string PlacesOf(EquatableArray<IndexedArticle> articles)
    {
        var places = new StringBuilder();
        foreach (var article in articles)
        {
            PackedWriter.Fixed(places, article.Group, PackedFormat.GroupDigits);
            PackedWriter.Fixed(places, article.Slot, PackedFormat.SlotDigits);
        }

        return places.ToString();
    }

    private static string SlugsOf(EquatableArray<IndexedArticle> articles)
    {
        var hashes = new StringBuilder(articles.Count * PackedFormat.HashDigits);
        foreach (var article in articles)
            PackedWriter.Fixed(hashes, StableHash.Of(article.Row.Slug), PackedFormat.HashDigits);
        return hashes.ToString();
    }

    /// <summary>What is published has an address before what is not, and an article's own counts before another's alias.</summary>
    private static string AddressesOf(EquatableArray<IndexedArticle> articles)
    {
        var rows = new StringBuilder(articles.Count * (PackedFormat.HashDigits + PackedFormat.ArticleDigits));
        var numbers = Enumerable.Range(0, articles.Count).OrderBy(number => articles[number].Row.HasClearAddress ? 0 : 1).ToArray();
        foreach (var number in numbers)
        {
            if (articles[number].Row.Url is { Length: > 0 } url)
                Add(url, number);
        }

        foreach (var number in numbers)
        {
            foreach (var alias in articles[number].Row.Aliases)
                Add(alias, number);
        }

        return rows.ToString();

        void Add(string address, int number)
        {
            PackedWriter.Fixed(rows, new AddressReader(address).Hash(), PackedFormat.HashDigits);
            PackedWriter.Fixed(rows, number, PackedFormat.ArticleDigits);
        }
    }
}
