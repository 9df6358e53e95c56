using Masthead.Content.Binding;
using Masthead.Content.Checking;
using Masthead.Content.Dialects;
using Masthead.Content.Drafting;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Drafting;

/// <summary>A site that files are made for: as a host reads it, and with them in it.</summary>
internal sealed class DraftedSite
{
    /// <summary>A quarter past midnight in Berlin, and the day before in UTC.</summary>
    public static readonly DateTimeOffset Moment = new(2026, 11, 29, 23, 15, 0, TimeSpan.Zero);

    private readonly TestSite site;

    private readonly SiteCheck check;

    private IReadOnlyList<string>? findings;

    private DraftedSite(TestSite site)
    {
        this.site = site;
        var roots = ContentRoots.Parse(Property("MastheadArticleRoots"), Property("MastheadAuthorRoots"), Property("MastheadPublicationFile"), Property("MastheadContentFolder"));
        check = new SiteCheck(new Texts(site), roots, new ProjectFolder(TestSite.Project), KnownDialects.Named(Property("MastheadDialect")));
        var files = check.Files(TestContext.Current.CancellationToken);
        Drafting = new DraftingSite(roots, files.Options, [.. files.Content.Where(static path => path.Role != ContentRole.BodyText).Select(path => files.Read(path, TestContext.Current.CancellationToken))]);
    }

    public DraftingSite Drafting { get; }

    public static DraftedSite Of(TestSite site) => new(site);

    /// <summary>A site with two authors, two sections, and a disclaimer that opinion of others needs; articles as given.</summary>
    public static DraftedSite OfArticles(params (string Path, string Text)[] articles) => Of(TestSite.Of(
        [
            ("masthead.yml", """
                publisher: The Daily Harbour
                timeZone: Europe/Berlin
                sections: { harbour: Harbour, town: Town Hall }
                kinds: { garden: { is: column, name: garden column } }
                disclaimers:
                  views: { kind: views, text: 'The views are those of {author}.', requiredWhen: [ { relation: contributor, kind: opinion } ] }
                """),
            ("authors/ada-byron.yml", "name: Ada Byron\nemail: ada@example.org\nalternateNames: [A. Byron]\nbio: Ada covers the harbour.\n"),
            ("authors/lin-wei.yml", "name: Lin Wei\nrelation: contributor\nbio: Lin covers the town.\n"),
            .. articles,
        ]) with { ArticleRoots = TestSite.Root + "/articles" });

    public NewFile Make(NewArticle article)
    {
        var made = article.In(Drafting);
        Assert.Null(made.Problem);
        return made.File!;
    }

    public NewFile Make(NewAuthor author)
    {
        var made = author.In(Drafting);
        Assert.Null(made.Problem);
        return made.File!;
    }

    /// <summary>The site with a file that was made.</summary>
    public DraftedSite With(NewFile file) => Of(Below(file) is var path && file.Before is null ? site.With(path, file.Text) : site.Edit(path, file.Text));

    /// <summary>A path below the content folder.</summary>
    public static string Below(NewFile file) => file.Path[(TestSite.Root.Length + 1)..];

    public ContentFile Read(NewFile file) => Drafting.Files.Single(known => known.Path.FilePath == file.Path);

    /// <summary>What the rules find, by file.</summary>
    public IReadOnlyList<string> Findings => findings ??= [.. site.Files.SelectMany(file => check.In(file.Path, TestContext.Current.CancellationToken)).Select(static found => $"{found.FilePath} {found.Rule.Id} {found.Finding.Message}")];

    private string Property(string name) => site.Options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : "";

    private sealed class Texts(TestSite site) : ISiteTexts
    {
        public IReadOnlyCollection<string> Files { get; } = [.. site.Files.Select(static file => file.Path)];

        public string? TextOf(string file, CancellationToken cancellation) => site.Files.Single(text => text.Path == file).GetText(cancellation)?.ToString();

        public ContentFile Read(ContentPath path, ReadingOptions how, CancellationToken cancellation) => ContentReader.Read(path, TextOf(path.FilePath, cancellation)!, how, cancellation);
    }
}
