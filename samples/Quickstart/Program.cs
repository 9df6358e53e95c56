using Quickstart.Content;
var article = Articles.FirstLight;
Console.WriteLine($"{article.Title}\n{article.Byline}\n\n{article.Body.Text}");
