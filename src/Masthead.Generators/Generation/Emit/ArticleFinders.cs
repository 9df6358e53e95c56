using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Emit;

/// <summary>The members that find articles: <c>All</c>, <c>Find</c>, <c>Published</c>, <c>By</c>.</summary>
/// <param name="instance">The catalogue that they ask.</param>
/// <param name="record">The project's own record, in full, where the articles have one.</param>
internal sealed class ArticleFinders(string instance, string? record)
{
    private const string Slug = "/// <param name=\"slug\">Compared exactly.</param>";

    private const string Language = "/// <param name=\"language\">A BCP 47 tag; where it is null and the slug has several languages, that of the first id.</param>";

    private const string Url = "/// <param name=\"url\">A path, as a route has it or as it stands in a link: percent-encoded or not; a slash at either end, the case of ASCII letters, a query and a fragment do not count.</param>";

    private const string Clock = "/// <param name=\"clock\">Tells what is due.</param>";

    public void Emit(IndentedTextWriter writer)
    {
        All(writer);
        writer.WriteLine();
        One(writer, "Find(string slug, string? language = null)", "Find(slug, language)",
            "/// <summary>The article with a slug, of several the newest; null where there is none.</summary>", Slug, Language);
        writer.WriteLine();
        One(writer, "FindPublished(string slug, global::System.TimeProvider clock, string? language = null)", "FindPublished(slug, clock, language)",
            "/// <summary>The newest article with a slug that a site may show now; null where there is none, as for drafts, withheld pieces, those under embargo and those without a page.</summary>", Slug, Clock, Language);
        writer.WriteLine();
        One(writer, "At(string url)", "At(url)",
            "/// <summary>The article at an address, or the one that an alias leads to, which <c>IsAt</c> tells apart; null where there is none. Drafts and embargoed ones included.</summary>", Url);
        writer.WriteLine();
        One(writer, "PublishedAt(string url, global::System.TimeProvider clock)", "PublishedAt(url, clock)",
            "/// <summary>The article at an address, or the one that an alias leads to, if a site may show it now; null where there is none, or it is a draft, withheld or under embargo.</summary>", Url, Clock);
        writer.WriteLine();
        List(writer, "Published(global::System.TimeProvider clock)", "Published(clock)", "/// <summary>What is published, due and has a page, newest first.</summary>", Clock);
        writer.WriteLine();
        List(writer, "By(global::Masthead.Author author)", "By(author)",
            "/// <summary>The articles that credit an author in any role, newest first; drafts and embargoed ones included.</summary>", "/// <param name=\"author\">A registered author.</param>");
        writer.WriteLine();
        List(writer, "In(global::Masthead.Section section)", "In(section)",
            "/// <summary>The articles of a section, newest first; drafts and embargoed ones included.</summary>", "/// <param name=\"section\">The section.</param>");
        writer.WriteLine();
        List(writer, "Tagged(global::Masthead.Tag tag)", "Tagged(tag)",
            "/// <summary>The articles with a tag, newest first; drafts and embargoed ones included.</summary>", "/// <param name=\"tag\">The tag.</param>");
    }

    /// <summary>The same list each time: what is made of the content is kept for as long as it is.</summary>
    private void All(IndentedTextWriter writer)
    {
        writer.WriteLine("/// <summary>Every article that is compiled in, by id.</summary>");
        writer.WriteLine(record is null
            ? $"public static global::Masthead.ArticleList All => {instance}.All;"
            : $"public static global::Masthead.ArticleList<{record}> All => {instance}.AllOf<{record}>();");
    }

    private void List(IndentedTextWriter writer, string signature, string call, params string[] documentation)
    {
        writer.WriteLines(string.Join("\n", documentation));
        writer.WriteLine(record is null
            ? $"public static global::Masthead.ArticleList {signature} => {instance}.{call};"
            : $"public static global::Masthead.ArticleList<{record}> {signature} => new({instance}.{call});");
    }

    private void One(IndentedTextWriter writer, string signature, string call, params string[] documentation)
    {
        writer.WriteLines(string.Join("\n", documentation));
        writer.WriteLine(record is null
            ? $"public static global::Masthead.Article? {signature} => {instance}.{call};"
            : $"public static {record}? {signature} => ({record}?){instance}.{call};");
    }
}
