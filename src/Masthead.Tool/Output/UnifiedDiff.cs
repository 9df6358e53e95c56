using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Masthead.Tool.Output;

/// <summary>What changes in a file, as <c>diff -u</c> has it: <c>git apply</c> takes it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="before">Null for a file that is made.</param>
    public static void Write(string path, string? before, string after, Paint paint)
    {
        var diff = Differ.Instance.CreateDiffs(before ?? "", after, ignoreWhiteSpace: false, ignoreCase: false, new LineChunker());
        paint.Text(before is null ? "--- /dev/null\n" : $"--- {Name("a/" + path)}\n", Paint.Codes.Bold).Text($"+++ {Name("b/" + path)}\n", Paint.Codes.Bold);
        var blocks = diff.DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - (blocks[last].DeleteStartA + blocks[last].DeleteCountA) <= 2 * Context)
                last++;
            WriteHunk(diff, first, last, paint);
            first = last + 1;
        }
    }

    private static void WriteHunk(DiffResult diff, int first, int last, Paint paint)
    {
        var (from, to) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var start = Math.Max(0, from.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, to.DeleteStartA + to.DeleteCountA + Context);
        var added = diff.DiffBlocks.Skip(first).Take(last - first + 1).Sum(static block => block.InsertCountB - block.DeleteCountA);
        var newStart = from.InsertStartB - (from.DeleteStartA - start);
        paint.Text(string.Create(CultureInfo.InvariantCulture, $"@@ -{Number(start, end - start)} +{Number(newStart, end - start + added)} @@\n"), Paint.Codes.Blue);
        for (var (line, block) = (start, first); line < end || block <= last;)
        {
            if (block <= last && diff.DiffBlocks[block] is var change && change.DeleteStartA == line)
            {
                foreach (var deleted in diff.PiecesOld.Skip(line).Take(change.DeleteCountA))
                    WriteLine('-', deleted, paint, Paint.Codes.PlainRed);
                foreach (var inserted in diff.PiecesNew.Skip(change.InsertStartB).Take(change.InsertCountB))
                    WriteLine('+', inserted, paint, Paint.Codes.Green);
                line += change.DeleteCountA;
                block++;
            }
            else
            {
                WriteLine(' ', diff.PiecesOld[line++], paint, null);
            }
        }
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Number(int start, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static void WriteLine(char mark, string line, Paint paint, string? code)
    {
        var content = line.TrimEnd('\n');
        var text = mark + (paint.IsOnTerminal ? Paint.Visible(content.TrimEnd('\r')) : content);
        _ = code is null ? paint.Text(text) : paint.Text(text, code);
        paint.Text(content.Length < line.Length ? "\n" : "\n\\ No newline at end of file\n");
    }

    /// <summary>In quotation marks, as git has it, where it would not end with its line else.</summary>
    private static string Name(string path)
    {
        if (!path.Any(static character => char.IsControl(character) || character is '"' or '\\'))
            return path;

        var name = new StringBuilder("\"");
        foreach (var octet in Encoding.UTF8.GetBytes(path))
            _ = octet is (byte)'"' or (byte)'\\' ? name.Append('\\').Append((char)octet) : octet is < 0x20 or >= 0x7F ? name.Append('\\').Append(Convert.ToString(octet, 8).PadLeft(3, '0')) : name.Append((char)octet);
        return name.Append('"').ToString();
    }

    /// <summary>Lines as git has them: a carriage return ends none.</summary>
    private sealed class LineChunker : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}
