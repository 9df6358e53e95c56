using System.Collections.Immutable;
using System.Globalization;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;

namespace Masthead.Generators.Analyzers;

/// <summary>
/// What a finding is about, and what mends it, as a diagnostic carries it: <c>About</c>, and of each edit <c>Edit0.Title</c>, <c>Edit0.Start</c>,
/// <c>Edit0.End</c> (offsets in the file, in UTF-16) and <c>Edit0.NewText</c>; of what else it changes <c>Edit0.1.Start</c> and so on. Where it
/// says so also <c>Edit0.FilePath</c>, <c>Edit0.CreatesFile</c>, <c>Edit0.Asks</c> (a person chooses) and <c>Edit0.Question</c>.
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
            Add(Key(i, ""), edit.Range, edit.NewText);
            if (edit.FilePath is { } path)
                properties.Add(Key(i, "FilePath"), path);
            if (edit.CreatesFile)
                properties.Add(Key(i, "CreatesFile"), "");
            if (!edit.IsSafe)
                properties.Add(Key(i, "Asks"), "");
            if (edit.Question is { } question)
                properties.Add(Key(i, "Question"), question);
            for (var j = 0; j < edit.Further.Count; j++)
                Add(Key(i, j + 1), edit.Further[j].Range, edit.Further[j].NewText);
        }

        return properties.ToImmutable();

        void Add(string key, TextRange range, string newText)
        {
            properties.Add(key + "Start", range.Start.ToString(CultureInfo.InvariantCulture));
            properties.Add(key + "End", range.End.ToString(CultureInfo.InvariantCulture));
            properties.Add(key + "NewText", newText);
        }
    }

    /// <summary>The edits of a diagnostic, in their order.</summary>
    public static IEnumerable<TextEdit> EditsIn(ImmutableDictionary<string, string?> properties)
    {
        for (var i = 0; properties.TryGetValue(Key(i, "Title"), out var title); i++)
        {
            yield return TextEdit.Of(title!, [.. ChangesOf(i)]) with
            {
                FilePath = properties.TryGetValue(Key(i, "FilePath"), out var path) ? path : null,
                CreatesFile = properties.ContainsKey(Key(i, "CreatesFile")),
                IsSafe = !properties.ContainsKey(Key(i, "Asks")),
                Question = properties.TryGetValue(Key(i, "Question"), out var question) ? question : null,
            };
        }

        IEnumerable<TextChange> ChangesOf(int edit)
        {
            yield return ChangeAt(Key(edit, ""));
            for (var i = 1; properties.ContainsKey(Key(edit, i) + "Start"); i++)
                yield return ChangeAt(Key(edit, i));
        }

        TextChange ChangeAt(string key) => new(new TextRange(Position(key + "Start"), Position(key + "End")), properties[key + "NewText"]!);

        int Position(string key) => int.Parse(properties[key]!, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Key(int edit, string part) => string.Format(CultureInfo.InvariantCulture, "Edit{0}.{1}", edit, part);

    private static string Key(int edit, int change) => string.Format(CultureInfo.InvariantCulture, "Edit{0}.{1}.", edit, change);
}
