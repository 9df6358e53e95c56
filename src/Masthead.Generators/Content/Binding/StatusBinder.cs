using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding;

/// <summary>
/// Reads where a piece stands: <c>status</c>, and what other sites write instead, <c>draft: true</c> and <c>published: false</c>. What is not
/// clear is not published: a status that cannot be read, or is written twice, may be a draft's.
/// </summary>
internal sealed class StatusBinder(Binder binder)
{
    private Located<PublicationStatus>? status;

    /// <summary>Whether what is written can be read, and is written once.</summary>
    public bool IsClear { get; private set; } = true;

    public void Bind(string key, YamlNode value)
    {
        if (Binder.Items(value).Count == 0)
            return;

        Located<PublicationStatus>? read = key == "status"
            ? binder.OneOf<PublicationStatus>(value, key) ?? Unclear(value.Range)
            : binder.Flag(value, key) is not { } flag ? Unclear(value.Range)
            : flag == (key == "draft") ? new Located<PublicationStatus>(PublicationStatus.Draft, value.Range)
            : null;

        // Of two that do not agree, the one that holds the piece back counts.
        if (read is { Value: not PublicationStatus.Published } || status is null)
            status = read ?? status;
    }

    public Located<PublicationStatus>? Result(YamlMapping mapping) => IsWrittenTwice(mapping) ? Unclear(mapping.Range) : status;

    private static bool IsWrittenTwice(YamlMapping mapping)
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
