using Masthead.Publishing.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Masthead.AspNetCore.Tests;

/// <summary>A small site in a server, at a moment that a test says.</summary>
internal sealed class Quay : IAsyncDisposable
{
    private readonly WebApplication app;

    private Quay(WebApplication app, Clock clock) => (this.app, Time) = (app, clock);

    public static DateTimeOffset Noon { get; } = new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);

    public static Section Harbour { get; } = new("harbour", "Harbour");

    public static Section Sea { get; } = new("sea", "Sea & Fish");

    public static Author Ada { get; } = new() { Id = "ada-byron", Name = "Ada \"A\" Byron" };

    public static Author Lin { get; } = new() { Id = "lin", Name = "Lin" };

    public static SiteContent Site { get; } = Of(
        Piece("ferry", "/harbour/ferry") with { Section = Harbour, Byline = By(Ada), Tags = [new Tag("boats", "Boats")] },
        Piece("folder", "/quay/"),
        Piece("café", "/caf%C3%A9/br%C3%BCcke%20%231"),
        Piece("paid", "/paid") with { IsAccessibleForFree = false },
        Piece("gone", "/gone") with { Status = PublicationStatus.Retracted },
        Piece("kept", "/kept") with { IsUnlisted = true, NoIndex = true },
        Piece("about", "/about") with { IsPage = true },
        Piece("draft", "/draft") with { Status = PublicationStatus.Draft, Byline = By(Lin) },
        Piece("soon", "/soon") with { Section = Sea, Byline = By(Lin), Published = Noon.AddMinutes(10) });

    public Clock Time { get; }

    public IServiceProvider Services => app.Services;

    public HttpClient Client() => app.GetTestClient();

    public static Article Piece(string id, string url) => new()
    {
        Id = id, Slug = id, Title = $"About {id}", Url = url, Language = "en", Published = Noon.AddDays(-1), Body = new ArticleBody("They sail.", BodyFormat.PlainText),
    };

    public static SiteContent Of(params Article[] articles) =>
        new(new Publisher { Name = "The Quay", Url = "https://quay.example" }, "en", articles, [Ada, Lin], [Harbour, Sea], [new Tag("boats", "Boats")]);

    public static Task<Quay> StartAsync(Action<MastheadOptions>? configure = null, Action<WebApplication>? with = null) => StartAsync(static () => Site, configure, with);

    public static async Task<Quay> StartAsync(Func<SiteContent> site, Action<MastheadOptions>? configure = null, Action<WebApplication>? with = null, string environment = "Production", Action<WebApplication>? map = null)
    {
        var clock = new Clock { Now = Noon };
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock).AddMasthead(site, configure);
        var app = builder.Build();
        (map ?? (static app => app.MapMasthead()))(app);
        with?.Invoke(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Quay(app, clock);
    }

    /// <summary>All there is.</summary>
    public static void Everything(MastheadOptions options) =>
        options.Files = new() { Formats = SiteFormats.All, FeedsOf = FeedSubjects.Sections | FeedSubjects.Authors | FeedSubjects.Tags };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Byline By(Author author) => new() { Credits = [new Credit(author)], Segments = [new BylineSegment(author.Name, author)] };

    internal sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
