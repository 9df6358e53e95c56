using Masthead.Content.Model;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Disclaimers;

/// <summary>The edits that name disclaimers of masthead.yml on an article: those that are in force there, and whose placeholders it has words for.</summary>
internal static class NamedDisclaimer
{
    /// <summary>What they stand behind, where the article names none yet.</summary>
    private static readonly string[] KeysBefore = ["title", "byline", "author", "authors", "date", "published", "updated", "topics"];

    /// <summary>One for each disclaimer of these kinds.</summary>
    public static IEnumerable<TextEdit> Of(RuleInput input, params DisclaimerKind[] kinds) =>
        input.Site.Directory.Publication.Disclaimers.Where(disclaimer => kinds.Contains(disclaimer.Kind)).Select(disclaimer => Of(input, disclaimer)).OfType<TextEdit>();

    public static TextEdit? Of(RuleInput input, DisclaimerContent disclaimer) => Offer.Choice($"Name {Quoted.Of(disclaimer.RegisteredId.Value)} under 'disclaimers'", Naming(input, disclaimer));

    /// <summary>Null where it may not stand there, or cannot be named.</summary>
    public static IReadOnlyList<TextChange>? Naming(RuleInput input, DisclaimerContent disclaimer) =>
        MayStand(input, disclaimer) ? input.Keys?.Append("disclaimers", "disclaimer", disclaimer.RegisteredId.Value, KeysBefore) : null;

    /// <summary>Those that may stand where another one does.</summary>
    public static IEnumerable<TextEdit> InsteadOf(ArticleDisclaimer named, RuleInput input) =>
        from other in input.Site.Directory.Publication.Disclaimers
        where other.Kind == named.Disclaimer.Kind && MayStand(input, other)
        select TextEdit.Replacing(named.Place, input.File.Text, other.RegisteredId.Value, input.File.Notation) with { IsSafe = false };

    private static bool MayStand(RuleInput input, DisclaimerContent disclaimer)
    {
        var article = input.Article!;
        return disclaimer.IsInForceOn(article.Content.Date)
            && article.Disclaimers.All(standing => standing.Disclaimer != disclaimer)
            && disclaimer.Text?.In(article.Language, input.Site.Directory.Publication.DefaultLanguage) is { Value: var wording }
            && Template.NamesIn(wording).All(placeholder => article.Values.Of(placeholder.Name) is not null);
    }
}
