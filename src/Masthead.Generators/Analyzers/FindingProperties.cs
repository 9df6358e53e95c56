using System.Collections.Immutable;
using System.Globalization;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>
/// What a finding is about, and what mends it, as a diagnostic carries it: <c>About</c>, and of each edit <c>Edit0.Title</c>, <c>Edit0.Start</c>,
/// <c>Edit0.End</c> (offsets in the file, in UTF-16) and <c>Edit0.NewText</c>.
/// </summary>
internal static class FindingProperties
{
    public const string About = "About";

    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        if (finding.About is null && finding.Edits.Count == 0)
            return None;

        var properties = None.ToBuilder();
        if (finding.About is { } about)
            properties.Add(About, about);
        for (var i = 0; i < finding.Edits.Count; i++)
        {
            var edit = finding.Edits[i];
            properties.Add(Key(i, "Title"), edit.Title);
            properties.Add(Key(i, "Start"), edit.Range.Start.ToString(CultureInfo.InvariantCulture));
            properties.Add(Key(i, "End"), edit.Range.End.ToString(CultureInfo.InvariantCulture));
            properties.Add(Key(i, "NewText"), edit.NewText);
        }

        return properties.ToImmutable();
    }

    /// <summary>The edits of a diagnostic, in their order.</summary>
    public static IEnumerable<TextEdit> EditsIn(ImmutableDictionary<string, string?> properties)
    {
        for (var i = 0; properties.TryGetValue(Key(i, "Title"), out var title); i++)
            yield return new TextEdit(title!, new TextRange(Position(i, "Start"), Position(i, "End")), properties[Key(i, "NewText")]!);

        int Position(int edit, string part) => int.Parse(properties[Key(edit, part)]!, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Key(int edit, string part) => string.Format(CultureInfo.InvariantCulture, "Edit{0}.{1}", edit, part);
}
