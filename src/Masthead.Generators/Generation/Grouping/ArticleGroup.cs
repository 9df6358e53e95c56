using Masthead.Generators.Content.Model;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Articles that share one file of generated code.</summary>
/// <param name="ClassName">Of the class that holds their data.</param>
/// <param name="Articles">By id: an article's place is its slot.</param>
internal sealed record ArticleGroup(string ClassName, EquatableArray<PlacedArticle> Articles);

/// <summary>A group that was laid out, and what its articles say now.</summary>
/// <param name="Contents">By slot.</param>
internal sealed record FilledGroup(ArticleGroup Group, EquatableArray<ArticleContent> Contents)
{
    public ArticleGroup Resolve(ArticleReferences references) => Group with
    {
        Articles = Group.Articles.Zip(Contents, (article, content) => article.With(content, references)).ToEquatableArray(),
    };
}

/// <summary>An article and its place in the generated code.</summary>
/// <param name="Classes">The nested classes that stand for its folders, separated by dots.</param>
/// <param name="Member">Its property; null for the second of two files with one id, which has no name of its own.</param>
/// <param name="Body">Where its text is, below its content root; null where it has none in the pack.</param>
/// <param name="LacksBodyFile">Whether it names a body file that is not there.</param>
/// <param name="Translations">The same piece in other languages.</param>
internal sealed record PlacedArticle(
    ArticleContent Content, string Classes, string? Member, string? Body, bool LacksBodyFile, EquatableArray<TranslationPlace> Translations)
{
    /// <summary>What it says for the declared fields, without what refers to articles that are not compiled in.</summary>
    public EquatableArray<FieldValue?> Fields { get; init; } = [];

    /// <summary>Whether a required reference is among those left out.</summary>
    public bool LacksArticle { get; init; }

    /// <summary>With everything that the article says.</summary>
    public PlacedArticle With(ArticleContent content, ArticleReferences references)
    {
        var lacksArticle = false;
        var fields = content.Fields.Count == 0 ? [] : references.Existing(content, out lacksArticle);
        return this with { Content = content, Fields = fields, LacksArticle = lacksArticle };
    }

    public bool HasErrors => Content.HasErrors || LacksBodyFile || LacksArticle;
}

/// <param name="Language">As the file says; null for the publication's.</param>
internal sealed record TranslationPlace(string Id, string? Language);
