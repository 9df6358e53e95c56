using Masthead.Content.Text;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Documents;

/// <summary>A document as it stands in an editor, saved or not.</summary>
/// <param name="Uri">As the client names it.</param>
/// <param name="Version">Its number for the text.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, string Text)
{
    /// <summary>The document after changes, each of which is about the text that the one before leaves.</summary>
    public OpenDocument After(IEnumerable<ContentChange> changes, int version)
    {
        var text = Text;
        foreach (var change in changes)
            text = change.Range is { } range ? TextChange.Apply([new TextChange(new LineMap(text).RangeOf(range), change.Text)], text) : change.Text;
        return this with { Version = version, Text = text };
    }
}
