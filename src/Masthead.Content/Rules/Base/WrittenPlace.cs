using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Base;

/// <summary>Where a part of a value stands in the file.</summary>
internal static class WrittenPlace
{
    /// <summary>The part's own place; the whole value's, where the part is broken or escaped so that it stands there otherwise.</summary>
    public static TextRange Of(Located<string> value, int index, int length, string source)
    {
        var part = value.Value.Substring(index, length);
        var inValue = Places(part, value.Value).ToArray();
        var inSource = Places(part, value.Range.Of(source)).ToArray();
        if (inValue.Length != inSource.Length)
            return value.Range;

        var start = value.Range.Start + inSource[Array.IndexOf(inValue, index)];
        return new TextRange(start, start + length);
    }

    /// <summary>Another wording of the part; null where it is broken or escaped so that it stands there otherwise.</summary>
    /// <param name="file">In which the value stands.</param>
    public static TextEdit? Replacing(string title, Located<string> value, int index, int length, string wording, ContentFile file)
    {
        var range = Of(value, index, length, file.Text);
        if (range == value.Range)
            return null;

        // Between braces, and at the beginning of a text without quotation marks, a brace is none of the text's.
        var inPlace = new TextEdit(title, range, wording) { IsSafe = false };
        var isOneLine = !value.Range.Of(file.Text).Any(SourceLine.IsBreak);
        return range.Start > value.Range.Start && (file.Text[value.Range.Start] is '"' or '\'' or '|' or '>' || (file with { Text = inPlace.Apply(file.Text) }).Keys() is not null) ? inPlace
            : !isOneLine ? null
            : TextEdit.Replacing(value.Range, file.Text, value.Value.Remove(index, length).Insert(index, wording), file.Notation) with { Title = title, IsSafe = false };
    }

    private static IEnumerable<int> Places(string part, string text)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
