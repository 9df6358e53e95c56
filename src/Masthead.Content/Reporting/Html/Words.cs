using System.Text;

namespace Masthead.Content.Reporting.Html;

/// <summary>Names of the content's own sets as words: <c>advertiserContent</c> is advertiser content.</summary>
internal static class Words
{
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (letter is >= 'A' and <= 'Z' && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
