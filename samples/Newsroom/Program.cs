using Microsoft.AspNetCore.DataProtection;
using Newsroom;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

// Nothing is encrypted here, so no key is left on the disk.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

// What is due depends on the clock, and on nothing else: a test brings its own.
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.UseContentSecurityPolicy();

// Files before pages: the page for what is not found takes every address that is left.
app.UseStaticFiles();
app.UseRouting();
app.MapSite();
app.Run();
