using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Binding;

/// <summary>Reads <c>permalink</c> of masthead.yml: how addresses are made, or how for each folder.</summary>
internal static class PermalinkBinder
{
    /// <summary>What lies in no folder that is named.</summary>
    public const string Others = "default";

    public static Takes TakesPermalinks { get; } = Takes.Either(Takes.Text, Takes.ById(Takes.Text));

    public static PublicationContent Bind(PublicationContent publication, Entry entry)
    {
        if (entry.Value is not DataMapping folders)
            return PatternIn(entry.Value, entry.Key, entry.Binder, publication.Dialect) is { } all ? publication with { Permalink = all, PermalinksOfFolders = [] } : publication;

        var others = publication.Permalink;
        var named = new List<(string Folder, string Permalink)>();
        foreach (var (key, value) in folders.Entries)
        {
            entry.Binder.Enter(key.Value);
            if (PatternIn(value, key.Value, entry.Binder, publication.Dialect) is { } pattern)
            {
                if (key.Value == Others)
                    others = pattern;
                else if (UnicodeForm.Composed(key.Value).Trim('/') is { Length: > 0 } folder)
                    named.Add((folder, pattern));
                else
                    entry.Binder.Report(ProblemKind.WrongValue, key.Range, $"{Quoted.Of(key.Value)} is no folder: write '{Others}' for what lies in none that is named.");
            }

            entry.Binder.Leave();
        }

        return publication with { Permalink = others, PermalinksOfFolders = [.. named] };
    }

    private static string? PatternIn(DataNode value, string key, Binder binder, Dialect dialect)
    {
        if (binder.Text(value, key) is not { } text)
            return null;

        if (text.Value.Length > ContentLimits.PermalinkLength)
        {
            binder.Report(ProblemKind.LimitPassed, text.Range, ContentLimits.TooLongAPermalink);
            return null;
        }

        var names = PermalinkParts.NamesIn(dialect);
        foreach (var (name, written, _) in Template.NamesIn(text.Value))
        {
            if (!names.Contains(name))
                binder.Report(ProblemKind.WrongValue, text.Range, $"{Quoted.Of(written)} is not a placeholder of 'permalink'.{Nearest.Hint(name, names)} There are {string.Join(", ", names)}.");
        }

        return text.Value;
    }
}
