using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Masthead.Publishing;

/// <summary>An article and all that belongs to it, as one node.</summary>
internal readonly struct ArticleNode(Utf8JsonWriter writer, Edition edition, Article article)
{
    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("@context"u8, SchemaNames.Context);
        writer.WriteString("@type"u8, SchemaNames.TypeOf(article));
        WriteAddress();
        WriteWords();
        WriteCredits();
        PublisherNode.Write(writer, edition);
        WriteImages();
        WriteSubjects();
        new OriginNodes(writer, edition, article).Write();
        new NoticeNodes(writer, article).Write();
        writer.WriteEndObject();
    }

    private void WriteAddress()
    {
        if (edition.AddressOf(article) is not { } address)
            return;

        writer.WriteString("@id"u8, address);
        writer.WriteString("url"u8, address);
        if (!article.IsPage)
            writer.WriteString("mainEntityOfPage"u8, address);
    }

    private void WriteWords()
    {
        writer.WriteString(SchemaNames.TitleOf(article), article.Title);
        writer.Text("alternativeHeadline"u8, article.AlternativeTitle);
        writer.Text("description"u8, article.Standfirst);
        writer.WriteString("inLanguage"u8, article.Language);
        if (!article.IsPage)
            writer.Text("articleSection"u8, article.Section?.Name);
        WriteGenre();
        if (article.Dateline is { } dateline)
        {
            if (SchemaNames.HasDateline(article))
                writer.Text("dateline"u8, dateline.Text);
            writer.Named("locationCreated"u8, "Place", dateline.Place);
        }

        writer.Date("datePublished"u8, article.Published);
        writer.Date("dateModified"u8, Dates.Updated(article));
        if (article.Status == PublicationStatus.Retracted)
            writer.WriteString("creativeWorkStatus"u8, "Retracted"u8);
        if (article.IsAccessibleForFree is { } isFree)
            writer.WriteBoolean("isAccessibleForFree"u8, isFree);
        writer.Text("digitalSourceType"u8, SchemaNames.DigitalSourceOf(article.Ai));
    }

    /// <summary>Which of several pieces of one type it is: by the code of the IPTC, and in the publication's own words.</summary>
    private void WriteGenre()
    {
        var genre = Iptc.GenreOf(article.Kind);
        if (article.OwnKind is null)
        {
            writer.Text("genre"u8, genre);
            return;
        }

        writer.WriteStartArray("genre"u8);
        writer.WriteStringValue(article.OwnKind.Name);
        if (genre is not null)
            writer.WriteStringValue(genre);
        writer.WriteEndArray();
    }

    private void WriteCredits()
    {
        var byline = article.Byline;
        WriteCredits("author"u8, byline.Credits, CreditProperty.Author);
        WriteCredits("editor"u8, byline.Credits, CreditProperty.Editor);
        WriteCredits("translator"u8, byline.Credits, CreditProperty.Translator);
        WriteCredits("contributor"u8, byline.Credits, CreditProperty.Contributor);
    }

    private void WriteCredits(ReadOnlySpan<byte> name, ValueList<Credit> credits, CreditProperty property)
    {
        var people = new OptionalArray(writer, name);
        foreach (var credit in credits)
        {
            if (SchemaNames.PropertyOf(credit) != property)
                continue;

            people.Open();
            AuthorNode.Write(writer, edition, credit.Author, article.Language);
        }

        // Whom syndication names is no author of the publication's.
        if (property == CreditProperty.Translator && article.Syndication?.Translator is { Length: > 0 } translator)
        {
            people.Open();
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "Person"u8);
            writer.WriteString("name"u8, translator);
            writer.WriteEndObject();
        }

        people.Close();
    }

    private void WriteImages()
    {
        var images = new OptionalArray(writer, "image"u8);
        foreach (var image in article.Images)
        {
            if (edition.Absolute(image.Src, on: article) is not { } address)
                continue;

            images.Open();
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "ImageObject"u8);
            writer.WriteString("url"u8, address);
            writer.WriteString("contentUrl"u8, address);
            writer.Text("description"u8, image.Alt);
            writer.Text("caption"u8, image.Caption);
            writer.Text("creditText"u8, image.Credit);
            OriginNodes.WriteLicense(writer, image.License);
            WriteLength("width"u8, image.Width);
            WriteLength("height"u8, image.Height);
            writer.WriteEndObject();
        }

        images.Close();
    }

    /// <summary>A <c>Distance</c> is a text with its unit.</summary>
    private void WriteLength(ReadOnlySpan<byte> name, int? pixels)
    {
        if (pixels is not { } known)
            return;

        Span<byte> text = stackalloc byte[16];
        Utf8.TryWrite(text, CultureInfo.InvariantCulture, $"{known} px", out var length);
        writer.WriteString(name, text[..length]);
    }

    private void WriteSubjects()
    {
        if (article.Tags.Count > 0)
        {
            writer.WriteStartArray("keywords"u8);
            foreach (var tag in article.Tags)
                writer.WriteStringValue(tag.Name);
            writer.WriteEndArray();
        }

        if (article.Topics.Count == 0)
            return;

        writer.WriteStartArray("about"u8);
        foreach (var topic in article.Topics)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "DefinedTerm"u8);
            if (Iptc.AddressOfTopic(topic) is { } address)
                writer.WriteString("@id"u8, address);
            writer.WriteString("name"u8, topic);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
