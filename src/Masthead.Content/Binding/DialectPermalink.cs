using System.Text;
using System.Text.RegularExpressions;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>An article's own <c>permalink</c> that holds what another generator fills in: <c>/:categories/:title/</c>, <c>pretty</c>.</summary>
internal static class DialectPermalink
{
    /// <summary>A whole one: <c>:yearday</c> is no <c>:year</c>, and <c>:sections[1:]</c> are not all sections.</summary>
    private static readonly Regex Part = new(@":\w+(?:\[[^\]]*\])?", RegexOptions.CultureInvariant);

    /// <param name="pattern">The same as <c>permalink</c> of masthead.yml is written, with <see cref="PermalinkParts"/> in it; null where it holds what only the generator knows.</param>
    public static bool IsPattern(string permalink, Dialect dialect, out string? pattern)
    {
        pattern = dialect.Permalinks.FirstOrDefault(named => named.Theirs == permalink).Ours;
        if (pattern is not null)
            return true;
        if (!Holds(permalink, dialect))
            return false;

        var filled = dialect.Placeholders.Count == 0 ? permalink : Part.Replace(permalink, part => dialect.Placeholders.FirstOrDefault(placeholder => placeholder.Theirs == part.Value).Ours ?? part.Value);
        pattern = Holds(filled, dialect) || (dialect.Placeholders.Count > 0 && Part.IsMatch(filled)) ? null : filled;
        return true;
    }

    /// <summary>A site's pattern, in which one section, and the name of the file, stand for what the articles say.</summary>
    public static string? OfSite(string? pattern) => pattern is null || pattern.Contains(PermalinkParts.Title) ? null
        : pattern.Replace(PermalinkParts.SlugOrTitle, "{slug}").Replace(PermalinkParts.Categories, "{section}").Replace(PermalinkParts.CategorySlugs, "{section}");

    /// <summary>An article's pattern, in which stands what it says itself.</summary>
    /// <param name="categories">As they are written.</param>
    public static string? OfArticle(string? pattern, ContentPath path, Located<string>? title, Located<string>? slug, IReadOnlyList<Located<string>> categories)
    {
        if (pattern is null)
            return null;

        string[] named = [.. new[] { path.SectionAbove }.OfType<string>().Concat(categories.Select(static category => category.Value)).Select(static category => category.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        return pattern
            .Replace(PermalinkParts.SlugOrTitle, slug is null ? PermalinkParts.Title : "{slug}")
            .Replace(PermalinkParts.Title, title is { } written ? Address.OfName(AsHugoHasIt(written.Value)) : "{slug}")
            .Replace(PermalinkParts.Categories, string.Join("/", named.Select(Address.OfName)))
            .Replace(PermalinkParts.CategorySlugs, string.Join("/", named.Select(static category => Address.OfName(Slugs.Of(category)))));
    }

    /// <summary>In small letters, with a hyphen for blanks, and without what is neither a letter, a digit nor one of a few marks.</summary>
    private static string AsHugoHasIt(string title)
    {
        var name = new StringBuilder(title.Length);
        var isDivided = false;
        foreach (var character in title)
        {
            if (char.IsWhiteSpace(character))
            {
                isDivided = true;
            }
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || Slugs.IsMark(character) || character is '.' or '/' or '_' or '#' or '+' or '~' or '-' or '@')
            {
                if (isDivided && name.Length > 0 && character != '-' && name[name.Length - 1] != '-')
                    name.Append('-');
                name.Append(char.ToLowerInvariant(character));
                isDivided = false;
            }
        }

        return name.ToString();
    }

    /// <summary>A scheme has a colon, too.</summary>
    private static bool Holds(string permalink, Dialect dialect) =>
        permalink.IndexOf("://", StringComparison.Ordinal) < 0 && dialect.AddressMarks.Any(mark => permalink.IndexOf(mark, StringComparison.Ordinal) >= 0);
}
