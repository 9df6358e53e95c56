using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// Texts that are several items to another generator: Jekyll splits <c>tags: ferry quay</c> at the space, where it is one tag here. Which is meant is certain only in an article that has a <c>layout</c> too: it comes from
/// Jekyll, or from a tool that reads it so.
/// </summary>
internal static class SplitElsewhere
{
    private static readonly char[] Spaces = [' ', '\t', '\n'];

    public static void Report(DataMapping article, Binder binder)
    {
        if (!binder.Dialect.IsOurs || !article.Entries.Any(static entry => entry.Key.Value == "layout"))
            return;

        foreach (var entry in article.Entries)
        {
            if (KnownDialects.Splitting(entry.Key.Value) is not { } elsewhere || entry.Value is not DataScalar written || written.Value.IndexOf(',') >= 0)
                continue;

            var words = written.Value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1)
                binder.Report(ProblemOf(entry.Key.Value, written, words, elsewhere, binder.Notation));
        }
    }

    private static Problem ProblemOf(string key, DataScalar written, string[] words, Dialect elsewhere, Notation notation)
    {
        var listed = string.Join(", ", words.Select(Quoted.Of));
        return new Problem(ProblemKind.SplitElsewhere, written.Range, $"{Quoted.Of(written.Value)} is one item of '{key}' here; {elsewhere.Title} splits it at its spaces. Write a list: of {listed}, or of this one item.{ShownDialect.Remedy(elsewhere)}")
        {
            About = written.Value,
            Edits = [EditTo(written, words, notation), EditTo(written, [written.Value.Trim()], notation)],
        };
    }

    private static TextEdit EditTo(DataScalar written, string[] items, Notation notation) =>
        new(items.Length == 1 ? "Make it a list of one" : $"Make it a list of {items.Length}", written.Range, $"[{string.Join(", ", items.Select(notation.Text))}]") { IsSafe = false };
}
