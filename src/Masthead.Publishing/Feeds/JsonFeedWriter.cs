using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Masthead.Publishing.Feeds;

/// <summary>JSON Feed 1.1. Its own <c>_masthead</c> has what the format has no member for, as data.</summary>
internal static class JsonFeedWriter
{
    private const string About = "https://github.com/masthead-dotnet/masthead/blob/main/docs/guide/publishing.md#feeds";

    /// <summary>Letters of all scripts stay letters; what would be a tag where the feed is put into a page is escaped.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Feed feed, string address, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("version"u8, "https://jsonfeed.org/version/1.1");
        writer.WriteString("title"u8, feed.Title);
        writer.WriteString("home_page_url"u8, feed.HomePage);
        writer.WriteString("feed_url"u8, address);
        writer.Text("description"u8, feed.Description);
        writer.Text("icon"u8, feed.Logo);
        writer.WriteString("language"u8, feed.Language);
        writer.WriteStartArray("authors"u8);
        WritePerson(writer, feed.Edition.Name, feed.Edition.Address, null);
        writer.WriteEndArray();
        writer.WriteStartArray("items"u8);
        foreach (var entry in feed.Entries)
        {
            WriteItem(writer, entry);
            writer.Flush();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, FeedEntry entry)
    {
        var article = entry.Article;
        writer.WriteStartObject();
        writer.WriteString("id"u8, entry.Id);
        writer.WriteString("url"u8, entry.Address);
        writer.WriteString("title"u8, entry.Title);
        writer.WriteString("content_html"u8, entry.Html);
        writer.Text("summary"u8, article.Standfirst);
        if (entry.Images is [var (_, image), ..])
            writer.WriteString("image"u8, image);
        WriteDate(writer, "date_published"u8, article.Published);
        WriteDate(writer, "date_modified"u8, Dates.Updated(article));
        WriteAuthors(writer, entry);
        writer.Texts("tags"u8, entry.Categories.Select(static category => category.Name));
        writer.Text("language"u8, entry.Language);
        writer.WriteStartObject("_masthead"u8);
        writer.WriteString("about"u8, About);
        WriteOwn(writer, entry);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, FeedEntry entry)
    {
        var authors = new OptionalArray(writer, "authors"u8);
        foreach (var author in BylineNames.Authors(entry.Article.Byline))
        {
            authors.Open();
            WritePerson(writer, author.Name, entry.Edition.AddressOf(author), entry.Edition.Absolute(author.Image));
        }

        authors.Close();
    }

    private static void WritePerson(Utf8JsonWriter writer, string name, string? address, string? picture)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, name);
        writer.Text("url"u8, address);
        writer.Text("avatar"u8, picture);
        writer.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter writer, FeedEntry entry)
    {
        var article = entry.Article;
        writer.WriteString("kind"u8, article.Kind.ToString());
        writer.Text("ownKind"u8, article.OwnKind?.Name);
        if (article.Status == PublicationStatus.Retracted)
            writer.WriteBoolean("retracted"u8, true);
        writer.Text("byline"u8, article.Byline.ToString());
        WriteCredits(writer, entry);
        writer.Text("noByline"u8, article.Byline.NoBylineReason);
        writer.Text("dateline"u8, article.Dateline?.Text);
        WriteNotes(writer, "corrections"u8, article.EditorNotes.Where(static note => note.Kind == EditorNoteKind.Correction));
        WriteNotes(writer, "notes"u8, article.EditorNotes.Where(static note => note.Kind != EditorNoteKind.Correction));
        writer.Texts("disclaimers"u8, article.Disclaimers.Select(static disclaimer => disclaimer.Text));
        if (article.Sponsorship is { } sponsorship)
        {
            writer.WriteStartObject("sponsorship"u8);
            writer.WriteString("type"u8, sponsorship.Type.ToString());
            writer.Text("party"u8, sponsorship.Party);
            writer.Text("label"u8, sponsorship.Label);
            writer.WriteBoolean("editorialControl"u8, sponsorship.EditorialControl);
            writer.WriteEndObject();
        }

        if (article.Ai is { } ai)
        {
            writer.WriteStartObject("ai"u8);
            writer.WriteString("extent"u8, ai.Extent.ToString());
            writer.WriteBoolean("humanReview"u8, ai.HumanReview);
            writer.Text("responsible"u8, ai.Responsible);
            writer.WriteEndObject();
        }

        if (article.Syndication is { } syndication)
        {
            writer.WriteStartObject("origin"u8);
            writer.Text("name"u8, syndication.Origin);
            writer.Text("url"u8, entry.Origin);
            writer.Text("credit"u8, syndication.Credit);
            writer.Text("license"u8, syndication.License);
            writer.WriteEndObject();
        }
    }

    /// <summary>The format's own <c>authors</c> are read as those who wrote it: here is what everybody did.</summary>
    private static void WriteCredits(Utf8JsonWriter writer, FeedEntry entry)
    {
        var credits = new OptionalArray(writer, "credits"u8);
        foreach (var credit in entry.Article.Byline.Credits)
        {
            credits.Open();
            writer.WriteStartObject();
            writer.WriteString("name"u8, credit.Author.Name);
            writer.WriteString("role"u8, NinjsRoles.Of(credit));
            writer.Text("place"u8, credit.Place);
            writer.Text("url"u8, entry.Edition.AddressOf(credit.Author));
            writer.WriteEndObject();
        }

        credits.Close();
    }

    private static void WriteNotes(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<EditorNote> notes)
    {
        var array = new OptionalArray(writer, name);
        foreach (var note in notes)
        {
            array.Open();
            writer.WriteStartObject();
            if (note.Kind != EditorNoteKind.Correction)
                writer.WriteString("kind"u8, note.Kind.ToString());
            WriteDate(writer, "date"u8, note.Date);
            writer.WriteString("text"u8, note.Text);
            writer.Text("was"u8, note.Was);
            writer.Text("now"u8, note.Now);
            writer.Text("by"u8, note.By);
            writer.WriteEndObject();
        }

        array.Close();
    }

    private static void WriteDate(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? date)
    {
        if (date is { } written)
            writer.WriteString(name, Dates.Rfc3339(written));
    }
}
