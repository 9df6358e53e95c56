using Masthead.Content.Data;
using Masthead.Content.Text;

namespace Masthead.Content.Yaml;

/// <summary>
/// Builds the tree from what the parser meets, with a stack of its own instead of recursion, and within the limits.
/// An alias costs what it stands for, so a bomb is refused where it would go off.
/// </summary>
internal sealed class NodeBuilder(string text, TextRange within, DataLimits limits, List<DataError> errors)
{
    // Enough to mend a file by; fifty thousand duplicate keys help nobody.
    private const int MostErrors = 100;

    private readonly Stack<OpenCollection> open = new();
    private readonly Dictionary<string, YamlPart> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataError> expectedAliases = new(StringComparer.Ordinal);
    private int nodes;
    private int aliasedCharacters;
    private bool isBombReported;

    public DataNode? Root { get; private set; }

    /// <summary>A limit was passed, or what the parser lets pass is not YAML: there is no point in reading on.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The collections whose end has not come, the innermost first.</summary>
    public IReadOnlyCollection<OpenCollection> OpenCollections => open;

    /// <summary>The innermost of them; null for none.</summary>
    public OpenCollection? Innermost => open.Count > 0 ? open.Peek() : null;

    public void Report(DataError error)
    {
        if (errors.Count < MostErrors)
            errors.Add(error);
    }

    /// <summary>The parser gave up. Where that text was already found at fault, one error is enough: the wider one.</summary>
    public void ReportFailure(DataError failure)
    {
        if (errors.Exists(earlier => earlier.Kind == DataErrorKind.Syntax && (Contains(earlier.Range, failure.Range) || SyntaxMessages.IsOfOtherSpaces(earlier.Message))))
            return;

        errors.RemoveAll(earlier => earlier.Message == SyntaxMessages.KeyIsNotText && Contains(failure.Range, earlier.Range));
        errors.Add(failure);
    }

    /// <summary>A template, or a text that begins with a brace, is all of a value.</summary>
    private void ReportKey(DataError error)
    {
        var line = SourceLine.At(text, within, error.Range.Start);
        var value = line.RestFrom(line.ValueStart());
        Report(error.Message == SyntaxMessages.KeyIsNotText && value.Length > 1 && text[value.Start] == '{' ? error.InQuotationMarks(text, value, isSafe: text[value.Start + 1] is '{' or '%') : error);
    }

    public void AddScalar(DataScalar scalar, string? anchor)
    {
        if (TryCount(scalar.Range))
            Add(new YamlPart(scalar, scalar.Range, Characters: scalar.Value.Length), anchor);
    }

    /// <summary>A text bears a name: where nothing refers to it, that was part of the text.</summary>
    public void ExpectAlias(string name, DataError unused)
    {
        if (expectedAliases.TryGetValue(name, out var earlier))
            Report(earlier);
        expectedAliases[name] = unused;
    }

    public void AddAlias(TextRange at, string name)
    {
        expectedAliases.Remove(name);
        var isKnown = anchors.TryGetValue(name, out var part);
        if (!isKnown || IsBehindValue(at))
        {
            ReportAlias(at, name, isKnown);
        }
        else if (part.Weight <= limits.Nodes - nodes && part.Height <= limits.Depth - open.Count && part.Characters <= limits.Characters - aliasedCharacters)
        {
            nodes += part.Weight;
            aliasedCharacters += part.Characters;
            Add(part with { At = at }, anchor: null);
            return;
        }
        else if (!isBombReported)
        {
            isBombReported = true;
            Report(new DataError(DataErrorKind.Limit, at, SyntaxMessages.AliasTooLarge(limits)));
        }

        AddScalar(new DataScalar(at, "", DataScalarStyle.Plain), anchor: null);
    }

    public void OpenSequence(int start, bool isFlow, string? anchor) => Open(new OpenSequence(start, isFlow, anchor));

    public void OpenMapping(int start, bool isFlow, string? anchor) => Open(new OpenMapping(start, isFlow, anchor, ReportKey));

    /// <param name="mark">Where the parser saw the end: at the bracket, at what follows a block or at what follows a pair in a list.</param>
    /// <param name="bracket">How it would be closed.</param>
    /// <returns>The closing mark, if there is one.</returns>
    public TextRange? Close(int mark, char bracket)
    {
        TextRange? closing = open.Peek().IsFlow && mark < within.End && text[mark] == bracket ? new TextRange(mark, mark + 1) : null;
        Close(closing?.End);
        return closing;
    }

    /// <summary>Closes what an error left open, so that what was read is kept.</summary>
    public void CloseAll()
    {
        while (open.Count > 0)
            Close(closingMark: null);

        // Where reading stopped, an alias may stand in the rest.
        if (errors.Exists(static error => error.Kind is DataErrorKind.Syntax or DataErrorKind.Limit))
            return;
        foreach (var unused in expectedAliases.Values)
            Report(unused);
    }

    private void Close(int? closingMark)
    {
        var collection = open.Pop();
        Add(collection.Close(closingMark), collection.Anchor);
    }

    /// <summary>The parser takes <c>key: *one *two</c> for a second key without a colon; it is prose.</summary>
    private bool IsBehindValue(TextRange at) =>
        open.Count > 0 && open.Peek() is OpenMapping { IsFlow: false, IsAtKey: true } map
        && map.End > map.Start && text.IndexOfAny(['\n', '\r'], map.End, at.Start - map.End) < 0;

    private void ReportAlias(TextRange at, string name, bool isKnown)
    {
        IsStopped = IsBehindValue(at);
        if (errors.Count >= MostErrors)
            return; // looking at the line is not free

        var line = SourceLine.At(text, within, at.Start);
        var error = BlockHints.Alias(line, at, name, isKnown, isFlow: open.Count > 0 && open.Peek().IsFlow);
        ReportFailure(error);
    }

    private void Open(OpenCollection collection)
    {
        var mark = new TextRange(collection.Start, collection.Start + 1);
        if (open.Count == limits.Depth)
        {
            IsStopped = true;
            Report(new DataError(DataErrorKind.Limit, mark, DataMessages.TooDeep(limits)));
        }
        else if (TryCount(mark))
        {
            open.Push(collection);
        }
    }

    private void Add(YamlPart part, string? anchor)
    {
        if (anchor is not null)
            anchors[anchor] = part; // only now that the node is complete: no cycle can arise

        if (open.Count > 0)
            open.Peek().Add(part);
        else
            Root = part.Node;
    }

    private bool TryCount(TextRange range)
    {
        if (++nodes <= limits.Nodes)
            return true;

        IsStopped = true;
        Report(new DataError(DataErrorKind.Limit, range, DataMessages.TooManyNodes(limits)));
        return false;
    }

    private static bool Contains(TextRange outer, TextRange inner) => outer.Start <= inner.Start && inner.End <= outer.End;
}
