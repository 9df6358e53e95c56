using Site.Content;

// The contents of all decades, newest first; or one piece, by its address.
if (args is [var address])
    Print(Articles.At(address));
else
    foreach (var article in Articles.Published(TimeProvider.System))
        Console.WriteLine($"{article.Url,-34} {article.Title}");

static void Print(Masthead.Article? article) => Console.WriteLine(article is null ? "There is no such piece." : $"{article.Title}\n{article.Byline}\n\n{article.Body.Text}");
