using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>
/// A piece that its generator lists nowhere, or keeps from search engines, by a key of its own: so it is here, as far as that can be had, and the rest is told. It is told of none that is held back,
/// that is a page, or that has none.
/// </summary>
internal static class KeptOutPiece
{
    private static readonly char[] BetweenWords = [',', ' '];

    private static readonly string[] Flags = ["true", "false"];

    /// <summary>What <c>unlisted</c>, <c>noIndex</c> and <c>sitemap</c> say; null where that is nothing, or on another generator's site something else: <c>sitemap: { priority: 0.2 }</c>.</summary>
    public static bool? Flag(Entry entry) =>
        entry.SaysNothing || (!entry.Binder.Dialect.IsOurs && entry.Value is not DataScalar) || (entry.IsAnothers(Flags) && !entry.Binder.IsWrittenFlag(entry.Value)) ? null : entry.Flag();

    public static ArticleContent Of(ArticleContent article, DataMapping mapping, IDeclaredKeys declared, Binder binder)
    {
        if (binder.Dialect.KeptOut.Count == 0)
            return article;

        var told = new List<(DataScalar Key, KeptOut Row, string Value)>();
        foreach (var entry in mapping.Entries)
        {
            var written = entry.Key.Value;
            if (binder.IsSitesOwn(written) || declared.TryGet(written, out _))
                continue;

            foreach (var row in binder.Dialect.KeptOut)
            {
                if (!row.Key.Equals(written, StringComparison.OrdinalIgnoreCase) || ValueOf(entry.Value, row) is not { } value)
                    continue;

                if (With(article, row.Effect) is { } kept)
                    article = kept;
                else if (told.All(one => one.Key != entry.Key))
                    told.Add((entry.Key, row, value));
            }
        }

        foreach (var (key, row, value) in told)
        {
            if (RemedyOf(row.Effect, article) is { } remedy)
                binder.Report(ProblemKind.UnknownKey, new Located<string>(key.Value, key.Range), $"{Quoted.Of(key.Value)} with {Quoted.Of(row.Part is null ? value : $"{row.Part}: {value}")} is not acted on: here the piece {remedy}", instead: null);
        }

        return article;
    }

    /// <summary>Null where that cannot be had here.</summary>
    private static ArticleContent? With(ArticleContent article, KeptOutEffect effect) => effect switch
    {
        KeptOutEffect.Unlisted => article with { IsUnlisted = true, NoIndex = true },
        KeptOutEffect.NoIndex => article with { NoIndex = true },
        KeptOutEffect.NoSitemap => article with { NoSitemap = true },
        _ => null,
    };

    /// <summary>Null where it is as it is there.</summary>
    private static string? RemedyOf(KeptOutEffect effect, ArticleContent article) => article is not { IsPublishable: true, IsPage: false, HasPage: true } ? null : effect switch
    {
        KeptOutEffect.ToldAsPage => $"has a page{(article.IsUnlisted ? "" : ", and is in lists, feeds and the sitemap")}. Write 'permalink: false' for one that has none.",
        KeptOutEffect.ToldAsListed when !article.IsUnlisted => "is in all lists, feeds and the sitemap. Write 'unlisted: true' to keep it out of them.",
        _ => null,
    };

    /// <summary>As it is written; null where it does not say so. One text may hold several words: <c>noindex, nofollow</c>.</summary>
    private static string? ValueOf(DataNode node, KeptOut row)
    {
        var value = row.Part is null ? node : (node as DataMapping)?.Entries.FirstOrDefault(part => Fold.Key(part.Key.Value) == row.Part).Value;
        return value is null ? null : Binder.Items(value).OfType<DataScalar>().FirstOrDefault(scalar => scalar.Value.ToLowerInvariant().Split(BetweenWords).Any(row.Values.Contains))?.Value;
    }
}
