using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>What people write behind <c>published</c> that is neither a date nor <c>true</c> or <c>false</c>, and yet means one of these.</summary>
internal static class PublishedWords
{
    private static readonly HashSet<string> MeaningFalse = ["false", "no", "n", "off", "never", "draft", "unpublished", "withheld", "private", "hidden"];

    /// <summary>What a status says of a piece whose time is to come.</summary>
    private static readonly HashSet<string> MeaningNotYet = ["scheduled", "pending", "planned", "future", "soon", "tbd", "tba", "embargo", "embargoed", "review", "inreview", "wip"];

    private static readonly HashSet<string> MeaningTrue = ["true", "yes", "y", "on", "published"];

    /// <summary>Reports such a word, with what is to stand there instead. What it means is not guessed: the piece waits.</summary>
    public static bool Report(Entry entry)
    {
        if (entry.Value is not DataScalar written || MeantBy(written.Value) is not { } meant)
            return false;

        var hint = written.Style == DataScalarStyle.Plain ? Nearest.Hint(meant) : $" Did you mean {meant}, without quotation marks?";
        entry.Binder.Report(new Problem(ProblemKind.NotADate, written.Range, $"{Quoted.Of(written.Value)} is not a date that means one thing only.{hint} {DateReader.Expected}")
        {
            About = written.Value,
            Edits = [new TextEdit($"Replace by '{meant}'", written.Range, meant) { IsSafe = meant == "false" }],
        });
        return true;
    }

    public static bool MeansTrue(string word) => MeaningTrue.Contains(Fold.Key(word));

    public static bool MeansFalse(string word) => MeaningFalse.Contains(Fold.Key(word));

    public static bool MeansNotYet(string word) => MeaningNotYet.Contains(Fold.Key(word)) || MeansFalse(word);

    private static string? MeantBy(string word) => MeansFalse(word) ? "false" : MeansTrue(word) ? "true" : null;
}
