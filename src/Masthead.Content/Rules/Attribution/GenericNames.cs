using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>Names that say nobody's: those of the language, what content systems fill in, and the publication's own (<c>policy.genericNames</c>).</summary>
internal static class GenericNames
{
    /// <summary>Whatever language the site is in.</summary>
    private static readonly HashSet<string> OfSoftware =
        ["admin", "administrator", "root", "user", "webmaster", "test", "null", "none", "undefined", "n/a", "tba", "tbd", "todo"];

    public static bool Has(string name, string language, PublicationContent publication)
    {
        var folded = Fold.Name(name);
        return OfSoftware.Contains(folded)
            || Languages.Find(language) is { } words && words.HasGenericName(folded)
            || publication.GenericNames.Any(other => Fold.Name(other) == folded);
    }
}
