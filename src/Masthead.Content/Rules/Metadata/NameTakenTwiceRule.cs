using System.Globalization;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4008: an address or an id that two articles need; an id or a C# name that two authors, disclaimers or sections need.</summary>
internal sealed class NameTakenTwiceRule() : ContentRule(Rule)
{
    public static RuleInfo Rule { get; } = new("MH4008", "Two files need one address or name", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error);

    /// <summary>How many numbers are tried behind a name.</summary>
    private const int Most = 99;

    public override IEnumerable<Finding> Check(RuleInput input) =>
        input.Site.Clashes.In(input.File.Path.FilePath)
            .Concat(input.Site.Addresses.ClashesIn(input.File.Path.FilePath).Select(clash => clash with { Edits = Offer.Of(EditFor(clash, input.File.Article!, input)) }));

    /// <summary>The alias goes, or the article gets an address that is free.</summary>
    private static TextEdit? EditFor(Finding clash, ArticleContent article, RuleInput input)
    {
        if (article.Aliases.Any(alias => alias.Range == clash.Range))
            return Offer.Choice("Remove the alias", input.Keys?.Remove(clash.Range));

        var directory = input.Site.Directory;
        return article.UrlOverride is { } url ? WithNumber(directory.Publication.Dialect.AddressKey, url.Value, EndOf(url.Value), url.Range, name => article with { UrlOverride = new Located<string>(name, url.Range) })
            : article.UrlPattern is null && Permalink.IsMadeOfSlug(article, directory.Publication) ? WithNumber("slug", article.Slug, article.Slug.Length, article.SlugOverride?.Range, name => article with { SlugOverride = new Located<string>(name, default) })
            : null;

        TextEdit? WithNumber(string key, string name, int end, TextRange? written, Func<string, ArticleContent> named)
        {
            for (var number = 2; number <= Most; number++)
            {
                var other = name.Insert(end, number.ToString("'-'0", CultureInfo.InvariantCulture));
                if (!input.Site.Addresses.Lead(Permalink.Of(named(other), directory)))
                    return Offer.Choice($"Write '{key}: {other}'", written is { } range ? input.Keys?.Replace(range, other) : input.Keys?.Insert(key, other, "title"));
            }

            return null;
        }
    }

    /// <summary>Where an address ends but for its last slash, or the ending of a file: <c>/about.html</c>.</summary>
    private static int EndOf(string address) =>
        address.EndsWith("/", StringComparison.Ordinal) ? address.TrimEnd('/').Length : ContentPaths.WithoutExtension(address).Length;
}
