using System.Text;
using Masthead.Content.Text;

namespace Masthead.Content.Prose;

/// <summary>Puts the texts of blocks together, one after the other, each part with its place in the file.</summary>
internal sealed class ProseBuilder(string file)
{
    /// <summary>What is longer is no paragraph that anybody reads, and none is looked for quotations in.</summary>
    private const int LongestBlock = 20_000;

    private readonly StringBuilder text = new();
    private readonly List<ProseRun> runs = [];

    /// <summary>A character that stands for what is written at a place.</summary>
    public void Append(char character, int place, bool isMarked)
    {
        Begin(place, isMarked);
        text.Append(character);
    }

    /// <summary>Characters that stand in the file one behind the other: a part of a text.</summary>
    public void Append(string characters, int start, int length, int place, bool isMarked)
    {
        if (length <= 0)
            return;

        Begin(Math.Min(place, file.Length - length), isMarked);
        text.Append(characters, start, length);
    }

    /// <summary>What was put together; the next block begins.</summary>
    /// <param name="source">See <see cref="ProseBlock.Source"/>.</param>
    public ProseBlock Build(ProseBlockKind kind, TextRange source, int level = 0)
    {
        var block = text.Length > LongestBlock ? ProseBlock.Other : new ProseBlock(kind, text.ToString(), [.. runs]) { Source = source, Level = level };
        text.Clear();
        runs.Clear();
        return block;
    }

    /// <summary>Every place is one of the file, whatever Markdig says of strange texts. What goes on where the part before ends belongs to it.</summary>
    private void Begin(int place, bool isMarked)
    {
        var run = new ProseRun(text.Length, Math.Max(0, Math.Min(place, file.Length - 1)), isMarked);
        if (runs.Count == 0 || !run.GoesOnFrom(runs[runs.Count - 1]))
            runs.Add(run);
    }
}
