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

    private static IEnumerable<int> Places(string part, string text)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
