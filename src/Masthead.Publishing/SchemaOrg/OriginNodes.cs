using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Where an article comes from: its sources, who published it first, who paid, in which other languages it stands.</summary>
internal readonly struct OriginNodes(Utf8JsonWriter writer, Edition edition, Article article)
{
    public void Write()
    {
        WriteSources();
        WriteSyndication();
        WriteCreditTexts();
        WriteSponsorship();
        WriteTranslations();
    }

    /// <summary>An address, or what stands there instead of one: "CC BY 4.0", "By permission".</summary>
    public static void WriteLicense(Utf8JsonWriter writer, string? license)
    {
        if (Addresses.OfTheWeb(license) is { } address)
            writer.WriteString("license"u8, address);
        else
            writer.Named("license"u8, "CreativeWork", license);
    }

    private void WriteSources()
    {
        if (article.Sources.Count == 0)
            return;

        writer.WriteStartArray("citation"u8);
        foreach (var source in article.Sources)
        {
            if (Addresses.OfTheWeb(source.Url) is { } address)
            {
                writer.WriteStartObject();
                writer.WriteString("@type"u8, "CreativeWork"u8);
                writer.Text("name"u8, SourceText.Of(source));
                writer.WriteString("url"u8, address);
                writer.WriteEndObject();
            }
            else if (SourceText.Of(source) is { Length: > 0 } text)
            {
                writer.WriteStringValue(text);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteSyndication()
    {
        if (article.Syndication is not { } syndication)
            return;

        var address = Addresses.OfTheWeb(syndication.Url);
        if (syndication.Origin is not null || address is not null)
        {
            writer.WriteStartObject("isBasedOn"u8);
            writer.WriteString("@type"u8, "CreativeWork"u8);
            writer.Text("url"u8, address);
            writer.Named("publisher"u8, "Organization", syndication.Origin);
            writer.WriteEndObject();
        }

        if (syndication.TranslatedFrom is { } language)
        {
            writer.WriteStartObject("translationOfWork"u8);
            writer.WriteString("@type"u8, "CreativeWork"u8);
            writer.WriteString("inLanguage"u8, language);
            writer.Text("url"u8, address);
            writer.WriteEndObject();
        }

        WriteLicense(writer, syndication.License);
    }

    /// <summary>There is no <c>byline</c>: this is the text that credits those who made it.</summary>
    private void WriteCreditTexts()
    {
        var byline = article.Byline.ToString();
        if (article.Syndication?.Credit is not { Length: > 0 } credit)
        {
            writer.Text("creditText"u8, byline);
            return;
        }

        writer.WriteStartArray("creditText"u8);
        if (byline.Length > 0)
            writer.WriteStringValue(byline);
        writer.WriteStringValue(credit);
        writer.WriteEndArray();
    }

    /// <summary>Who pays for what readers buy through links supports no piece.</summary>
    private void WriteSponsorship()
    {
        if (article.Sponsorship is { Party: { } party, Type: not SponsorshipType.Affiliate })
            writer.Named("sponsor"u8, "Organization", party);
    }

    private void WriteTranslations()
    {
        var translations = new OptionalArray(writer, "workTranslation"u8);
        foreach (var translation in edition.TranslationsOf(article))
        {
            translations.Open();
            writer.WriteStartObject();
            writer.WriteString("@type"u8, SchemaNames.TypeOf(translation));
            if (edition.AddressOf(translation) is { } address)
            {
                writer.WriteString("@id"u8, address);
                writer.WriteString("url"u8, address);
            }

            writer.WriteString(SchemaNames.TitleOf(translation), translation.Title);
            writer.WriteString("inLanguage"u8, translation.Language);
            writer.WriteEndObject();
        }

        translations.Close();
    }
}
