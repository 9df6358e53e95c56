using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Resolution.Names;
using Masthead.Content.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Articles that share one file of generated code.</summary>
/// <param name="ClassName">Of the class that holds their data.</param>
/// <param name="Articles">By id: an article's place is its slot.</param>
internal sealed record ArticleFile(string ClassName, EquatableArray<PlacedArticle> Articles)
{
    /// <summary>Whether members are left out that nobody names.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>The same with those members and classes alone that code names.</summary>
    public ArticleFile Naming(MentionedNames names) =>
        names.AreAll ? this : new ArticleFile(ClassName, Articles.Select(article => article with { Slot = article.Slot.Naming(names) }).ToEquatableArray()) { IsNamed = true };
}

/// <summary>A file that was laid out, and what its articles say now.</summary>
/// <param name="Contents">By slot.</param>
internal sealed record FilledFile(LaidOutFile File, EquatableArray<ArticleContent> Contents)
{
    public ArticleFile Resolve(ArticleReferences references) =>
        new(File.ClassName, File.Slots.Zip(Contents, (slot, content) => PlacedArticle.Of(content, slot, references)).ToEquatableArray());
}

/// <summary>An article and its place in the generated code.</summary>
/// <param name="Fields">What it says for the declared fields, without what refers to articles that are not compiled in.</param>
/// <param name="LacksArticle">Whether a required reference is among those left out.</param>
internal sealed record PlacedArticle(ArticleContent Content, ArticleSlot Slot, EquatableArray<FieldValue?> Fields, bool LacksArticle)
{
    public static PlacedArticle Of(ArticleContent content, ArticleSlot slot, ArticleReferences references)
    {
        var lacksArticle = false;
        var fields = content.Fields.Count == 0 ? [] : references.Existing(content, out lacksArticle);
        return new PlacedArticle(content, slot, fields, lacksArticle);
    }

    public bool HasErrors => Content.HasErrors || Slot.LacksBodyFile || LacksArticle;
}
