using System.Globalization;
using System.Text.Json;

namespace Masthead.Tool.Importing.Ghost;

/// <summary>Columns of a row: Ghost has written ids as numbers and as texts, dates as texts and as milliseconds.</summary>
internal static class Columns
{
    /// <summary>Empty for a column that is not there, or holds nothing.</summary>
    public static string Text(this JsonElement row, string column) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(column, out var value) ? AsText(value) : "";

    public static bool Flag(this JsonElement row, string column) => row.Text(column) is "1" or "true";

    public static int Number(this JsonElement row, string column) => int.TryParse(row.Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static IEnumerable<JsonElement> List(this JsonElement row, string column) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(column, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    /// <summary>In UTC, as Ghost keeps them; null for what is no date.</summary>
    public static ImportedDate? Date(this JsonElement row, string column)
    {
        var text = row.Text(column);
        if (text.Length > 10 && text.All(char.IsAsciiDigit) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_800_000)
            return new ImportedDate(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime, TimeSpan.Zero);

        string[] formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"];
        return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? new ImportedDate(date.UtcDateTime, TimeSpan.Zero) : null;
    }

    private static string AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => "",
    };
}
