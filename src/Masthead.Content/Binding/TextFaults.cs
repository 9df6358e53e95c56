using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>What is wrong with a file before it is read as anything: it was saved in another encoding, or a merge was never finished.</summary>
internal static class TextFaults
{
    /// <summary>What stands in the YAML leaves doubt about all of the file; what stands in the text behind it does not.</summary>
    public static IEnumerable<Problem> In(string text, DataFormat format, TextRange yaml, TextRange body)
    {
        if (LostCharacters.FirstIn(text, 0) is (var range, var message))
            yield return new Problem(KindAt(range.Start, yaml), range, message);
        // A text of several lines begins at the margin in TOML alone.
        foreach (var (line, conflict) in MergeConflicts.In(text, yaml, isProse: format == DataFormat.Toml))
            yield return new Problem(ProblemKind.UnreadableYaml, line, conflict);
        foreach (var (line, conflict) in MergeConflicts.In(text, body, isProse: true))
            yield return new Problem(KindAt(line.Start, yaml), line, conflict);
    }

    /// <summary>Where no front matter is found, the fault may be the reason.</summary>
    private static ProblemKind KindAt(int position, TextRange yaml) =>
        position < yaml.End || yaml.End == 0 ? ProblemKind.UnreadableYaml : ProblemKind.UnreadableText;
}
