using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Masthead.AspNetCore;

/// <summary>
/// What stands in the head of a page beside its title: of an article its meta tags, canonical address, translations and JSON-LD; of a page about an author the JSON-LD of a profile; of any other page that of
/// the publication; and the feeds, which readers look for there. Within <c>HeadContent</c>, or in the layout's <c>head</c> itself.
/// </summary>
/// <remarks>Of an article that is not out, as a preview shows it, it says that it is not to be indexed, and nothing else.</remarks>
[Prints(ArticleElements.None)]
public sealed class MastheadHead : ComponentBase
{
    /// <summary>The article that the page shows.</summary>
    [Parameter]
    public Article? Article { get; set; }

    /// <summary>The author whom the page is about.</summary>
    [Parameter]
    public Author? Author { get; set; }

    [Inject]
    private MastheadSite Site { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, HeadHtml.Of(Site, Article, Author));
    }
}
