namespace Masthead.Content.Text;

/// <summary>What a text holds that was not saved as UTF-8, and is read as such.</summary>
internal static class LostCharacters
{
    public const string NotUtf8 = "This character could not be read, since the file is not saved as UTF-8: save it as UTF-8, and where the character stays lost, write it again.";

    public const string NoText = "The file holds the character U+0000, so it is not saved as UTF-8: save it as UTF-8.";

    private static readonly char[] Lost = ['\uFFFD', '\0'];

    /// <summary>The first one, and the message about it; null for a text that is whole.</summary>
    public static (TextRange Range, string Message)? FirstIn(string text, int start) =>
        text.IndexOfAny(Lost, start) is >= 0 and var place ? (new TextRange(place, place + 1), text[place] == '\0' ? NoText : NotUtf8) : null;
}
