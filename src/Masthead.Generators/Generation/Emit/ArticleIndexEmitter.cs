using System.Text;
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
///     protected override global::System.ReadOnlySpan&lt;byte> Slugs => "…"u8;
/// }
/// </code>
/// </summary>
internal static class ArticleIndexEmitter
{
    private const string Class = "ArticleIndex";

    private const string HowToRead =
        """
        // How to read it: an article's number is its place in the ordinal order of ids. Places says in which group and slot the record
        // of each is; Slugs is a hash table from slugs to numbers; Postings are lists of numbers, first of the published articles,
        // then of each author, section and tag, whose keys follow. All numbers are written in digits from '0' (0) to 'o' (63).
        """;

    private const string Finders =
        """
        /// <summary>Every article that is compiled in, by id.</summary>
        public static global::Masthead.ArticleList All => INSTANCE.All;

        /// <summary>The article with a slug; null where there is none.</summary>
        /// <param name="slug">Compared exactly.</param>
        /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, the first id.</param>
        public static global::Masthead.Article? Find(string slug, string? language = null) => INSTANCE.Find(slug, language);

        /// <summary>The article with a slug if a site may show it now; null where there is none, or it is a draft, withheld or under embargo.</summary>
        /// <param name="slug">Compared exactly.</param>
        /// <param name="clock">Tells what is due.</param>
        /// <param name="language">A BCP 47 tag; where it is null and the slug has several languages, the first id.</param>
        public static global::Masthead.Article? FindPublished(string slug, global::System.TimeProvider clock, string? language = null) => INSTANCE.FindPublished(slug, clock, language);

        /// <summary>What is published and due, newest first.</summary>
        /// <param name="clock">Tells what is due.</param>
        public static global::Masthead.ArticleList Published(global::System.TimeProvider clock) => INSTANCE.Published(clock);

        /// <summary>The articles that credit an author in any role, newest first; drafts and embargoed ones included.</summary>
        /// <param name="author">A registered author.</param>
        public static global::Masthead.ArticleList By(global::Masthead.Author author) => INSTANCE.By(author);

        /// <summary>The articles of a section, newest first; drafts and embargoed ones included.</summary>
        /// <param name="section">The section.</param>
        public static global::Masthead.ArticleList In(global::Masthead.Section section) => INSTANCE.In(section);

        /// <summary>The articles with a tag, newest first; drafts and embargoed ones included.</summary>
        /// <param name="tag">The tag.</param>
        public static global::Masthead.ArticleList Tagged(global::Masthead.Tag tag) => INSTANCE.Tagged(tag);
        """;

    public static IEnumerable<GeneratedSource> Emit(ArticleIndex index, GeneratorSettings settings) =>
        settings.Roots.AreNone ? [] : [Emit(index, settings.Namespace)];

    private static GeneratedSource Emit(ArticleIndex index, string @namespace)
    {
        var writer = GroupFile.Started(HowToRead);
        writer.OpenBlock($"namespace {@namespace}");
        writer.WriteLine("/// <summary>The articles: a member for each file, a class for each folder.</summary>");
        writer.OpenBlock($"public static partial class {FolderClasses.Root}");
        writer.WriteLines(Finders.Replace("INSTANCE", $"{GroupFile.Global(@namespace)}.{GroupFile.CompiledNamespace}.{Class}.Instance"));
        writer.CloseBlock();
        writer.CloseBlock();
        writer.WriteLine();
        writer.OpenBlock($"namespace {@namespace}.{GroupFile.CompiledNamespace}");
        writer.OpenBlock($"internal sealed class {Class} : global::Masthead.Compiled.ArticleCatalog");
        writer.WriteLine($"internal static readonly {Class} Instance = new();");
        writer.WriteLine();
        EmitGroups(writer, index);
        EmitTables(writer, index);
        writer.CloseBlock();
        writer.CloseBlock();
        return new GeneratedSource("Articles.g.cs", writer.ToString());
    }

    private static void EmitGroups(IndentedTextWriter writer, ArticleIndex index)
    {
        writer.WriteLine("protected override global::Masthead.Compiled.ArticleGroup Group(int number) => number switch");
        writer.WriteLine("{");
        writer.Indent();
        for (var number = 0; number < index.Groups.Count; number++)
            writer.WriteLine($"{number} => {index.Groups[number]}.Instance,");
        writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        writer.Unindent();
        writer.WriteLine("};");
        writer.WriteLine();
    }

    private static void EmitTables(IndentedTextWriter writer, ArticleIndex index)
    {
        var postings = new Postings(index.Articles);
        var authors = postings.Add(static row => row.Authors);
        var sections = postings.Add(static row => row.Section is { } section ? [section] : []);
        var tags = postings.Add(static row => row.Tags);

        Table("Places", PlacesOf(index.Articles));
        Table("Slugs", SlugTable.Of(index.Articles));
        Table("Postings", postings.Table);
        writer.WriteLine($"protected override int PublishedCount => {postings.PublishedCount};");
        writer.WriteLine();
        Keys("Authors", authors);
        Keys("Sections", sections);
        Keys("Tags", tags);

        void Table(string name, string table)
        {
            writer.WriteLine($"protected override global::System.ReadOnlySpan<byte> {name} => {PackedWriter.Literal(table)};");
            writer.WriteLine();
        }

        void Keys(string name, KeyedPostings keyed) =>
            writer.WriteLine($"protected override global::Masthead.Compiled.KeyTable {name} => new({CSharpText.Literal(keyed.Keys)}, {PackedWriter.Literal(keyed.Rows)});");
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
}
