using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Json;

/// <summary>
/// JSON text to nodes. Any text whatever gives a document. Of our own, since the grammar is a page, and no library reads on behind a fault, gives places in
/// UTF-16 and can be loaded by every compiler beside what that has loaded.
/// </summary>
internal sealed class JsonReader
{
    private readonly string text;
    private readonly TextRange within;
    private readonly DataErrors errors;
    private readonly JsonScanner scanner;
    private readonly CancellationToken cancellation;
    private readonly List<TextRange> unread = [];
    private bool isCut;

    private JsonReader(string text, TextRange within, DataLimits limits, CancellationToken cancellation)
    {
        this.text = text;
        this.within = within;
        this.cancellation = cancellation;
        errors = new DataErrors(limits);
        scanner = new JsonScanner(text, within, errors);
    }

    /// <param name="text">The whole file.</param>
    /// <param name="within">The part that is JSON: the front matter of a Markdown file, or all of it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Checked at every node.</param>
    public static DataDocument Read(string text, TextRange within, DataLimits limits, CancellationToken cancellation) => within.Length > limits.Characters
        ? new DataDocument(null, [new DataError(DataErrorKind.Limit, TextRange.At(within.Start), DataMessages.TooLong(limits))])
        : new JsonReader(text, within, limits, cancellation).Read();

    private DataDocument Read()
    {
        scanner.SkipBlanks();
        var root = scanner.IsAtEnd ? null : Value(depth: 1);
        scanner.SkipBlanks();
        if (!scanner.IsAtEnd && !errors.IsStopped)
            errors.Syntax(new TextRange(scanner.Position, SourceLine.At(text, within, scanner.Position).End), JsonMessages.TextBehind);
        return new DataDocument(root, errors.All) { Unread = unread };
    }

    private DataNode Value(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        var at = new TextRange(scanner.Position, Math.Min(scanner.Position + 1, within.End));
        if (!errors.MayAdd(at, scanner.Next is '{' or '[' ? depth : 0))
            return new DataScalar(TextRange.At(at.Start), "", DataScalarStyle.Plain);
        return scanner.Next switch
        {
            '{' => Map(depth),
            '[' => List(depth),
            _ => scanner.ReadScalar(isKey: false),
        };
    }

    private DataMapping Map(int depth)
    {
        var start = Open();
        var entries = new List<DataEntry>();
        var keys = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        while (BeginItem(entries.Count > 0, depth))
        {
            if (ReadKey() is not { } key)
                break;
            if (keys.TryGetValue(key.Value, out var first))
                errors.Duplicate(key, first);
            else
                keys.Add(key.Value, key.Range);
            entries.Add(new DataEntry(key, ValueOf(key, depth)));
            EndItem(key.Range.Start, depth);
        }

        return new DataMapping(new TextRange(start, Close(start, '}', ']', JsonMessages.MapNotClosed, JsonMessages.BracketClosesMap)), entries);
    }

    private DataSequence List(int depth)
    {
        var start = Open();
        var items = new List<DataNode>();
        while (BeginItem(items.Count > 0, depth))
        {
            var begin = scanner.Position;
            items.Add(Value(depth + 1));
            EndItem(begin, depth);
        }

        return new DataSequence(new TextRange(start, Close(start, ']', '}', JsonMessages.ListNotClosed, JsonMessages.BraceClosesList)), items);
    }

    private int Open()
    {
        scanner.Skip();
        return scanner.Position - 1;
    }

    /// <summary>Whether another entry or item begins, behind the comma that must stand before it.</summary>
    private bool BeginItem(bool isFurther, int depth)
    {
        if (depth == 1)
            errors.BeginEntry();

        var isDivided = false;
        int? comma = null;
        for (scanner.SkipBlanks(); scanner.Next == ',' && !errors.IsStopped; scanner.SkipBlanks())
        {
            if (isDivided || !isFurther)
                Report(scanner.Position, JsonMessages.CommaTwice, "Remove the comma");
            (isDivided, comma) = (true, scanner.Position);
            scanner.Skip();
        }

        if (scanner.IsAtEnd || errors.IsStopped)
            return false;
        if (scanner.Next is '}' or ']')
        {
            if (comma is { } last && isFurther)
                Report(last, JsonMessages.CommaAtEnd, "Remove the comma");
            return false;
        }

        if (isFurther && !isDivided)
            errors.Syntax(new TextRange(scanner.Position, scanner.Position + 1), JsonMessages.NoComma, scanner.Next == '"' ? new TextEdit("Add the comma", TextRange.At(scanner.Position), ", ") { IsSafe = false } : null);
        return true;
    }

    /// <summary>Of those of the whole document it is remembered which could not be read to their end.</summary>
    private void EndItem(int start, int depth)
    {
        if (depth == 1 && errors.EntryIsFaulty)
            unread.Add(new TextRange(start, scanner.Position));
    }

    /// <summary>A key and its colon; null where a list or a map stands instead.</summary>
    private DataScalar? ReadKey()
    {
        if (!errors.MayAdd(new TextRange(scanner.Position, scanner.Position + 1)))
            return null;
        if (scanner.Next is '{' or '[')
        {
            errors.Syntax(new TextRange(scanner.Position, scanner.Position + 1), JsonMessages.NoKey);
            return new DataScalar(TextRange.At(scanner.Position), "", DataScalarStyle.Plain);
        }

        var key = scanner.ReadScalar(isKey: true);
        scanner.SkipBlanks();
        if (scanner.Next == '=')
            Report(scanner.Position, JsonMessages.NoColon, "Write a colon", ":");
        if (scanner.Next is ':' or '=')
            scanner.Skip();
        else
            errors.Syntax(scanner.IsAtEnd ? key.Range : new TextRange(scanner.Position, scanner.Position + 1), JsonMessages.NoColon);
        scanner.SkipBlanks();
        return key;
    }

    private DataNode ValueOf(DataScalar key, int depth)
    {
        if (!scanner.IsAtEnd && scanner.Next is not (',' or '}' or ']'))
            return Value(depth + 1);

        errors.Syntax(key.Range, JsonMessages.NoValue);
        return new DataScalar(TextRange.At(Math.Min(scanner.Position, within.End)), "", DataScalarStyle.Plain);
    }

    /// <summary>Behind the mark that closes a list or a map, be it the wrong one.</summary>
    private int Close(int start, char mark, char other, string notClosed, string wrong)
    {
        if (!errors.IsStopped && scanner.Next == mark)
        {
            scanner.Skip();
        }
        else if (!errors.IsStopped && scanner.Next == other)
        {
            Report(scanner.Position, wrong, "Write the other one", mark.ToString(), isSafe: false);
            scanner.Skip();
        }
        else if (!errors.IsStopped && !isCut)
        {
            isCut = true;
            errors.Syntax(new TextRange(start, start + 1), notClosed);
        }

        return scanner.Position;
    }

    private void Report(int position, string message, string title, string instead = "", bool isSafe = true)
    {
        var range = new TextRange(position, position + 1);
        errors.Syntax(range, message, new TextEdit(title, range, instead) { IsSafe = isSafe });
    }
}
