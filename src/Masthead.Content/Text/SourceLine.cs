namespace Masthead.Content.Text;

/// <summary>One line of the text, without its break, looked at as an author sees it: indentation, dash, key, value, comment.</summary>
internal readonly record struct SourceLine(string Text, int Start, int End)
{
    public static SourceLine At(string text, TextRange within, int position)
    {
        var start = position;
        while (start > within.Start && !IsBreak(text[start - 1]))
            start--;

        var end = position;
        while (end < within.End && !IsBreak(text[end]))
            end++;

        return new SourceLine(text, start, end);
    }

    /// <summary>The line below, if there is one.</summary>
    public SourceLine? Next(TextRange within)
    {
        if (End >= within.End)
            return null;

        var isPair = Text[End] == '\r' && End + 1 < within.End && Text[End + 1] == '\n';
        return At(Text, within, End + (isPair ? 2 : 1));
    }

    public static bool IsBreak(char c) => c is '\n' or '\r';

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>The first character that is not white space, or the end.</summary>
    public int Content => SkipBlanks(Start);

    /// <summary>What stands in it, without white space around.</summary>
    public TextRange Written
    {
        get
        {
            var end = End;
            while (end > Content && IsBlank(Text[end - 1]))
                end--;
            return new TextRange(Content, end);
        }
    }

    public int Column(int position) => position - Start;

    public bool Has(int position) => position >= Start && position <= End;

    /// <summary>From the position to the last character before a comment; inside brackets also before what ends an item.</summary>
    public TextRange RestFrom(int position, bool isFlow = false)
    {
        var end = position;
        for (var i = position; i < End; i++)
        {
            var c = Text[i];
            if (c == '#' && i > Start && IsBlank(Text[i - 1]) || isFlow && i > position && c is ',' or '[' or ']' or '{' or '}')
                break;
            if (!IsBlank(c))
                end = i + 1;
        }

        return new TextRange(position, end);
    }

    /// <summary>Where the value begins: behind indentation, dashes and a key with its colon.</summary>
    public int ValueStart()
    {
        var start = Content;
        while (start + 1 < End && Text[start] == '-' && IsBlank(Text[start + 1]))
            start = SkipBlanks(start + 1);
        return ColonFrom(start) is { } colon ? SkipBlanks(colon + 1) : start;
    }

    /// <summary>The first colon that ends a key: one with white space or nothing behind it.</summary>
    public int? ColonFrom(int start)
    {
        for (var i = start; i < End; i++)
        {
            if (Text[i] == ':' && (i + 1 == End || IsBlank(Text[i + 1])))
                return i;
            if (Text[i] == '#' && i > start && IsBlank(Text[i - 1]))
                return null;
        }

        return null;
    }

    private int SkipBlanks(int start)
    {
        while (start < End && IsBlank(Text[start]))
            start++;
        return start;
    }
}
