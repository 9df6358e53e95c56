// Pages that leave out what readers are owed: a minimal API here, and beside it a component, a Razor page and plain C#.
using BrokenPages.Content;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/titles", () => string.Join('\n', Articles.All.Select(article => article.Title)));

// MH5001, MH5002, MH5003
app.MapGet("/{slug}", (string slug) => Articles.Find(slug) is { } article
    ? Results.Content($"<h1>{article.Title}</h1>{article.Body.Text}", "text/html")
    : Results.NotFound());
app.Run();
