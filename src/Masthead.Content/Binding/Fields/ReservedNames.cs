namespace Masthead.Content.Binding.Fields;

/// <summary>C# names, folded, that generated code or the library's records have already. A test holds them to those.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every record has.</summary>
    public static IReadOnlyCollection<string> OfObjects { get; } =
    [
        "equals", "gethashcode", "gettype", "tostring", "memberwiseclone", "finalize", "referenceequals", "clone", "equalitycontract", "printmembers",
    ];

    /// <summary>Members of an article that no key of that name stands for.</summary>
    public static IReadOnlyCollection<string> OfArticles { get; } = [.. OfObjects, "id", "haserrors", "errors", "ownkind", "translations", "noticesat", "ispublished", "isat", "haspage", "ispage", "isunlisted", "nositemap", "bodysource"];

    public static IReadOnlyCollection<string> OfAuthors { get; } = [.. OfObjects, "bios", "bioin", "jobtitles", "jobtitlein", "localizedaffiliations", "affiliationsin", "handle"];

    /// <summary>Types beside which a project's own would be in doubt: the generated ones, and the library's.</summary>
    public static IReadOnlyCollection<string> OfTypes { get; } =
    [
        "articles", "authors", "sections", "tags", "disclaimers", "publication", "compiled",
        "agency", "aiextent", "aiuse", "article", "articlebody", "articleelements", "articlekind", "articlelist", "articleref", "articleteaserattribute", "author", "authorrelation", "authortype", "bodyformat",
        "byline", "bylinesegment", "contenterror", "credit", "creditrole", "dateline", "disclaimer", "disclaimerkind", "editornote", "editornotekind", "image", "interest",
        "localizedtext", "localizedtexts", "notice", "ownkind", "ownrole", "policykind", "position", "printsattribute", "publicationstatus", "publisher", "publisherpolicy", "rendersarticleattribute", "section", "sitecontent", "source", "sourcetype", "sourceuse", "sponsorship", "sponsorshiptype",
        "syndication", "tag", "valuelist",
    ];
}
