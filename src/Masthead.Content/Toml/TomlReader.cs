using Masthead.Content.Data;
using Masthead.Content.Text;
using Tomlyn.Syntax;

namespace Masthead.Content.Toml;

/// <summary>
/// TOML text to nodes. Tomlyn says what the tokens are; what they make is read here, so that a fault loses its line and no more, and that no text
/// can nest too deep. Any text whatever gives a document.
/// </summary>
internal sealed class TomlReader
{
    /// <summary>To begin anew behind each costs the rest of the text: what stands behind that many is left unread.</summary>
    private const int MostFaults = 100;

    private readonly string text;
    private readonly TextRange within;
    private readonly DataErrors errors;
    private readonly TomlTokens tokens;
    private readonly TomlValues values;
    private readonly TomlTable root;
    private readonly List<TextRange> unread = [];
    private TomlTable table;
    private int depth = 1;
    private int faults;
    private int section;

    private TomlReader(string text, TextRange within, DataLimits limits)
    {
        this.text = text;
        this.within = within;
        errors = new DataErrors(limits);
        tokens = new TomlTokens(text, within);
        values = new TomlValues(text, tokens, errors);
        root = new TomlTable(TextRange.At(within.Start));
        table = root;
    }

    /// <param name="text">The whole file.</param>
    /// <param name="within">The part that is TOML: the front matter of a Markdown file, or all of it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Checked at every line.</param>
    public static DataDocument Read(string text, TextRange within, DataLimits limits, CancellationToken cancellation)
    {
        if (within.Length > limits.Characters)
            return new DataDocument(null, [new DataError(DataErrorKind.Limit, TextRange.At(within.Start), DataMessages.TooLong(limits))]);
        if (within.Length > 0 && text[within.Start] == '\uFEFF')
            within = new TextRange(within.Start + 1, within.End);
        return new TomlReader(text, within, limits).Read(cancellation);
    }

    private DataDocument Read(CancellationToken cancellation)
    {
        section = within.Start;
        tokens.MoveTo(within.Start);
        while (tokens.Kind != TokenKind.Eof && !errors.IsStopped)
        {
            cancellation.ThrowIfCancellationRequested();
            if (tokens.Kind == TokenKind.NewLine)
                tokens.MoveNext(isKey: true);
            else
                ReadLine();
        }

        EndSection(within.End);
        var mapping = root.ToMapping();
        return new DataDocument(mapping.Entries.Count > 0 ? mapping : null, errors.All) { Unread = unread };
    }

    /// <summary>A key with its value, or a heading. Where it is neither, reading goes on at the line below.</summary>
    private void ReadLine()
    {
        var line = SourceLine.At(text, within, tokens.Range.Start);
        if (tokens.Kind is TokenKind.OpenBracket or TokenKind.OpenBracketDouble ? TryReadHeading() : values.TryReadEntry(table, depth))
        {
            if (tokens.Kind is TokenKind.NewLine or TokenKind.Eof)
                return;

            values.Fail(isValue: true);
        }

        if (errors.IsStopped)
            return;

        var hints = new TomlHints(text, within, line, values.Fault);
        var (range, message, edit) = hints.Explain();
        errors.Syntax(range, message, edit);
        tokens.MoveTo(++faults < MostFaults ? hints.Resumption : within.End);
    }

    /// <summary><c>[params]</c>, <c>[[images]]</c>.</summary>
    private bool TryReadHeading()
    {
        var (start, isList) = (tokens.Range.Start, tokens.Kind == TokenKind.OpenBracketDouble);
        tokens.MoveNext(isKey: true);
        if (values.ReadKey() is not { } keys)
            return false;
        if (tokens.Kind != (isList ? TokenKind.CloseBracketDouble : TokenKind.CloseBracket))
            return values.Fail();

        EndSection(start);
        section = start;
        tokens.MoveNext(isKey: true);
        table = values.TableOf(root, keys, isList);
        depth = keys.Count + 1;
        return true;
    }

    private void EndSection(int end)
    {
        if (errors.EntryIsFaulty)
            unread.Add(new TextRange(section, end));
        errors.BeginEntry();
    }
}
