using Masthead.Content.Text;

namespace Masthead.Content.Data;

/// <summary>
/// The faults of a text that is read on behind each: of one entry the first fault of syntax, and of one kind the first, since the others mostly follow from it
/// or are mended with it.
/// </summary>
/// <param name="limits">How much is read.</param>
internal sealed class DataErrors(DataLimits limits)
{
    /// <summary>Enough to mend a file by; fifty thousand duplicate keys help nobody.</summary>
    private const int Most = 100;

    private readonly List<DataError> errors = [];
    private readonly HashSet<string> messages = new(StringComparer.Ordinal);
    private bool entryIsFaulty;
    private int nodes;

    public IReadOnlyList<DataError> All => errors;

    /// <summary>A limit was passed: there is no point in reading on.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the entry that is being read could not be read to its end.</summary>
    public bool EntryIsFaulty => entryIsFaulty || IsStopped;

    public void BeginEntry() => entryIsFaulty = false;

    public void Syntax(TextRange range, string message, TextEdit? edit = null)
    {
        var isFirst = !entryIsFaulty && messages.Add(message);
        entryIsFaulty = true;
        if (isFirst)
            Add(new DataError(DataErrorKind.Syntax, range, message) { Edit = edit });
    }

    public void Duplicate(DataScalar key, TextRange first) => Add(new DataError(DataErrorKind.DuplicateKey, key.Range, DataMessages.DuplicateKey(key.Value), first));

    /// <summary>Whether one more value may be read, and lists and maps be nested that deep.</summary>
    public bool MayAdd(TextRange range, int depth = 0)
    {
        if (IsStopped || (++nodes <= limits.Nodes && depth <= limits.Depth))
            return !IsStopped;

        IsStopped = true;
        Add(new DataError(DataErrorKind.Limit, range, depth > limits.Depth ? DataMessages.TooDeep(limits) : DataMessages.TooManyNodes(limits)));
        return false;
    }

    private void Add(DataError error)
    {
        if (errors.Count < Most)
            errors.Add(error);
    }
}
