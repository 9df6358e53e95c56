using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>Tries what is to mend a fault of syntax: an edit stays where the text is read on behind it.</summary>
/// <param name="read">Reads a text as YAML, and tries nothing.</param>
internal sealed class MendedReading(string text, TextRange within, Func<string, TextRange, DataDocument> read)
{
    /// <summary>Each takes a reading.</summary>
    private const int Most = 8;

    public DataDocument Tried(DataDocument document)
    {
        var tried = 0;
        DataError[] errors = [.. document.Errors.Select(error => error.Edit is null || error.Kind is not (DataErrorKind.Syntax or DataErrorKind.Unread) || (tried++ < Most && Helps(error.Edit)) ? error : error with { Edit = null })];
        return tried == 0 ? document : new DataDocument(document.Root, errors) { Unread = document.Unread };
    }

    /// <summary>Whether nothing is at fault any more from the first line that it changes to the last, and to the end of what goes on below that.</summary>
    private bool Helps(TextEdit edit)
    {
        var mended = edit.Apply(text);
        var grown = mended.Length - text.Length;
        var rest = new TextRange(within.Start, within.End + grown);
        var first = SourceLine.At(text, within, edit.Range.Start).Start;
        var last = SourceLine.At(mended, rest, (edit.Further.Count == 0 ? edit.Range.End : edit.Further[edit.Further.Count - 1].Range.End) + grown);
        var column = last.Column(last.Content);
        while (last.Next(rest) is { } next && next.Column(next.Content) > column && next.Content < next.End)
            last = next;
        return !read(mended, rest).Errors.Any(error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Unread or DataErrorKind.Limit && first <= error.Range.End && error.Range.Start <= last.End);
    }
}
