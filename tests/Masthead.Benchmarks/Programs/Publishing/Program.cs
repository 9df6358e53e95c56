using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Masthead;
using Masthead.Benchmarks.Publishing;
using Masthead.Publishing;

const int Count = 10_000;
const int Runs = 21;

var publisher = new Publisher
{
    Name = "The Quay",
    Url = "https://quay.example",
    Logo = "/logo.png",
    Policies = [new PublisherPolicy(PolicyKind.Corrections, "/corrections"), new PublisherPolicy(PolicyKind.Ethics, "/ethics")],
};
var articles = Enumerable.Range(0, Count).Select(Piece).ToArray();
var edition = new Edition(new SiteContent(publisher, "en", articles, [], [], []), new DateTimeOffset(2035, 1, 1, 0, 0, 0, TimeSpan.Zero)) { AuthorPage = static author => "/authors/" + author.Id };
var output = new ArrayBufferWriter<byte>(1 << 16);

// Both write the same: else the comparison would be none.
var (ours, theirs) = (JsonLd.Of(edition, articles[7]), Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(Dto(articles[7]), DtoContext.Default.ArticleDto)));
if (ours != theirs)
    throw new InvalidOperationException($"They differ:\n{ours}\n{theirs}");

void WriteOurs(Article article) => JsonLd.Write(output, edition, article);
void WriteDto(Article article)
{
    using var writer = new Utf8JsonWriter(output);
    JsonSerializer.Serialize(writer, Dto(article), DtoContext.Default.ArticleDto);
}

// Made before they are measured: what is left is the serializer alone.
var made = articles.ToDictionary(static article => article.Id, Dto);
void WriteMade(Article article)
{
    using var writer = new Utf8JsonWriter(output);
    JsonSerializer.Serialize(writer, made[article.Id], DtoContext.Default.ArticleDto);
}

void WriteNinjs(Article article) => Ninjs.Write(output, edition, article);

// In turns, so that a noisy machine is as noisy for each.
var ways = new (string Name, Action<Article> Write)[] { ("JSON-LD", WriteOurs), ("System.Text.Json, source-generated, DTOs", WriteDto), ("the same, of DTOs that are there already", WriteMade), ("ninjs, with the text as HTML", WriteNinjs) };
var times = ways.Select(static _ => new List<double>()).ToArray();
var allocated = new long[ways.Length];
for (var run = 0; run < Runs + 3; run++)
{
    for (var way = 0; way < ways.Length; way++)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        foreach (var article in articles)
        {
            output.ResetWrittenCount();
            ways[way].Write(article);
        }

        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        allocated[way] = GC.GetAllocatedBytesForCurrentThread() - before;
        if (run >= 3)
            times[way].Add(elapsed);
    }
}

Console.WriteLine($"{Count} articles of {Encoding.UTF8.GetByteCount(ours)} bytes as JSON-LD, median of {Runs} runs");
for (var way = 0; way < ways.Length; way++)
{
    var median = times[way].Order().ElementAt(Runs / 2);
    var ratio = median / times[1].Order().ElementAt(Runs / 2);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ways[way].Name}: {median:F1} ms, {ratio:F2} × the DTOs, {allocated[way] / Count} bytes allocated an article"));
}

static Article Piece(int number)
{
    var ada = new Author { Id = "ada-byron", Name = "Ada Byron", JobTitle = "reporter", SameAs = ["https://social.example/@ada"], Affiliations = ["Port School"] };
    var lin = new Author { Id = "lin-wei", Name = "Lin Wei" };
    return new Article
    {
        Id = $"harbour/piece-{number}",
        Slug = $"piece-{number}",
        Title = $"The ferry returns to the pier for the {number}th time",
        Url = $"/harbour/piece-{number}",
        Language = "en",
        Standfirst = "After eleven weeks the boat sails again, and the harbour office says that it will stay so until the autumn at least.",
        Kind = ArticleKind.Analysis,
        Section = new Section("harbour", "Harbour"),
        Tags = [new Tag("ferry", "Ferry"), new Tag("sea", "Sea")],
        Byline = new Byline { Credits = [new Credit(ada), new Credit(lin)], Segments = [new BylineSegment("By "), new BylineSegment("Ada Byron", ada), new BylineSegment(" and "), new BylineSegment("Lin Wei", lin)] },
        Dateline = new Dateline { Place = "Oslo", Text = "OSLO, March 1" },
        Published = new DateTimeOffset(2024, 3, 1, 8, 0, 0, TimeSpan.FromHours(1)).AddMinutes(number),
        Updated = new DateTimeOffset(2024, 3, 2, 8, 0, 0, TimeSpan.FromHours(1)).AddMinutes(number),
        EditorNotes =
        [
            new EditorNote { Kind = EditorNoteKind.Correction, Text = "The number of piers was wrong in an earlier version.", Date = new DateTimeOffset(2024, 3, 2, 0, 0, 0, TimeSpan.Zero) },
            new EditorNote { Kind = EditorNoteKind.Introduction, Text = "This piece is the second of three." },
        ],
        Disclaimers = [new Disclaimer { Text = "The views are those of the authors, and not necessarily those of the publication or of anybody who works for it." }],
        Sources = [new Source { Name = "Ruth Abara", As = "harbour master" }, new Source { Descriptor = "two people at the shipyard", Type = SourceType.Anonymous }],
        Images = [new Image { Src = $"/images/{number}.jpg", Alt = "A ferry at the pier", Caption = "The first boat in eleven weeks", Credit = "Jonas Roe", Width = 1600, Height = 900 }],
        Body = new ArticleBody(string.Concat(Enumerable.Repeat("The *ferry* crosses again, and [the log](/log) says when.\n\n", 20)), BodyFormat.Markdown),
    };
}

static ArticleDto Dto(Article article)
{
    const string Site = "https://quay.example";
    var address = Site + article.Url;
    return new ArticleDto(
        "https://schema.org", "AnalysisNewsArticle", address, address, address, article.Title, article.Standfirst, article.Language, article.Section?.Name, "http://cv.iptc.org/newscodes/genre/Analysis",
        article.Dateline?.Text, new PartDto("Place", Name: article.Dateline?.Place), article.Published, article.Updated,
        [.. article.Byline.Credits.Select(static credit => new AuthorDto(
            "Person", credit.Author.Name, $"{Site}/authors/{credit.Author.Id}", credit.Author.SameAs.Count == 0 ? null : [.. credit.Author.SameAs], credit.Author.JobTitle,
            credit.Author.Affiliations.Count == 0 ? null : [.. credit.Author.Affiliations.Select(static name => new PartDto("Organization", Name: name))]))],
        new PublisherDto("NewsMediaOrganization", Site + "/#publisher", "The Quay", Site + "/", new ImageDto("ImageObject", Site + "/logo.png", Site + "/logo.png"), Site + "/corrections", Site + "/ethics"),
        [.. article.Images.Select(static image => new ImageDto(
            "ImageObject", Site + image.Src, Site + image.Src, image.Alt, image.Caption, image.Credit, string.Create(CultureInfo.InvariantCulture, $"{image.Width} px"), string.Create(CultureInfo.InvariantCulture, $"{image.Height} px")))],
        [.. article.Tags.Select(static tag => tag.Name)],
        [.. article.Sources.Select(static source => source.Name is { } name ? $"{name}, {source.As}" : source.Descriptor!)],
        article.Byline.ToString(),
        [.. article.EditorNotes.Where(static note => note.Kind == EditorNoteKind.Correction).Select(static note => new NoteDto("CorrectionComment", note.Text, note.Date))],
        [.. article.EditorNotes.Where(static note => note.Kind == EditorNoteKind.Introduction).Select(static note => note.Text)],
        [.. article.Disclaimers.Select(static disclaimer => new PartDto("CreativeWork", Genre: "disclaimer", Text: disclaimer.Text))]);
}
