using Masthead.Content.Reporting.Counting;

namespace Masthead.Content.Reporting.Html;

/// <summary>What somebody has to do, the worst first.</summary>
internal static class AttentionSection
{
    /// <param name="Kind">How severe it is: its colour.</param>
    private sealed record Item(int Count, string Kind, string Section, string Words);

    public static void Write(HtmlWriter html, SiteReport report)
    {
        var items = Items(report).Where(static item => item.Count > 0).ToArray();
        if (!report.Analyzed)
            html.Line("p", "The rules were not part of the build that this report is of: what they would find is not known.", ("class", "warn"));
        if (items.Length == 0)
        {
            html.Line("p", report.Articles.Total == 0 ? "There is no article yet." : report.Analyzed ? "Nothing. Every article can go out as it stands." : "Nothing in what was counted.");
            return;
        }

        using (html.Open("ul", ("class", "attention")))
        {
            foreach (var item in items)
            {
                using (html.OpenInline("li", ("class", item.Kind)))
                    html.Inline("a", item.Words, ("href", "#" + item.Section));
                html.Break();
            }
        }
    }

    private static IEnumerable<Item> Items(SiteReport report)
    {
        var (articles, due) = (report.Articles, report.Articles.Disclaimers);
        yield return new(articles.HeldBack.Count, "error", "articles", $"{Articles(articles.HeldBack.Count)} held back: an error keeps {(articles.HeldBack.Count == 1 ? "it" : "them")} from readers.");

        var errors = report.FindingsBySeverity.TryGetValue("error", out var error) ? error : 0;
        var inArticles = articles.WithErrors is > 0 and var with ? $", in {Numbers.Of(with, "article")}" : "";
        yield return new(errors, "error", "findings", $"{Numbers.Of(errors, "error")} stop{(errors == 1 ? "s" : "")} a build{inArticles}.");

        var missing = due.Due - due.DueAndPresent;
        yield return new(missing, "error", "disclaimers", $"{Articles(missing)} without a disclaimer that is due, of {Numbers.Of(due.Due)} that {(due.Due == 1 ? "needs" : "need")} one.");

        var unsigned = articles.Byline.None - articles.Byline.NeedsNone;
        yield return new(unsigned, "error", "bylines", $"{Articles(unsigned)} without a byline, and without a reason for that.");

        var warnings = report.FindingsBySeverity.TryGetValue("warning", out var warning) ? warning : 0;
        yield return new(warnings, "warning", "findings", $"{Numbers.Of(warnings, "warning")} to look at.");

        var withoutBio = report.Authors.Count(static author => author.Bio == false);
        var people = report.Authors.Count(static author => author.Bio is not null);
        yield return new(withoutBio, "warning", "authors", $"{Numbers.Of(withoutBio)} of {Numbers.Of(people, "author")} {(withoutBio == 1 ? "has" : "have")} no bio.");

        var undated = report.Corrections.WithoutDate.Values.Sum();
        yield return new(undated, "warning", "corrections", $"{Numbers.Of(undated, "correction or update", "corrections and updates")} without a date.");

        var pointless = report.Suppressions.Count(static suppression => string.IsNullOrWhiteSpace(suppression.Reason)) + report.Policies.Count(static policy => string.IsNullOrWhiteSpace(policy.Reason));
        yield return new(pointless, "warning", "unsaid", $"{Numbers.Of(pointless, "rule is", "rules are")} to be left unsaid without a reason, and so {(pointless == 1 ? "is" : "are")} not.");

        var suggestions = report.FindingsBySeverity.TryGetValue("info", out var info) ? info : 0;
        yield return new(suggestions, "info", "findings", $"{Numbers.Of(suggestions, "suggestion")} for an editor to judge.");
    }

    private static string Articles(int count) => Numbers.Of(count, "article is", "articles are");
}
