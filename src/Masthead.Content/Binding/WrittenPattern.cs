using Masthead.Content.Binding.Values;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>A <c>permalink</c> of an article that its generator fills in when it builds: <c>/{{ title | slugify }}/</c>.</summary>
/// <param name="Written">As it stands there.</param>
/// <param name="Pattern">The same as <c>permalink</c> of masthead.yml is written; null where it holds what only the generator knows.</param>
internal sealed record WrittenPattern(Located<string> Written, string? Pattern)
{
    /// <summary>
    /// The pattern, if all of it can be filled in. Of any other the piece has the site's address, which nobody has thought of where masthead.yml has no <c>permalink</c>: so that is said.
    /// </summary>
    public static string? In(ArticleDraft article, Binder binder)
    {
        if (article.UrlPattern is not { } written || !article.HasPage)
            return null;
        if (written.Pattern is { } pattern && !(IsOfTitle(pattern) && article.Title is { } title && binder.Dialect.TitleInAddress is { } form && form(title.Value) is null))
            return pattern;

        if (!binder.SiteNamesAddresses)
        {
            binder.Report(
                ProblemKind.UnknownKey, written.Written,
                $"{Quoted.Of(written.Written.Value)} holds what {binder.Dialect.Title} alone can fill in: the piece has the address here that its file gives it. Write the address itself, or say by 'permalink:' in masthead.yml how addresses are made.", instead: null);
        }

        return null;
    }

    private static bool IsOfTitle(string pattern) => Template.NamesIn(pattern).Any(static part => "{" + part.Name + "}" is PermalinkParts.Title or PermalinkParts.SlugOrTitle);
}
