using System.Globalization;

namespace Masthead.Content.Reporting.Html;

/// <summary>Numbers as they are printed, the same on every machine.</summary>
internal static class Numbers
{
    /// <summary><c>10,000</c>.</summary>
    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Of(int number, string one, string? many = null) => $"{Of(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A part of a whole, which is never told as nothing or as all where it is not.</summary>
    public static string Share(int part, int whole)
    {
        var share = whole == 0 ? 0 : 100.0 * part / whole;
        var rounded = Math.Round(share, MidpointRounding.AwayFromZero);
        return part > 0 && rounded == 0 ? "<1%" : part < whole && rounded == 100 ? ">99%" : rounded.ToString("0", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>A length of a drawing: a part of the whole, in hundredths.</summary>
    public static string Percent(double part, double whole) => (100 * part / whole).ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>A length in pixels.</summary>
    public static string Pixels(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);
}
