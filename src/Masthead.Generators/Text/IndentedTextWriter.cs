using System.Text;

namespace Masthead.Generators.Text;

/// <summary>Writes C# with four spaces a level and <c>\n</c> at the end of every line, on every machine.</summary>
internal sealed class IndentedTextWriter
{
    private readonly StringBuilder text = new();

    private int level;

    public void WriteLine(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', level * 4).Append(line);
        text.Append('\n');
    }

    /// <summary>Several lines, each indented.</summary>
    public void WriteLines(string lines)
    {
        foreach (var line in lines.Replace("\r", "").Split('\n'))
            WriteLine(line);
    }

    public void OpenBlock(string head)
    {
        WriteLine(head);
        WriteLine("{");
        level++;
    }

    public void CloseBlock()
    {
        level--;
        WriteLine("}");
    }

    public void Indent() => level++;

    public void Unindent() => level--;

    public override string ToString() => text.ToString();
}
