using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>A piece that its generator lists nowhere, and that would be listed here: <c>unlisted: true</c>. It says nothing of one that is held back, that is a page, or that has none.</summary>
internal static class KeptOutPiece
{
    private const string Listed = "in lists, feeds and the sitemap";

    public static void Report(ArticleContent article, DataMapping mapping, IDeclaredKeys declared, Binder binder)
    {
        if (binder.Dialect.KeptOut.Count == 0 || article is not { IsPublishable: true, IsPage: false, HasPage: true })
            return;

        foreach (var entry in mapping.Entries)
        {
            var written = entry.Key.Value;
            if (binder.IsSitesOwn(written) || declared.TryGet(written, out _))
                continue;

            foreach (var row in binder.Dialect.KeptOut)
            {
                if (row.Key != written || ValueOf(entry.Value, row) is not { } value)
                    continue;

                var said = Quoted.Of(written) + (row.Part is null ? "" : $" with {Quoted.Of($"{row.Part}: {value}")}");
                var remedy = row.LacksPage
                    ? $"here the piece has a page, and is {Listed}. Write 'permalink: false' for one that has none."
                    : $"here the piece is {Listed}. Name its file under 'pages:' in masthead.yml, which keeps it out of lists and feeds, or write 'status: withheld'.";
                binder.Report(ProblemKind.UnknownKey, new Located<string>(written, entry.Key.Range), $"{said} is not acted on: {remedy}", instead: null);
                break;
            }
        }
    }

    /// <summary>As it is written; null where it does not say so.</summary>
    private static string? ValueOf(DataNode node, KeptOut row)
    {
        var value = row.Part is null ? node : (node as DataMapping)?.Entries.FirstOrDefault(part => Fold.Key(part.Key.Value) == row.Part).Value;
        return value is DataScalar scalar && row.Values.Contains(scalar.Value.ToLowerInvariant()) ? scalar.Value : null;
    }
}
