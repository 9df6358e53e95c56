using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>Where the parser gave up, in terms of the text.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Within">The part that is YAML.</param>
/// <param name="Position">Where the parser stood, as far as it says.</param>
/// <param name="Last">The last token that it took in.</param>
/// <param name="Open">The lists and maps that were open, the innermost first.</param>
/// <param name="MentionsTab">The one thing that the parser says better than the text shows it.</param>
internal sealed record SyntaxFailure(
    string Text, TextRange Within, int Position, TextRange Last, IReadOnlyCollection<OpenCollection> Open, bool MentionsTab)
{
    public OpenCollection? Innermost => Open.FirstOrDefault();

    /// <summary>The innermost bracket or brace that is open.</summary>
    public int? Bracket => Open.FirstOrDefault(open => open.IsFlow && Text[open.Start] is '[' or '{')?.Start;

    /// <summary>The first thing that was not taken in: behind the last token or bracket, white space and comments.</summary>
    public int Next => SkipToContent(Math.Max(Last.End, Bracket + 1 ?? 0));

    /// <summary>The character that was not taken in; a line break where the text has ended.</summary>
    public char NextCharacter => CharacterAt(Next);

    public char CharacterAt(int position) => position < Within.End ? Text[position] : '\n';

    public SourceLine LineAt(int position) => SourceLine.At(Text, Within, position);

    public static DataError Error(TextRange range, string message) => new(DataErrorKind.Syntax, range, message);

    /// <summary>Spaces that are none to YAML.</summary>
    /// <param name="purpose">What they cannot do.</param>
    public static DataError OtherSpaces(string text, TextRange spaces, string purpose) =>
        Error(spaces, SyntaxMessages.SpaceOfOtherKind(text[spaces.Start], purpose)).Replacing(spaces.Length == 1 ? "Write a space" : "Write spaces", spaces, new string(' ', spaces.Length), isSafe: true);

    private int SkipToContent(int start)
    {
        var i = start;
        while (i < Within.End)
        {
            if (Text[i] == '#' && (i == Within.Start || char.IsWhiteSpace(Text[i - 1])))
                i = LineAt(i).End;
            else if (char.IsWhiteSpace(Text[i]) || Text[i] == '\uFEFF')
                i++;
            else
                break;
        }

        return i;
    }
}
