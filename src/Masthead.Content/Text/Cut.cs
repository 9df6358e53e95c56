namespace Masthead.Content.Text;

/// <summary>The beginning of a text that is too long: no character of two halves loses one.</summary>
internal static class Cut
{
    /// <summary>The text itself, where it is short enough.</summary>
    public static string At(string text, int most) => text.Length <= most ? text : text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most);
}
