using System.Text;

namespace Masthead.Generators.Yaml;

/// <summary>
/// The characters as YamlDotNet may see them, of the same length, so that offsets stay. It takes NUL for the end, lets
/// other forbidden characters pass, and breaks lines at NEL, LS and PS, which YAML 1.2 counts as text.
/// </summary>
internal sealed class PreparedText
{
    private const char Replacement = '\uFFFD';
    private const string LineBreaksOfOld = "\u0085\u2028\u2029";
    private const string StandIns = "\uFDD0\uFDD1\uFDD2"; // noncharacters, so never part of a text
    private const int MostReported = 20;

    private readonly bool hasStandIns;

    public PreparedText(string source, TextRange within, List<YamlError> errors)
    {
        Start = within.Length > 0 && source[within.Start] == '\uFEFF' ? within.Start + 1 : within.Start;
        var builder = new StringBuilder(source, Start, within.End - Start, within.End - Start);

        for (var i = 0; i < builder.Length; i++)
        {
            var c = source[Start + i];
            if (c is >= ' ' and <= '~' or '\n' or '\r' or '\t')
                continue;

            if (IsForbidden(c))
            {
                builder[i] = Replacement;
                if (errors.Count < MostReported)
                    errors.Add(SyntaxFailure.Error(new TextRange(Start + i, Start + i + 1), SyntaxMessages.ForbiddenCharacter(c)));
            }
            else if (LineBreaksOfOld.IndexOf(c) is >= 0 and var index)
            {
                builder[i] = StandIns[index];
                hasStandIns = true;
            }
        }

        Text = builder.ToString();
    }

    public string Text { get; }

    /// <summary>Where <see cref="Text"/> begins in the source.</summary>
    public int Start { get; }

    /// <summary>A scalar's value with the author's own characters.</summary>
    public string Restore(string value)
    {
        if (hasStandIns)
        {
            for (var i = 0; i < StandIns.Length; i++)
                value = value.Replace(StandIns[i], LineBreaksOfOld[i]);
        }

        return value;
    }

    private static bool IsForbidden(char c) =>
        c is < ' ' or '\u007F' or '\uFFFE' or '\uFFFF' || StandIns.IndexOf(c) >= 0;
}
