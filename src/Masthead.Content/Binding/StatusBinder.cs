using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// Reads where a piece stands: <c>status</c>, and what other sites write instead, <c>draft: true</c> and <c>published: false</c>. What is not
/// clear is not published: a status that cannot be read, or is written twice, may be a draft's.
/// </summary>
internal sealed class StatusBinder
{
    private Located<PublicationStatus>? status;

    /// <summary>Whether what is written can be read, and is written once.</summary>
    public bool IsClear { get; private set; } = true;

    public void BindStatus(Entry entry)
    {
        if (entry.Value is not DataScalar { IsEmpty: true } && !entry.IsAnothers(ClosedSet<PublicationStatus>.Names))
            Take(entry.OneOf<PublicationStatus>() ?? Unclear(entry.Value.Range));
    }

    /// <param name="meaningDraft">The flag that a draft has.</param>
    public void BindFlag(Entry entry, bool meaningDraft)
    {
        if (!entry.SaysNothing)
        {
            Take(entry.Flag() is not { } flag ? Unclear(entry.Value.Range)
                : flag == meaningDraft ? new Located<PublicationStatus>(PublicationStatus.Draft, entry.Value.Range)
                : null);
        }
    }

    /// <param name="mapping">All keys.</param>
    /// <param name="isDraft">Whether the file lies among drafts: what it says of itself can only hold it back further.</param>
    public Located<PublicationStatus>? Result(DataMapping mapping, bool isDraft) =>
        IsWrittenTwice(mapping) ? Unclear(mapping.Range)
        : isDraft && status is null or { Value: PublicationStatus.Published } ? new Located<PublicationStatus>(PublicationStatus.Draft, TextRange.At(mapping.Range.Start))
        : status;

    /// <summary>Of two that do not agree, the one that holds the piece back counts.</summary>
    private void Take(Located<PublicationStatus>? read)
    {
        if (read is { Value: not PublicationStatus.Published } || status is null)
            status = read ?? status;
    }

    private static bool IsWrittenTwice(DataMapping mapping)
    {
        var (statuses, drafts) = (0, 0);
        foreach (var entry in mapping.Entries)
        {
            var key = Fold.Key(entry.Key.Value);
            statuses += key == "status" ? 1 : 0;
            drafts += key == "draft" ? 1 : 0;
        }

        return statuses > 1 || drafts > 1;
    }

    private Located<PublicationStatus> Unclear(TextRange range)
    {
        IsClear = false;
        return new Located<PublicationStatus>(PublicationStatus.Withheld, range);
    }
}
