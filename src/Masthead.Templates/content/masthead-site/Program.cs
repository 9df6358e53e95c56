using Masthead;
using Site.Content;

// What readers may see now: drafts and embargoed pieces are left out.
if (args is [var address])
    return Show(Articles.PublishedAt(address, TimeProvider.System));

Console.WriteLine(Publication.Name);
foreach (var article in Articles.Published(TimeProvider.System))
    Console.WriteLine($"{article.Url}  {article.Title} ({article.Byline})");
return 0;

static int Show(Article? article)
{
    if (article is null)
    {
        Console.Error.WriteLine("There is no article at that address.");
        return 1;
    }

    Console.WriteLine($"{article.Title}\n{article.Byline}\n");
    Print(article, Position.Top);
    Print(article, Position.AfterByline);
    Console.WriteLine(article.Body.Text.Trim());
    Print(article, Position.End);
    return 0;
}

static void Print(Article article, Position position)
{
    foreach (var notice in article.NoticesAt(position))
        Console.WriteLine($"\n{notice.Text}\n");
}
