// A page of each size that is asked for, at an address that is called after it.
using System.Globalization;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });

// As the Newsroom: no line for each request.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
var app = builder.Build();
foreach (var size in args)
{
    var page = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
    app.MapGet($"/{size}", () => Results.Bytes(page, "text/html; charset=utf-8"));
}

app.Urls.Add("http://127.0.0.1:0");
app.Run();
