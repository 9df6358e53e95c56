using Masthead.AspNetCore;
using Masthead.Publishing.Files;
using Microsoft.AspNetCore.DataProtection;
using Newsroom;
using Newsroom.Content;
using Newsroom.Search;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Nothing is encrypted here, so no key is left on the disk.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

// What is due depends on the clock, and on nothing else: a test brings its own.
builder.Services.AddSingleton(TimeProvider.System);

// Feeds, sitemaps and the data of each article are of the same records as the pages.
builder.Services.AddMasthead(static () => Publication.Site, static options =>
{
    options.AuthorPage = static author => Addresses.Of(author);
    options.Files = SiteFilesOptions.Default with { FeedsOf = FeedSubjects.Sections | FeedSubjects.Authors | FeedSubjects.Tags };
});

// Both are made once of what is out, and not at each request.
builder.Services.AddSingleton<PreparedPages>();
builder.Services.AddSingleton(static services => new PerEdition<SearchIndex>(services.GetRequiredService<MastheadSite>(), static edition => new SearchIndex(edition)));

var app = builder.Build();
app.UseContentSecurityPolicy();

// Files before pages: the page for what is not found takes every address that is left.
app.UseStaticFiles();
app.UseRouting();
app.MapSite();
app.Run();
