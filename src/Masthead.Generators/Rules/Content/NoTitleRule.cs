using Masthead.Generators.Content;

namespace Masthead.Generators.Rules.Content;

/// <summary>MH4009: an article without a title. Silent where the file cannot be read, which is reported already.</summary>
internal sealed class NoTitleRule() : ContentRule(Descriptors.NoTitle)
{
    public override IEnumerable<Finding> Check(ContentFile file, SiteIndex site)
    {
        if (file.Article is { Title: null, IsReadable: true } article)
            yield return new Finding(article.Start.Range, "The article has no title: add 'title:'.");
    }
}
