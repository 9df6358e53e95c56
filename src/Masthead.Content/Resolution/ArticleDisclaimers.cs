using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>A disclaimer that stands on an article.</summary>
/// <param name="Wording">Its wording in the article's language, with the placeholders; null where it has none.</param>
/// <param name="Values">What placeholders stand for on the article.</param>
/// <param name="Place">Where the article asks for it: at its id, at its first key where it is worded there, or at the article's first key where an author brings it.</param>
/// <param name="IsNamed">Whether the article asks for it itself.</param>
internal sealed record ArticleDisclaimer(DisclaimerContent Disclaimer, Located<string>? Wording, PlaceholderValues Values, TextRange Place, bool IsNamed)
{
    /// <summary>Whether the article words it itself.</summary>
    public bool IsInline => Disclaimer.Id is null;

    /// <summary>As it is printed.</summary>
    public string Text => Wording is { } wording ? Template.Fill(wording.Value, Values.Of) : "";

    /// <summary>Whether what it is filled with makes it longer than a text may be.</summary>
    public bool PassesLimit => Wording is { } wording && Template.PassesLimit(wording.Value, Values.Of);

    /// <summary>Whether something in it has nothing to stand for.</summary>
    public bool IsUnfilled => Wording is { } wording && Template.NamesIn(wording.Value).Any(written => Values.Of(written.Name) is null);
}

/// <summary>What stands on an article: the disclaimers that it names, then those of its authors that it does not name anyway, while they are in force.</summary>
internal static class ArticleDisclaimers
{
    /// <summary>A reference to nothing has no words to print; MH2001 reports it.</summary>
    public static IEnumerable<ArticleDisclaimer> Of(ArticleContent article, IReadOnlyList<ResolvedCredit> credits, PlaceholderValues values, SiteDirectory directory)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in article.Disclaimers)
        {
            if (use.Reference is { } reference)
                named.Add(reference.Value);
            if ((use.Inline ?? directory.FindDisclaimer(use.Reference!.Value.Value)) is { } disclaimer)
                yield return Worded(disclaimer, use.Reference?.Range ?? disclaimer.Start.Range, isNamed: true);
        }

        foreach (var id in credits.Where(static credit => credit.IsAuthor).SelectMany(static credit => credit.Author?.Disclaimers ?? []))
        {
            if (named.Add(id.Value) && directory.FindDisclaimer(id.Value) is { } disclaimer && disclaimer.IsInForceOn(article.Date))
                yield return Worded(disclaimer, article.Start.Range, isNamed: false);
        }

        ArticleDisclaimer Worded(DisclaimerContent disclaimer, TextRange place, bool isNamed) =>
            new(disclaimer, disclaimer.Text?.In(directory.LanguageOf(article), directory.Publication.DefaultLanguage), values, place, isNamed);
    }
}
