namespace Masthead.Content.Text;

/// <summary>What a file says, as a message quotes it: in quotation marks and cut, so that the remedy behind it is still read.</summary>
internal static class Quoted
{
    public static string Of(string text) => $"'{Short(text)}'";

    /// <summary>The author's words, short, on one line and without square brackets.</summary>
    public static string Short(string text)
    {
        const int Most = 40;
        var line = text.Replace('[', '(').Replace(']', ')').Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= Most ? line : Cut.At(line, Most) + "…";
    }
}
