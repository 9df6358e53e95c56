using Masthead.AspNetCore;
using Masthead.Publishing;
using Masthead.Publishing.Feeds;
using Masthead.Publishing.Files;
using Masthead.Publishing.Sitemaps;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps what is published of a site beside its pages.</summary>
public static class MastheadEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the site's feeds, sitemaps and the data of its articles, as <see cref="MastheadOptions.Files"/> says, at the addresses where <see cref="SiteFiles.WriteAsync"/> writes them. Each answers with
    /// what is published and due at the moment of the request, with <c>ETag</c>; with nothing but 304 to whoever has that already; and with 404 where nothing is out.
    /// Data of an article come before the application's own routes, to which a path is left that is no article's.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>All of them together, for what shall hold for each: <c>.CacheOutput()</c>, <c>.RequireHost(…)</c>.</returns>
    /// <exception cref="InvalidOperationException">The site is not registered: <c>AddMasthead</c> of the services does that.</exception>
    /// <exception cref="ArgumentException">The site has no address, or the home page of its feed.</exception>
    public static IEndpointConventionBuilder MapMasthead(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var site = endpoints.ServiceProvider.GetService<MastheadSite>()
            ?? throw new InvalidOperationException("No site is registered: call 'builder.Services.AddMasthead(() => Publication.Site)' before 'app.MapMasthead()'.");
        var options = site.Options.Files;

        // A site without an address, and a feed whose options have none, fails here, and not at the first request.
        _ = Feed.Of(site.Edition, options.Feed);

        var files = new FileEndpoints(endpoints.MapGroup(""), site);
        var ofSubjects = options.FeedOfSubjects;
        MapFeeds(files, "", options, (edition, _) => Feed.Of(edition, options.Feed));
        if (options.FeedsOf.HasFlag(FeedSubjects.Sections))
            MapFeeds(files, "/sections/{id}", options, (edition, id) => edition.Sections.FirstOrDefault(section => IsOf(section.Id, id)) is { } section ? Listed(Feed.OfSection(edition, section, ofSubjects)) : null);
        if (options.FeedsOf.HasFlag(FeedSubjects.Authors))
            MapFeeds(files, "/authors/{id}", options, (edition, id) => edition.Authors.FirstOrDefault(author => IsOf(author.Id, id)) is { } author ? Listed(Feed.OfAuthor(edition, author, ofSubjects)) : null);
        if (options.FeedsOf.HasFlag(FeedSubjects.Tags))
            MapFeeds(files, "/tags/{id}", options, (edition, id) => edition.Site.Tags.FirstOrDefault(tag => IsOf(tag.Id, id)) is { } tag ? Listed(Feed.OfTag(edition, tag, ofSubjects)) : null);

        if (options.Formats.HasFlag(SiteFormats.Sitemap))
            files.MapList("/sitemap", edition => Sitemap.Write(edition, options.Sitemap));
        if (options.Formats.HasFlag(SiteFormats.NewsSitemap))
            files.MapList("/news-sitemap", edition => Sitemap.WriteNews(edition, options.Sitemap));

        if (options.Formats.HasFlag(SiteFormats.JsonLd))
            files.MapData(SiteFiles.JsonLdExtension, SiteFiles.JsonLdOf);
        if (options.Formats.HasFlag(SiteFormats.Ninjs))
            files.MapData(SiteFiles.NinjsExtension, SiteFiles.NinjsOf);
        return files.All;
    }

    /// <summary>Whether the value of a route stands for an id.</summary>
    private static bool IsOf(string? id, string? value) => id is not null && value is not null && ServedPath.Of(id.Replace("/", "%2F", StringComparison.Ordinal)) == ServedPath.Of(value);

    /// <summary>An empty feed of a part of the site would tell what is coming.</summary>
    private static Feed? Listed(Feed feed) => feed.IsEmpty ? null : feed;

    /// <summary>The formats of one subject: below a folder, from the feed of the route's id, or null where nothing is out.</summary>
    private static void MapFeeds(FileEndpoints files, string folder, SiteFilesOptions options, Func<Edition, string?, Feed?> feed)
    {
        if (options.Formats.HasFlag(SiteFormats.Rss))
            files.Map(folder + "/feed.xml", (edition, id) => feed(edition, id)?.ToRss());
        if (options.Formats.HasFlag(SiteFormats.Atom))
            files.Map(folder + "/atom.xml", (edition, id) => feed(edition, id)?.ToAtom());
        if (options.Formats.HasFlag(SiteFormats.JsonFeed))
            files.Map(folder + "/feed.json", (edition, id) => feed(edition, id)?.ToJsonFeed());
    }
}
