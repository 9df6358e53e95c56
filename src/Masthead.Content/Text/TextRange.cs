namespace Masthead.Content.Text;

/// <summary>A half-open range of UTF-16 offsets in a file's text. Roslyn's TextSpan, without Roslyn: the build task compiles this folder too.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public static TextRange At(int position) => new(position, position);

    public string Of(string text) => text.Substring(Start, Length);
}
