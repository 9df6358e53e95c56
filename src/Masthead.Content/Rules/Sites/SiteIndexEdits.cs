using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Rules.Sites;

/// <summary>What an edit leaves of the index: what articles give to it, before and after, says which parts are made anew, by what makes them at first.</summary>
internal sealed partial record SiteIndex
{
    /// <summary>The index after an edit of articles. Where it has to be made anew, which the reach says, it is right for those alone that were edited.</summary>
    /// <param name="edited">What the articles give that were edited.</param>
    /// <param name="reach">Gathers what else is to be checked again.</param>
    public SiteIndex After(IReadOnlyList<ArticleFacts> edited, EditReach reach)
    {
        var articles = Articles.ToArray();
        var edits = new List<(ArticleFacts Before, ArticleFacts After)>();
        foreach (var after in edited)
        {
            if (Bodies.IsBodyOfAnother(after.Path))
            {
                if (after.BodyFile is not null || after.ReadsAsPiece != PiecesAsTexts.Contains(Resolution.BodyFiles.KeyOf(after.Path.FilePath)))
                    reach.MakeAnew();
                continue;
            }

            var place = Array.FindIndex(articles, article => article.Path.FilePath == after.Path.FilePath);
            if (!articles[place].GivesTheSameBesides(after))
                reach.MakeAnew();

            edits.Add((articles[place], after));
            articles[place] = after;
        }

        var index = this with { Articles = articles };
        return index.WithUse(edits, reach).WithAddresses(edits, reach).WithLanguages(edits, reach).WithStates(edits, reach).WithFirsts(edits, reach);
    }

    /// <summary>The index after an edit of authors, or of masthead.yml. Where it has to be made anew, which the reach says, it is right for those alone.</summary>
    public SiteIndex After(SiteEntries entries, EditReach reach)
    {
        var (before, after) = (Directory, entries.Directory);
        if (!ArticleFacts.AreTheSameBy(before, after) || !entries.Slips.SequenceEqual(Entries.Slips))
            reach.MakeAnew();
        else if (!ReferenceEquals(entries.Publication, Publication))
            reach.AddAll();
        else
            AddWhoNames(entries, reach);

        var links = before.Publication.Publisher?.Url == after.Publication.Publisher?.Url && entries.AuthorIds.SequenceEqual(AuthorIds) && after.Publication.Sections.Equals(before.Publication.Sections)
            ? Links
            : LinksOf(Addresses, Paths, Tags, Sections, after, LinkQuestions);
        return this with { Entries = entries, Use = Use.With(entries.Authors, after), Clashes = Clashes.With(entries), Parties = new KnownParties(Articles, after), Links = links };
    }

    /// <summary>Who names an author that is now another one; everybody, where articles are told who is not named by them.</summary>
    private void AddWhoNames(SiteEntries entries, EditReach reach)
    {
        reach.AddEntries();
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after) in Directory.Registered.Zip(entries.Directory.Registered, static (before, after) => (before, after)))
        {
            if (ReferenceEquals(before, after))
                continue;
            changed.Add(after.RegisteredId.Value);
            if (before.Type.Value != after.Type.Value || before.Relation != after.Relation || !before.Affiliations.Equals(after.Affiliations) || !before.Interests.Equals(after.Interests))
                reach.AddArticles();
        }

        if (Entries.Authors.Zip(entries.Authors, static (before, after) => (before, after)).Any(static file => !ReferenceEquals(file.before, file.after) && (file.before.Problems.Count > 0 || file.after.Problems.Count > 0)))
            reach.AddArticles();

        // Where nobody is registered, that is said once.
        if (entries.AuthorIds.Count == 0)
            reach.Add(FirstTextByline);
        foreach (var article in Articles)
        {
            // What registers an author whom an article names without their being registered stands in files of authors.
            if (article.Use.Authors.Any(changed.Contains) || !article.Use.AuthorsAreKnown || article.Parties.Count > 0)
            {
                reach.Add(article.Path.FilePath);
                reach.Add(Prose.BodyFileOf(article));
            }
        }
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
            addresses = new SiteAddresses(AllOf(Articles, LibraryArticles));
            reach.Add(addresses.FilesThatDiffer(Addresses));
        }

        if (edits.Any(edit => HasMoved(edit.Before, edit.After)))
        {
            clashes = new NameClashes(AllOf(Articles, LibraryArticles), Entries);
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
        {
            links = LinksOf(addresses, Paths, tags, sections, Directory, LinkQuestions);
            reach.Add(LinkQuestions.Files);
            reach.Add(addresses.FilesWithClashes);
        }
        else if (tags.NamesOnlyInOne(Tags).Select(Slugs.Of).Concat(sections.NamesOnlyInOne(Sections).Select(Directory.SectionIdOf)).ToArray() is { Length: > 0 } terms)
        {
            links = Links.IsValueCreated ? LinksWith(Links.Value, tags, sections, Directory) : LinksOf(addresses, Paths, tags, sections, Directory, LinkQuestions);
            reach.Add(LinkQuestions.About(terms));
        }

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
        return this with { PublishableIds = PublishableIdsOf(AllOf(Articles, LibraryArticles)) };
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
