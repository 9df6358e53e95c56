using System.Text.RegularExpressions;
using Masthead.Content.Dialects;

namespace Masthead.Content.Binding;

/// <summary>A <c>permalink</c> that holds what another generator fills in: <c>/:categories/:title/</c>.</summary>
internal static class DialectPermalink
{
    /// <summary>A whole one: <c>:yearday</c> is no <c>:year</c>, and <c>:sections[1:]</c> are not all sections.</summary>
    private static readonly Regex Part = new(@":\w+(?:\[[^\]]*\])?|\{\{.*?\}\}", RegexOptions.CultureInvariant);

    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    /// <param name="pattern">The same as <c>permalink</c> of masthead.yml is written; null where it holds what only the generator knows.</param>
    public static bool IsPattern(string permalink, Dialect dialect, out string? pattern)
    {
        pattern = null;
        if (!Holds(permalink, dialect))
            return false;

        var filled = dialect.Placeholders.Count == 0 ? permalink : Part.Replace(permalink, part => dialect.Placeholders.FirstOrDefault(placeholder => AreOne(placeholder.Theirs, part.Value)).Ours ?? part.Value);
        pattern = Holds(filled, dialect) || (dialect.Placeholders.Count > 0 && Part.IsMatch(filled)) ? null : filled;
        return true;
    }

    /// <summary>The same of a whole site's, which may have a name: <c>pretty</c>. In an article that is an address.</summary>
    public static bool IsPatternOfSite(string permalink, Dialect dialect, out string? pattern)
    {
        var (name, ours) = dialect.Permalinks.FirstOrDefault(named => named.Theirs == permalink);
        if (name is null)
            return IsPattern(permalink, dialect, out pattern);

        pattern = ours;
        return true;
    }

    /// <summary>Template code may have blanks anywhere or nowhere, and take those around it: <c>{{- page.fileSlug -}}</c>.</summary>
    private static bool AreOne(string known, string written) => known == written || (written[0] == '{' && WithoutBlanks(known) == WithoutBlanks(written));

    private static string WithoutBlanks(string part) => Blanks.Replace(part, "").Replace("{{-", "{{").Replace("-}}", "}}");

    /// <summary>A scheme has a colon, too.</summary>
    private static bool Holds(string permalink, Dialect dialect) =>
        permalink.IndexOf("://", StringComparison.Ordinal) < 0 && dialect.AddressMarks.Any(mark => permalink.IndexOf(mark, StringComparison.Ordinal) >= 0);
}
