using System.Globalization;
using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>An article's pictures, and the same piece in other languages as far as it is out.</summary>
internal readonly struct NinjsAssociations(Utf8JsonWriter writer, Edition edition, Article article)
{
    public void Write()
    {
        var associations = new OptionalArray(writer, "associations"u8);
        var number = 0;
        foreach (var image in article.Images)
        {
            number++;
            if (edition.Absolute(image.Src, on: article) is not { } address)
                continue;

            associations.Open();
            WriteImage(image, address, number);
        }

        foreach (var translation in edition.TranslationsOf(article))
        {
            associations.Open();
            writer.WriteStartObject();
            writer.WriteString("name"u8, "translation-" + translation.Language);
            writer.WriteString("rel"u8, "translation"u8);
            writer.WriteString("uri"u8, NinjsItem.UriOf(edition, translation));
            writer.WriteString("type"u8, "text"u8);
            writer.WriteString("language"u8, translation.Language);
            writer.WriteString("title"u8, translation.Title);
            writer.WriteEndObject();
        }

        associations.Close();
    }

    private void WriteImage(Image image, string address, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, string.Create(CultureInfo.InvariantCulture, $"picture-{number}"));
        writer.WriteString("rel"u8, "picture"u8);
        writer.WriteString("uri"u8, address);
        writer.WriteString("type"u8, "picture"u8);
        writer.Text("by"u8, image.Credit);
        WriteDescriptions(image);
        writer.Text("usageTerms"u8, image.License);
        writer.WriteStartArray("renditions"u8);
        writer.WriteStartObject();
        writer.WriteString("name"u8, "original"u8);
        writer.WriteString("href"u8, address);
        if (image.Width is { } width)
            writer.WriteNumber("width"u8, width);
        if (image.Height is { } height)
            writer.WriteNumber("height"u8, height);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteDescriptions(Image image)
    {
        if (string.IsNullOrEmpty(image.Caption) && string.IsNullOrEmpty(image.Alt))
            return;

        writer.WriteStartArray("descriptions"u8);
        NinjsText.Write(writer, "caption", image.Caption);
        NinjsText.Write(writer, "altText", image.Alt);
        writer.WriteEndArray();
    }
}
