using System.Globalization;
using System.Text;
using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>
/// The characters as YamlDotNet may see them, of the same length, so that offsets stay. It takes NUL for the end, lets
/// other forbidden characters pass, and breaks lines at NEL, LS and PS, which YAML 1.2 counts as text.
/// </summary>
internal sealed class PreparedText
{
    private const char Replacement = '\uFFFD';
    private const string LineBreaksOfOld = "\u0085\u2028\u2029";
    private static readonly char[] LineBreaks = LineBreaksOfOld.ToCharArray();
    private const char FirstNoncharacter = '\uFDD0';
    private const char LastNoncharacter = '\uFDEF';
    private const int MostReported = 20;

    /// <summary>For each line break of old; empty where the text has none.</summary>
    private readonly string standIns = "";

    /// <summary>By the place of their opening marks.</summary>
    private Dictionary<int, string>? values;

    public PreparedText(string source, TextRange within, List<DataError> errors)
    {
        Start = within.Length > 0 && source[within.Start] == '\uFEFF' ? within.Start + 1 : within.Start;
        Text = source.Substring(Start, within.End - Start);
        if (Text.IndexOfAny(LineBreaks) >= 0)
            standIns = Unused(source);

        StringBuilder? other = null;
        for (var i = 0; i < Text.Length; i++)
        {
            var c = Text[i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t')
                continue;

            var lineBreak = LineBreaksOfOld.IndexOf(c);
            if (IsForbidden(c) || lineBreak >= standIns.Length)
            {
                (other ??= new StringBuilder(Text))[i] = Replacement;
                if (errors.Count < MostReported)
                    errors.Add(SyntaxFailure.Error(new TextRange(Start + i, Start + i + 1), SyntaxMessages.ForbiddenCharacter(c)).Replacing("Remove it", new TextRange(Start + i, Start + i + 1), "", isSafe: IsForbidden(c)));
            }
            else if (lineBreak >= 0)
            {
                (other ??= new StringBuilder(Text))[i] = standIns[lineBreak];
            }
        }

        if (other is not null)
            Text = other.ToString();
    }

    public string Text { get; private set; }

    /// <summary>Where <see cref="Text"/> begins in the source.</summary>
    public int Start { get; }

    /// <summary>A part of it, by its place in the source.</summary>
    public string At(TextRange range) => Text.Substring(range.Start - Start, range.Length);

    /// <summary>Shows the parser something else, of the same length, for a part.</summary>
    public void Amend(TextRange range, string other) => Text = Text.Remove(range.Start - Start, range.Length).Insert(range.Start - Start, other);

    /// <summary>The value of a quotation of which the parser sees something else; null for every other text.</summary>
    /// <param name="start">Its place in the source.</param>
    public string? ValueAt(int start) => values is not null && values.TryGetValue(start, out var value) ? value : null;

    public void SetValue(int start, string value) => (values ??= [])[start] = value;

    /// <summary>A scalar's value with the author's own characters.</summary>
    public string Restore(string value)
    {
        for (var i = 0; i < standIns.Length; i++)
            value = value.Replace(standIns[i], LineBreaksOfOld[i]);
        return value;
    }

    private static bool IsForbidden(char c) => c is < ' ' or '\u007F' or '\uFFFE' or '\uFFFF';

    /// <summary>Noncharacters that no value can hold: they do not stand in this text, nor does an escape name them.</summary>
    private static string Unused(string source)
    {
        var unused = new StringBuilder(LineBreaksOfOld.Length);
        for (var c = FirstNoncharacter; c <= LastNoncharacter && unused.Length < LineBreaksOfOld.Length; c++)
        {
            if (source.IndexOf(c) < 0 && source.IndexOf(((int)c).ToString("X4", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase) < 0)
                unused.Append(c);
        }

        return unused.ToString();
    }
}
