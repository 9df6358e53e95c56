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
        writer.WriteString("version", "https://jsonfeed.org/version/1.1");
        writer.WriteString("title", feed.Title);
        writer.WriteString("home_page_url", feed.HomePage);
        writer.WriteString("feed_url", address);
        WriteText(writer, "description", feed.Description);
        WriteText(writer, "icon", feed.Logo);
        writer.WriteString("language", feed.Language);
        writer.WriteStartArray("authors");
        WritePerson(writer, feed.Edition.Publisher.Name, feed.Edition.Address, null);
        writer.WriteEndArray();
        writer.WriteStartArray("items");
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
        writer.WriteString("id", entry.Id);
        writer.WriteString("url", entry.Address);
        writer.WriteString("title", entry.Title);
        writer.WriteString("content_html", entry.Html);
        WriteText(writer, "summary", article.Standfirst);
        if (entry.Images.FirstOrDefault() is { Address: { } image })
            writer.WriteString("image", image);
        WriteDate(writer, "date_published", article.Published);
        WriteDate(writer, "date_modified", article.Updated);
        WriteAuthors(writer, entry);
        WriteTexts(writer, "tags", entry.Categories.Select(static category => category.Name));
        WriteText(writer, "language", entry.Language);
        writer.WriteStartObject("_masthead");
        writer.WriteString("about", About);
        WriteOwn(writer, entry);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, FeedEntry entry)
    {
        Author[] authors = [.. BylineNames.Authors(entry.Article.Byline)];
        if (authors.Length == 0)
            return;

        writer.WriteStartArray("authors");
        foreach (var author in authors)
            WritePerson(writer, author.Name, entry.Edition.AddressOf(author), entry.Edition.Absolute(author.Image));
        writer.WriteEndArray();
    }

    private static void WritePerson(Utf8JsonWriter writer, string name, string? address, string? picture)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        WriteText(writer, "url", address);
        WriteText(writer, "avatar", picture);
        writer.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter writer, FeedEntry entry)
    {
        var article = entry.Article;
        writer.WriteString("kind", article.Kind.ToString());
        WriteText(writer, "ownKind", article.OwnKind?.Name);
        if (article.Status == PublicationStatus.Retracted)
            writer.WriteBoolean("retracted", true);
        WriteText(writer, "byline", article.Byline.ToString());
        WriteCredits(writer, entry);
        WriteText(writer, "noByline", article.Byline.NoBylineReason);
        WriteText(writer, "dateline", article.Dateline?.Text);
        WriteNotes(writer, "corrections", article.EditorNotes.Where(static note => note.Kind == EditorNoteKind.Correction));
        WriteNotes(writer, "notes", article.EditorNotes.Where(static note => note.Kind != EditorNoteKind.Correction));
        WriteTexts(writer, "disclaimers", article.Disclaimers.Select(static disclaimer => disclaimer.Text));
        if (article.Sponsorship is { } sponsorship)
        {
            writer.WriteStartObject("sponsorship");
            writer.WriteString("type", sponsorship.Type.ToString());
            WriteText(writer, "party", sponsorship.Party);
            WriteText(writer, "label", sponsorship.Label);
            writer.WriteBoolean("editorialControl", sponsorship.EditorialControl);
            writer.WriteEndObject();
        }

        if (article.Ai is { } ai)
        {
            writer.WriteStartObject("ai");
            writer.WriteString("extent", ai.Extent.ToString());
            writer.WriteBoolean("humanReview", ai.HumanReview);
            WriteText(writer, "responsible", ai.Responsible);
            writer.WriteEndObject();
        }

        if (article.Syndication is { } syndication)
        {
            writer.WriteStartObject("origin");
            WriteText(writer, "name", syndication.Origin);
            WriteText(writer, "url", entry.Origin);
            WriteText(writer, "credit", syndication.Credit);
            WriteText(writer, "license", syndication.License);
            writer.WriteEndObject();
        }
    }

    /// <summary>The format's own <c>authors</c> are read as those who wrote it: here is what everybody did.</summary>
    private static void WriteCredits(Utf8JsonWriter writer, FeedEntry entry)
    {
        if (entry.Article.Byline.Credits.Count == 0)
            return;

        writer.WriteStartArray("credits");
        foreach (var credit in entry.Article.Byline.Credits)
        {
            writer.WriteStartObject();
            writer.WriteString("name", credit.Author.Name);
            writer.WriteString("role", NinjsRoles.Of(credit));
            WriteText(writer, "place", credit.Place);
            WriteText(writer, "url", entry.Edition.AddressOf(credit.Author));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter writer, string name, IEnumerable<EditorNote> notes)
    {
        EditorNote[] all = [.. notes];
        if (all.Length == 0)
            return;

        writer.WriteStartArray(name);
        foreach (var note in all)
        {
            writer.WriteStartObject();
            if (note.Kind != EditorNoteKind.Correction)
                writer.WriteString("kind", note.Kind.ToString());
            WriteDate(writer, "date", note.Date);
            writer.WriteString("text", note.Text);
            WriteText(writer, "was", note.Was);
            WriteText(writer, "now", note.Now);
            WriteText(writer, "by", note.By);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
            return;

        writer.WriteStartArray(name);
        foreach (var text in all)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteString(name, text);
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTimeOffset? date)
    {
        if (date is { } written)
            writer.WriteString(name, Dates.Rfc3339(written));
    }
}
