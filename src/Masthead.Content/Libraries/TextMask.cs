using System.Text;
using Masthead.Content.Data;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Libraries;

/// <summary>A text of which parts are not shown. What is shown stays in its line and its column.</summary>
internal sealed class TextMask(string text)
{
    private readonly char[] characters = text.ToCharArray();

    private readonly bool[] isHidden = new bool[text.Length];

    public void Hide(TextRange range)
    {
        for (var place = range.Start; place < range.End; place++)
        {
            if (!SourceLine.IsBreak(characters[place]))
                Put(place, ' ');
        }
    }

    /// <summary>Leaves a value that says nothing in the place of one that says something.</summary>
    public void Hide(DataScalar scalar, DataFormat format)
    {
        var (range, quotes) = (scalar.Range, QuotesOf(scalar.Range, format));
        var (start, end) = format == DataFormat.Yaml && scalar.Style is DataScalarStyle.Literal or DataScalarStyle.Folded
            ? (SourceLine.At(text, range, range.Start).End, range.End) : (range.Start + quotes.Length, range.End - quotes.Length);
        while (start < end && char.IsWhiteSpace(characters[start]))
            start++;
        if (start >= end)
            return;

        var isOneLine = quotes.Length > 0 && !new TextRange(range.Start, range.End).Of(text).Any(SourceLine.IsBreak);
        Hide(new TextRange(start, isOneLine ? range.End : end));
        // A number is one in each format, a word in YAML alone.
        Put(start, quotes.Length == 0 && format != DataFormat.Yaml ? '0' : 'x');
        for (var i = 0; isOneLine && i < quotes.Length; i++)
            Put(start + 1 + i, quotes[i]);
    }

    /// <summary>Leaves a word of that length, since a mark may have to stand right behind it.</summary>
    public void HideWord(TextRange range, DataFormat format)
    {
        var quotes = QuotesOf(range, format).Length;
        for (var place = range.Start + quotes; place < range.End - quotes; place++)
        {
            if (!SourceLine.IsBreak(characters[place]))
                Put(place, 'x');
        }
    }

    /// <summary>Leaves the marks, so that what cannot be read cannot be read.</summary>
    public void HideLetters(TextRange range)
    {
        for (var place = range.Start; place < range.End; place++)
        {
            if (!isHidden[place] && char.IsLetterOrDigit(characters[place]))
                Put(place, char.IsDigit(characters[place]) ? '0' : 'x');
        }
    }

    /// <summary>Lines end where what is shown of them ends.</summary>
    public override string ToString()
    {
        var shown = new StringBuilder(text.Length);
        for (var start = 0; start <= text.Length;)
        {
            var line = SourceLine.At(text, new TextRange(start, text.Length), start);
            var end = line.End;
            while (end > start && isHidden[end - 1] && characters[end - 1] == ' ')
                end--;
            shown.Append(characters, start, end - start);
            if (line.End < text.Length)
                shown.Append(text[line.End]);
            start = line.End + 1;
        }

        return shown.ToString();
    }

    private void Put(int place, char character) => (characters[place], isHidden[place]) = (character, true);

    private string QuotesOf(TextRange range, DataFormat format)
    {
        if (range.Length < 2)
            return "";

        var quote = text[range.Start];
        if (quote is not ('"' or '\''))
            return "";

        var triple = new string(quote, 3);
        return format == DataFormat.Toml && range.Length >= 6 && string.CompareOrdinal(text, range.Start, triple, 0, 3) == 0 ? triple : quote.ToString();
    }
}
