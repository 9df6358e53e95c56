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

    public Paint Text(string text)
    {
        writer.Write(text);
        return this;
    }

    /// <param name="code">One of <see cref="Codes"/>.</param>
    public Paint Text(string text, string code) => isColoured ? Text($"\u001b[{code}m{text}\u001b[0m") : Text(text);

    public Paint Line(string text = "") => Text(text + "\n");
}
