using System.Text.Json;
using Masthead.Publishing.Html;

namespace Masthead.Publishing;

/// <summary>An article as a news object. Members that ninjs does not know are errors in it: what has no member stands under a role of its own, or not at all.</summary>
internal readonly struct NinjsItem(Utf8JsonWriter writer, Edition edition, Article article)
{
    private const string Schema = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    public void Write()
    {
        var isRetracted = article.Status == PublicationStatus.Retracted;
        Begin("full", isRetracted ? "canceled" : "usable");
        writer.Date("firstCreated"u8, article.Published);
        writer.WriteString("language"u8, article.Language);
        writer.WriteString("title"u8, article.Title);
        writer.Text("slugline"u8, article.Slug);
        writer.Text("by"u8, article.Byline.ToString());
        writer.Text("located"u8, article.Dateline?.Place);
        WriteHeadlines();
        WriteDescriptions();
        WriteBodies();
        new NinjsParties(writer, edition, article).Write();
        WriteSubjects();
        WriteGenre();
        new NinjsRights(writer, edition, article).Write();
        new NinjsAssociations(writer, edition, article).Write();
        WriteOtherIds();
        if (isRetracted)
            writer.Text("edNote"u8, string.Join('\n', NotesOf(EditorNoteKind.Retraction).Select(static note => note.Text)));
        writer.WriteEndObject();
    }

    /// <summary>Nothing but that it is held back.</summary>
    public void WriteWithheld()
    {
        Begin("partial", "withheld");
        writer.WriteEndObject();
    }

    private void Begin(string representation, string status)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("standard"u8);
        writer.WriteString("name"u8, "ninjs"u8);
        writer.WriteString("version"u8, "3.1"u8);
        writer.WriteString("schema"u8, Schema);
        writer.WriteEndObject();
        writer.WriteString("uri"u8, UriOf(edition, article));
        writer.WriteString("type"u8, "text"u8);
        writer.WriteString("representationType"u8, representation);
        writer.WriteString("pubStatus"u8, status);
        if (Dates.Changed(article) is not { } version)
            return;

        writer.WriteString("version"u8, Dates.Rfc3339(version.ToUniversalTime()));
        writer.WriteString("versionCreated"u8, version);
    }

    /// <summary>An article without a page is told from others by its id.</summary>
    public static string UriOf(Edition edition, Article article) =>
        edition.AddressOf(article) ?? $"{edition.Address}#{Uri.EscapeDataString(article.Id)}";

    private void WriteHeadlines()
    {
        writer.WriteStartArray("headlines"u8);
        NinjsText.Write(writer, "main", article.Title);
        NinjsText.Write(writer, "alternative", article.AlternativeTitle);
        writer.WriteEndArray();
    }

    /// <summary>Each text that stands beside the body, by what it is. A correction has no member of its own.</summary>
    private void WriteDescriptions()
    {
        var (notes, disclaimers) = (article.EditorNotes, article.Disclaimers);
        if (article is { Standfirst: null, Dateline: null, Sponsorship.Label: null, Byline.NoBylineReason: null, Syndication.Credit: null } && notes.Count + disclaimers.Count == 0)
            return;

        writer.WriteStartArray("descriptions"u8);
        NinjsText.Write(writer, "standfirst", article.Standfirst);
        NinjsText.Write(writer, "dateline", article.Dateline?.Text);
        NinjsText.Write(writer, "sponsorshipLabel", article.Sponsorship?.Label);
        NinjsText.Write(writer, "noByline", article.Byline.NoBylineReason);
        NinjsText.Write(writer, "creditline", article.Syndication?.Credit);
        foreach (var note in notes)
            NinjsText.Write(writer, NinjsRoles.Of(note.Kind), Whole(note));
        foreach (var disclaimer in disclaimers)
            NinjsText.Write(writer, "disclaimer", disclaimer.Text);
        writer.WriteEndArray();
    }

    /// <summary>A description has neither a heading nor a date: both stand in its text.</summary>
    private string Whole(EditorNote note)
    {
        var text = NoteText.Of(note, article.Language);
        if (!string.IsNullOrEmpty(note.Label))
            text = $"{note.Label}: {text}";
        return note.Date is { } date ? $"{text} ({Dates.Day(date)})" : text;
    }

    /// <summary>As HTML, which all customers take, and as it was written.</summary>
    private void WriteBodies()
    {
        var body = article.Body;
        if (body.Text.Length == 0)
            return;

        writer.WriteStartArray("bodies"u8);
        NinjsText.Write(writer, "main", body.ToHtml(new HtmlOptions { BaseAddress = new Uri(edition.AddressOf(article) ?? edition.Address), PathBase = edition.PathBase }), "text/html");
        if (body.Format != BodyFormat.Html)
            NinjsText.Write(writer, "written", body.Text, body.Format == BodyFormat.Markdown ? "text/markdown" : NinjsText.Plain);
        writer.WriteEndArray();
    }

    private void WriteSubjects()
    {
        if (article.Section is null && article.Topics.Count + article.Tags.Count == 0)
            return;

        writer.WriteStartArray("subjects"u8);
        if (article.Section is { } section)
            WriteSubject(section.Name, "section", null, section.Id);
        foreach (var topic in article.Topics)
            WriteSubject(topic, "about", Iptc.AddressOfTopic(topic), topic);
        foreach (var tag in article.Tags)
            WriteSubject(tag.Name, "keyword", null, tag.Id);
        writer.WriteEndArray();
    }

    private void WriteSubject(string name, string relation, string? address, string literal)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, name);
        writer.WriteString("rel"u8, relation);
        writer.Text("uri"u8, address);
        writer.WriteString("literal"u8, literal);
        writer.WriteEndObject();
    }

    private void WriteGenre()
    {
        var name = NinjsRoles.Of(article.Kind);
        writer.WriteStartArray("genres"u8);
        writer.WriteStartObject();
        writer.WriteString("name"u8, article.OwnKind?.Name ?? name);
        writer.Text("uri"u8, Iptc.GenreOf(article.Kind));
        writer.WriteString("literal"u8, article.OwnKind?.Id ?? name);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (Iptc.DigitalSourceOf(article.Ai) is not { } source)
            return;

        writer.WriteStartObject("digitalSourceType"u8);
        writer.WriteString("uri"u8, source);
        writer.WriteEndObject();
    }

    private void WriteOtherIds()
    {
        writer.WriteStartArray("altIds"u8);
        WriteOtherId("id", article.Id);
        WriteOtherId("canonical", article.Syndication?.Canonical);
        WriteOtherId("original", article.Syndication?.Url);
        writer.WriteEndArray();
    }

    private void WriteOtherId(string role, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;

        writer.WriteStartObject();
        writer.WriteString("role"u8, role);
        writer.WriteString("value"u8, value);
        writer.WriteEndObject();
    }

    private IEnumerable<EditorNote> NotesOf(EditorNoteKind kind) => article.EditorNotes.Where(note => note.Kind == kind);
}
