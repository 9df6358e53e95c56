using Microsoft.AspNetCore.DataProtection;
using Newsroom;
using Newsroom.Content;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Nothing is encrypted here, so no key is left on the disk.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

// What is due depends on the clock, and on nothing else: a test brings its own.
builder.Services.AddSingleton(TimeProvider.System);

// Feeds, sitemaps and the data of each article are of the same records as the pages.
builder.Services.AddMasthead(static () => Publication.Site, static options => options.AuthorPage = static author => Addresses.Of(author));

var app = builder.Build();
app.UseContentSecurityPolicy();

// Files before pages: the page for what is not found takes every address that is left.
app.UseStaticFiles();
app.UseRouting();
app.MapSite();
app.Run();
