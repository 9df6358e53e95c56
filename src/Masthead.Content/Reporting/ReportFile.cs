using Masthead.Content.Reporting.Counting;
using Masthead.Content.Reporting.Html;

namespace Masthead.Content.Reporting;

/// <summary>A report as a file, which its name says the format of.</summary>
internal static class ReportFile
{
    private const string Page = ".html";

    private const string Data = ".json";

    /// <summary>What is wrong with a name, and the remedy; null where nothing is.</summary>
    public static string? FaultOf(string name) => EndsWith(name, Page) || EndsWith(name, Data)
        ? null
        : $"A report is a page or data: let its name end in '{Page}' or '{Data}'.";

    /// <param name="name">One without a fault.</param>
    /// <param name="day">The day that the page says it is of; null where it says none.</param>
    public static byte[] Write(SiteReport report, string name, DateTime? day = null) => EndsWith(name, Page) ? ReportPage.Write(report, day) : ReportJson.Write(report);

    private static bool EndsWith(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
