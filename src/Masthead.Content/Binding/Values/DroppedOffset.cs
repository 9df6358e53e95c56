using System.Globalization;
using System.Text.RegularExpressions;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>
/// A time whose offset counts for nothing there. Docusaurus puts a <c>Z</c> behind each date that YAML leaves a text, and JavaScript takes the last zone of two: <c>18:30:00 -0500</c> is 18:30 in UTC,
/// and <c>18:30:00 -05:00</c> is what it says.
/// </summary>
internal static class DroppedOffset
{
    private static readonly Regex Offset = new(@"\A(?!.*[0-9]T[0-9]).*:[0-9]{2}\s*[+-][0-9]{2}:?[0-9]{2}\z", RegexOptions.CultureInvariant);

    /// <summary>As YAML 1.1 knows it where it stands in no quotation marks.</summary>
    private static readonly Regex Timestamp = new(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[ \t]+[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*[+-][0-9]{1,2}(?::[0-9]{2})?\z", RegexOptions.CultureInvariant);

    public static bool IsIn(DataNode node, string text) =>
        Offset.IsMatch(text) && !(node is DataScalar { Style: DataScalarStyle.Plain } && Timestamp.IsMatch(text));

    public static void Report(Binder binder, Located<string> text, DateTimeOffset date) =>
        binder.Report(new Problem(ProblemKind.NotADate, text.Range, $"{Quoted.Of(text.Value)} is another moment to {binder.Dialect.Title}, which leaves such an offset aside. {DateReader.Expected}")
        {
            Key = binder.Key,
            Edits = [binder.Replacing(text, Written(date)), binder.Replacing(text, Written(new DateTimeOffset(date.DateTime, TimeSpan.Zero)))],
        });

    private static string Written(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
