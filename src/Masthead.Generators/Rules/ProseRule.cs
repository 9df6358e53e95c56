using Masthead.Generators.Content;
using Masthead.Generators.Content.Resolution;
using Masthead.Generators.Prose;
using Microsoft.CodeAnalysis;

namespace Masthead.Generators.Rules;

/// <summary>
/// A rule that reads the text of a finished article, in the article's own file or in the one that it names as its text. Silent for a text in the
/// article's YAML, for HTML, and for a language without words of its own.
/// </summary>
internal abstract class ProseRule(DiagnosticDescriptor descriptor) : EditorialRule(descriptor)
{
    public sealed override bool ReadsBodies => true;

    protected sealed override IEnumerable<Finding> Check(ResolvedArticle article, ContentFile file, SiteIndex site) =>
        ProseWords.For(article.Language) is { } words && site.Prose.Of(file) is { } body ? Check(article, body, words) : [];

    protected abstract IEnumerable<Finding> Check(ResolvedArticle article, BodyProse body, ProseWords words);
}
