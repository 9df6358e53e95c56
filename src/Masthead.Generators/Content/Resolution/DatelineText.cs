using System.Globalization;
using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content.Resolution;

/// <summary>A dateline as it is printed: in its style, else the place, and the date where there is one.</summary>
internal static class DatelineText
{
    public static string Of(DatelineContent dateline)
    {
        var date = dateline.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var style = dateline.Style?.Value ?? (date is null ? "{place}" : "{place}, {date}");
        return Template.Fill(style, placeholder => placeholder switch
        {
            "place" => dateline.Place.Value,
            "date" => date ?? "",
            _ => null,
        });
    }
}
