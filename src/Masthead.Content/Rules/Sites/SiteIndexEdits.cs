using Masthead.Content.Model;

namespace Masthead.Content.Rules.Sites;

/// <summary>What an edit leaves of the index: what articles give to it, before and after, says which parts are made anew, by what makes them at first.</summary>
internal sealed partial record SiteIndex
{
    /// <summary>The index after an edit of articles, authors and masthead.yml left as they are; null where it has to be made anew.</summary>
    /// <param name="edited">What the articles give that were edited.</param>
    /// <param name="reach">Gathers what else is to be checked again.</param>
    public SiteIndex? After(IReadOnlyList<ArticleFacts> edited, EditReach reach)
    {
        var articles = Articles.ToArray();
        var edits = new List<(ArticleFacts Before, ArticleFacts After)>();
        foreach (var after in edited)
        {
            if (Bodies.IsBodyOfAnother(after.Path))
            {
                if (after.BodyFile is not null || after.ReadsAsPiece != PiecesAsTexts.Contains(Resolution.BodyFiles.KeyOf(after.Path.FilePath)))
                    return null;
                continue;
            }

            var place = Array.FindIndex(articles, article => article.Path.FilePath == after.Path.FilePath);
            if (place < 0 || !articles[place].GivesTheSameBesides(after))
                return null;

            edits.Add((articles[place], after));
            articles[place] = after;
        }

        var index = this with { Articles = articles };
        return index.WithUse(edits, reach).WithAddresses(edits, reach).WithLanguages(edits, reach).WithStates(edits, reach).WithFirsts(edits, reach);
    }

    private SiteIndex WithUse(List<(ArticleFacts Before, ArticleFacts After)> edits, EditReach reach)
    {
        var use = Use;
        foreach (var (before, after) in edits)
        {
            if (!before.Use.Equals(after.Use))
                use = use.After(before.Use, after.Use);
        }

        if (ReferenceEquals(use, Use))
            return this;
        if (!use.AnswersAs(Use))
            reach.AddEntries();
        return this with { Use = use };
    }

    private SiteIndex WithAddresses(List<(ArticleFacts Before, ArticleFacts After)> edits, EditReach reach)
    {
        var (addresses, clashes, tags, sections) = (Addresses, Clashes, Tags, Sections);
        if (edits.Any(edit => !edit.Before.Claims.Equals(edit.After.Claims) || edit.Before.IsPublishable != edit.After.IsPublishable || HasMoved(edit.Before, edit.After)))
        {
            addresses = new SiteAddresses(Articles);
            reach.Add(addresses.FilesThatDiffer(Addresses));
        }

        if (edits.Any(edit => HasMoved(edit.Before, edit.After)))
        {
            clashes = new NameClashes(Articles, Directory.Registered, Publication);
            reach.Add(clashes.FilesThatDiffer(Clashes));
        }

        foreach (var (before, after) in edits)
        {
            if (!before.Tags.Equals(after.Tags))
                tags = tags.After(before.Tags, after.Tags);
            if (before.Section != after.Section)
                sections = sections.After(SectionsOf(before), SectionsOf(after));
        }

        var links = Links;
        if (!ReferenceEquals(addresses, Addresses) && !addresses.LeadAs(Addresses))
            links = LinksOf(addresses, Paths, tags, sections, Directory);
        else if (!tags.HasSameNames(Tags) || !sections.HasSameNames(Sections))
            links = Links.IsValueCreated ? LinksWith(Links.Value, tags, sections, Directory) : LinksOf(addresses, Paths, tags, sections, Directory);
        if (!ReferenceEquals(links, Links))
            reach.AddArticles();
        return this with { Addresses = addresses, Clashes = clashes, Tags = tags, Sections = sections, Links = links };

        bool HasMoved(ArticleFacts before, ArticleFacts after) =>
            (Addresses.Mention(after.Path.FilePath) || Clashes.Mention(after.Path.FilePath)) && !after.Claims.StandsWhere(before.Claims);
    }

    private SiteIndex WithLanguages(List<(ArticleFacts Before, ArticleFacts After)> edits, EditReach reach)
    {
        var changed = edits.Where(static edit => edit.Before.Language != edit.After.Language).Select(static edit => edit.After.Path.Original).ToArray();
        if (changed.Length == 0)
            return this;

        reach.Add(Articles.Where(article => changed.Contains(article.Path.Original)).Select(static article => article.Path.FilePath));
        return this with { Languages = new PieceLanguages(Articles) };
    }

    private SiteIndex WithStates(List<(ArticleFacts Before, ArticleFacts After)> edits, EditReach reach)
    {
        if (edits.All(static edit => edit.Before.MayBePublishable == edit.After.MayBePublishable))
            return this;

        // Fields of the site's own name other articles.
        if (!Directory.Publication.Fields.Equals(DeclaredFields.None))
            reach.AddArticles();
        return this with { PublishableIds = PublishableIdsOf(Articles) };
    }

    private SiteIndex WithFirsts(List<(ArticleFacts Before, ArticleFacts After)> edits, EditReach reach)
    {
        var (byline, unsigned, withoutOffset) = (FirstTextByline, FirstUnsigned, ArticlesWithoutOffset);
        if (edits.Any(static edit => edit.Before.HasTextByline != edit.After.HasTextByline))
        {
            byline = FirstTextBylineIn(Articles);
            reach.Add(new[] { byline, FirstTextByline }.OfType<string>());
        }

        if (edits.Any(static edit => edit.Before.IsUnsigned != edit.After.IsUnsigned || edit.Before.IsPublishable != edit.After.IsPublishable))
        {
            unsigned = FirstUnsignedIn(Articles, Directory);
            if (unsigned is null != FirstUnsigned is null)
                reach.AddArticles();
            else
                reach.Add(new[] { unsigned, FirstUnsigned }.OfType<string>());
        }

        if (edits.Any(static edit => edit.Before.HasTimeWithoutOffset != edit.After.HasTimeWithoutOffset))
        {
            withoutOffset = WithoutOffset(Articles);
            reach.Add(withoutOffset.Concat(ArticlesWithoutOffset));
        }

        return this with { FirstTextByline = byline, FirstUnsigned = unsigned, ArticlesWithoutOffset = withoutOffset };
    }
}
