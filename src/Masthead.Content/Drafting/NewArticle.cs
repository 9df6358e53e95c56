using System.Globalization;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Resolution;
using Masthead.Content.Text;

namespace Masthead.Content.Drafting;

/// <summary>A new article, as somebody asks for it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Moment">Now.</param>
internal sealed record NewArticle(string Title, DateTimeOffset Moment)
{
    /// <summary>What the file is called; null for what the title gives.</summary>
    public string? Slug { get; init; }

    public string? Section { get; init; }

    /// <summary>Who wrote it, by id or by name; none for <see cref="Writer"/>.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Kind { get; init; }

    public string? Language { get; init; }

    public bool IsDraft { get; init; } = true;

    /// <summary>The folder that it is to lie in, normalized; null for where the site's articles lie.</summary>
    public string? Folder { get; init; }

    public Writer? Writer { get; init; }

    /// <summary>Whether a file is there, content or not.</summary>
    public Func<string, bool> Exists { get; init; } = static _ => false;

    /// <summary>The file, as the site writes its own.</summary>
    public Drafted In(DraftingSite site) => new Draft(this, site).Make();

    private sealed class Draft(NewArticle asked, DraftingSite site)
    {
        private readonly ArticleHabits habits = ArticleHabits.Of(site);

        private readonly SiteDirectory directory = site.Directory;

        private readonly string title = asked.Title.Trim();

        private readonly DateTimeOffset now = site.LocalTime(asked.Moment);

        public Drafted Make()
        {
            if (WhatIsWrong() is { } problem)
                return Drafted.Not(problem);

            var language = asked.Language is null ? null : LanguageTag.Canonical(asked.Language);
            var section = asked.Section is { } written ? directory.SectionIdOf(written.Trim()) : null;
            var shape = ShapeOf(section, language);
            if (asked.Folder is { } folder)
            {
                if (RootOf(folder) is not (var root, { } below))
                    return Drafted.Not($"'{site.Short(folder)}' is no folder of the site's articles: name one in {string.Join(" or ", site.Roots.Articles.Select(root => $"'{site.Short(root)}'"))}.");
                shape = shape.In(root, below);
            }

            var slug = asked.Slug ?? NewSlug.Of(title, language ?? site.Publication.DefaultLanguage);
            if (slug is null)
                return Drafted.Not("The title has neither a letter nor a digit that the file could be named by: give it a slug, such as 'harbour-news'.");
            if (asked.Slug is not null && !NewSlug.IsFit(slug))
                return Drafted.Not($"{Quoted.Of(slug)} cannot be the name of a file in an address: write letters, digits and hyphens, such as '{NewSlug.Of(slug, "en") ?? "harbour-news"}'.");

            var made = At(slug, shape, section, language);
            if (made.Clash is not { } clash)
                return made.Problem is { } unreadable ? Drafted.Not(unreadable) : new NewFile(made.Path, made.Text.Replace("\n", habits.LineEnd));

            return Drafted.Not(NewSlug.Next(slug, next => At(next, shape, section, language).Clash is null) is { } next
                ? $"{clash} Give it another slug, such as '{next}'."
                : $"{clash} Name another folder.");
        }

        /// <summary>Where files and folders say the language, they must say this one: a language is none that the site does not have.</summary>
        private PathShape ShapeOf(string? section, string? language) =>
            habits.Shape(section, language) is var shape && (!shape.HasLanguage || site.Known(PathOf("a-piece", shape, section, language))?.Language == (language ?? site.Publication.DefaultLanguage)) ? shape
            : habits.Shape(section, language: null) is { HasLanguage: false } usual ? usual
            : shape.WithoutLanguage;

        private string PathOf(string slug, PathShape shape, string? section, string? language) =>
            $"{ScatteredRoot.FolderOf(site.Roots.Articles[shape.Root])}/{shape.Fill(slug, now, language ?? site.Publication.DefaultLanguage, section ?? "posts")}";

        private string? WhatIsWrong()
        {
            if (site.Unreadable() is { } unreadable)
                return unreadable;
            if (title.Length == 0)
                return "An article needs a title.";
            if (title.Any(static character => character is '\n' or '\r' or '\u2028' or '\u2029'))
                return "The title has several lines: write it on one.";
            if (site.Roots.Articles.Count == 0)
                return "The site has no folder of articles: name one.";
            if (asked.Kind is { } kind && !site.Options.Kinds.TryChoose(kind, out _))
                return $"{Quoted.Of(kind)} is not a kind of piece.{Nearest.Hint(kind, Kinds)} Kinds are {string.Join(", ", Kinds)}.";
            if (asked.Language is { } language && LanguageTag.Canonical(language) is null)
                return $"{Quoted.Of(language)} is not a language.{Nearest.Hint(LanguageTag.NearestTo(language))} Write a tag such as 'en' or 'pt-BR'.";
            if (asked.Section is { } section && section.Trim().Length == 0)
                return "The section is empty: name one, or leave it out.";
            if (asked.Section is { } name && Sections.Count > 0 && directory.FindSection(name) is null)
                return $"{Quoted.Of(name)} is not a section of the publication.{Nearest.Hint(name, Sections)} Sections are {string.Join(", ", Sections)}.";
            return asked.Authors.FirstOrDefault(author => author.Trim().Length == 0 || (directory.Authors.Count > 0 && directory.FindAuthor(author) is null)) is { } unknown
                ? $"No author is registered as {Quoted.Of(unknown)}.{Nearest.Hint(directory.MeantBy(unknown))} Make an entry for them first."
                : null;
        }

        private IReadOnlyList<string> Kinds => [.. ClosedSet<ArticleKind>.Names, .. site.Options.Kinds.Names];

        private IReadOnlyList<string> Sections => [.. site.Publication.Sections.Select(static section => section.Id)];

        /// <summary>Where a folder is: below which root, and its path there.</summary>
        private (int Root, string? Below) RootOf(string folder)
        {
            for (var root = 0; root < site.Roots.Articles.Count; root++)
            {
                if (site.Roots.IsAtOrBelow(site.Roots.Articles[root], folder))
                    return (root, folder.Substring(ScatteredRoot.FolderOf(site.Roots.Articles[root]).Length).TrimStart('/'));
            }

            return (0, null);
        }

        /// <param name="Clash">What it would get in the way of.</param>
        /// <param name="Problem">What is wrong with it.</param>
        private readonly record struct Made(string Path, string Text, string? Clash, string? Problem);

        private Made At(string slug, PathShape shape, string? section, string? language)
        {
            var file = PathOf(slug, shape, section, language);
            if (asked.Exists(file) || site.Has(file))
                return new Made(file, "", $"'{site.Short(file)}' is there already.", Problem: null);
            if (site.Known(file) is not { Role: ContentRole.Article } path || !IsCalled(path, slug) || !NewSlug.IsFit(slug))
                return new Made(file, "", $"'{site.Short(file)}' would be read as something else than an article of that name.", Problem: null);

            var text = TextOf(shape, language, disclaimers: []);
            var read = site.Read(path, text);
            if (Due(read) is { Length: > 0 } due)
                read = site.Read(path, text = TextOf(shape, language, due));

            var clash = read.Article!.IsPage ? $"'{site.Short(file)}' would be a page of the site and no article."
                : AtItsAddress(read.Article) is { } other ? $"'{site.Short(other.Path.FilePath)}' has its address already."
                : null;
            return new Made(file, text, clash, read.Problems.FirstOrDefault(static problem => problem.IsError)?.Message
                ?? (read.Article.Title?.Value == title ? null : $"The title cannot be written in {habits.Format.Name} as it is: leave out what no keyboard has."));
        }

        /// <summary>Where the date that a name begins with stays in the slug, behind that.</summary>
        private static bool IsCalled(ContentPath path, string slug) => path.Slug == slug || (path.Date is not null && DatePrefix.Split(path.Slug).Slug == slug);

        /// <summary>What masthead.yml requires of such a piece.</summary>
        private string[] Due(ContentFile read) => [.. DueDisclaimer.MissingOn(new ResolvedArticle(read.Article!, directory), directory).Select(static due => due.Disclaimer.RegisteredId.Value)];

        private ContentFile? AtItsAddress(ArticleContent article) => Permalink.Of(article, directory) is { Length: > 0 } address
            ? site.Files.FirstOrDefault(file => file.Article is { } other && (other.Path.Id == article.Path.Id || Permalink.Of(other, directory) == address))
            : null;

        private string TextOf(PathShape shape, string? language, string[] disclaimers)
        {
            var keys = new NewKeys(habits.Format);
            foreach (var (key, value) in habits.Constants)
                keys.Word(key, value);

            keys.Text(habits.TitleKey, title, habits.QuotedTitle);
            if (asked.Kind is { } kind && site.Options.Kinds.TryChoose(kind, out var chosen))
                keys.Text(habits.KindKey, chosen.Name);
            if (asked.Section is { } named)
                Add(keys, habits.SectionKey, [habits.Section(named.Trim())], habits.ListsSections);
            if (language is not null && !shape.HasLanguage && !language.Equals(site.Publication.DefaultLanguage, StringComparison.OrdinalIgnoreCase))
                keys.Text(habits.LanguageKey, language);
            Add(keys, habits.BylineKey, Byline, habits.ListsAuthors);
            if (habits.DateKey(shape) is { } date)
                keys.Word(date, now.ToString(habits.WritesTimes ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (asked.IsDraft && habits.Draft is var (held, back))
                _ = back is "true" or "false" ? keys.Word(held, back) : keys.Text(held, back);
            if (disclaimers.Length > 0)
                keys.List("disclaimers", disclaimers);
            return shape.Extension is ".md" or ".mdx" or ".markdown" ? keys.FrontMatter() : keys.File();
        }

        private string[] Byline => asked.Authors.Count > 0 ? [.. asked.Authors.Select(author => directory.FindAuthor(author) is { } known ? Reference(known) : author.Trim())]
            : asked.Writer?.In(directory) is { } writer ? [Reference(writer)]
            : [];

        private string Reference(AuthorContent author) => habits.NamesAuthors && directory.FindAuthor(author.Name.Value) == author ? author.Name.Value : author.RegisteredId.Value;

        /// <summary>Nothing is left for somebody to fill in, which the rules ask for.</summary>
        private static void Add(NewKeys keys, string key, string[] values, bool isList)
        {
            if (values.Length == 0)
                keys.Empty(key, isList);
            else if (isList || values.Length > 1)
                keys.List(key, values);
            else
                keys.Text(key, values[0]);
        }
    }
}
