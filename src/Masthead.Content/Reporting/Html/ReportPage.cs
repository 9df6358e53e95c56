using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Masthead.Content.Reporting.Counting;
using Masthead.Content.Text;

namespace Masthead.Content.Reporting.Html;

/// <summary>
/// The report as one page, for an editor: no script, nothing from elsewhere. The same report gives the same bytes on every machine.
/// </summary>
internal static class ReportPage
{
    private static readonly (string Id, string Title, Action<HtmlWriter, SiteReport> Write)[] Sections =
    [
        ("attention", "What needs attention", AttentionSection.Write),
        ("findings", "What the rules found", FindingSection.Write),
        ("bylines", "Bylines", BylineSection.Write),
        ("disclaimers", "Disclaimers", DisclaimerSection.Write),
        ("corrections", "Corrections", CorrectionSection.Write),
        ("authors", "Authors", AuthorSection.Write),
        ("articles", "Articles", ArticleSection.Write),
        ("unsaid", "Left unsaid", UnsaidSection.Write),
    ];

    /// <param name="day">The day that it says it is of; null where it says none.</param>
    public static byte[] Write(SiteReport report, DateTime? day)
    {
        var html = new HtmlWriter();
        html.Raw("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            WriteHead(html, report);
            using (html.Open("body"))
            {
                WriteHeader(html, report, day);
                WriteMain(html, report);
                WriteFooter(html);
            }
        }

        return Encoding.UTF8.GetBytes(html.ToString());
    }

    /// <summary>What the page may load is nothing, and of styles its own alone: whatever a text gets past us, a browser does not follow it.</summary>
    private static void WriteHead(HtmlWriter html, SiteReport report)
    {
        using (html.Open("head"))
        {
            html.Empty("meta", ("charset", "utf-8"))
                .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{StyleHash()}'; base-uri 'none'; form-action 'none'"))
                .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
                .Empty("meta", ("name", "color-scheme"), ("content", "light dark"))
                .Empty("meta", ("name", "robots"), ("content", "noindex"))
                .Empty("meta", ("name", "referrer"), ("content", "no-referrer"))
                .Line("title", report.Publication is { } publication ? $"{MessageText.Clean(publication)}: the newsroom’s report" : "The newsroom’s report")
                .Raw("<style>").Raw(ReportStyle.Text).Raw("</style>\n");
        }
    }

    private static void WriteHeader(HtmlWriter html, SiteReport report, DateTime? day)
    {
        using (html.Open("header"))
        {
            html.Line("p", "The newsroom’s report", ("class", "kicker"));
            using (html.OpenInline("h1"))
            {
                if (report.Publication is { } publication)
                    html.Written(publication);
                else
                    html.Text("What is on the site");
            }

            html.Break();

            var edition = $"{Numbers.Of(report.Articles.Total, "article")} by {Numbers.Of(report.Authors.Count(static author => author.Articles > 0), "author")}, drafts included";
            html.Line("p", day is { } date ? $"{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} · {edition}" : edition, ("class", "edition"));
        }

        using (html.Open("nav", ("aria-label", "Parts of the report")))
        using (html.Open("ul"))
        {
            foreach (var section in Sections)
            {
                using (html.OpenInline("li"))
                    html.Inline("a", section.Title, ("href", "#" + section.Id));
                html.Break();
            }
        }
    }

    private static void WriteMain(HtmlWriter html, SiteReport report)
    {
        using (html.Open("main"))
        {
            Figures.Write(html, report);
            foreach (var section in Sections)
            {
                using (html.Open("section", ("id", section.Id)))
                {
                    html.Line("h2", section.Title);
                    section.Write(html, report);
                }
            }
        }
    }

    private static void WriteFooter(HtmlWriter html)
    {
        using (html.Open("footer"))
            html.Line("p", "Counted from the content’s files, drafts included. What internal notes say, why a source is anonymous, and e-mail addresses are not in it; the reasons of suppressions are.");
    }

    private static string StyleHash()
    {
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(ReportStyle.Text)));
    }
}
