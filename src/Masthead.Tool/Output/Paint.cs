using System.Text;
using Spectre.Console;

namespace Masthead.Tool.Output;

/// <summary>Texts in colour, as they are: no markup, and no line broken.</summary>
internal sealed class Paint(IAnsiConsole console)
{
    private readonly TextWriter writer = console.Profile.Out.Writer;

    private readonly bool isColoured = console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    public static class Codes
    {
        public const string Bold = "1", Dim = "2", Red = "1;31", Yellow = "1;33", Blue = "1;34", Green = "32", PlainRed = "31";
    }

    /// <summary>Whether a person reads it, and no program.</summary>
    public bool IsOnTerminal => console.Profile.Out.IsTerminal;

    /// <summary>What steers a terminal, or turns the direction of writing, is shown and not obeyed.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
            visible.Append(character == '\t' ? ' ' : char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' ? '\uFFFD' : character);
        return visible.ToString();
    }

    public Paint Text(string text)
    {
        writer.Write(text);
        return this;
    }

    /// <param name="code">One of <see cref="Codes"/>.</param>
    public Paint Text(string text, string code) => isColoured ? Text($"\u001b[{code}m{text}\u001b[0m") : Text(text);

    public Paint Line(string text = "") => Text(text + "\n");
}
