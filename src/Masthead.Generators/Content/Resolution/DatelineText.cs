using System.Globalization;
using Masthead.Generators.Content.Model;

namespace Masthead.Generators.Content.Resolution;

/// <summary>A dateline as it is printed: in its style, else the place, and the date where there is one.</summary>
internal static class DatelineText
{
    public static string Of(DatelineContent dateline)
    {
        if (dateline.Style is { } style)
            return Template.Fill(style.Value, placeholder => ValueOf(placeholder, dateline));
        return dateline.Date is null ? dateline.Place.Value : $"{dateline.Place.Value}, {ValueOf("date", dateline)}";
    }

    public static bool PassesLimit(DatelineContent dateline) =>
        dateline.Style is { } style && Template.PassesLimit(style.Value, placeholder => ValueOf(placeholder, dateline));

    private static string? ValueOf(string placeholder, DatelineContent dateline) => placeholder switch
    {
        "place" => dateline.Place.Value,
        "date" => dateline.Date?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        _ => null,
    };
}
