namespace Masthead.Content.Text;

/// <summary>A range of a file, and what is to stand there instead.</summary>
internal sealed record TextChange(TextRange Range, string NewText)
{
    public static TextChange Inserting(int position, string text) => new(TextRange.At(position), text);

    /// <summary>All of them done to a text. They do not overlap; of several at one place the first stands first.</summary>
    public static string Apply(IEnumerable<TextChange> changes, string text)
    {
        var changed = new System.Text.StringBuilder(text.Length);
        var done = 0;
        foreach (var change in changes.OrderBy(static change => change.Range.Start))
        {
            changed.Append(text, done, change.Range.Start - done).Append(change.NewText);
            done = change.Range.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }
}
