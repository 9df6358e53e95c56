using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Somebody who is credited: a person, under whichever name, or an organization.</summary>
internal static class AuthorNode
{
    /// <summary>A page about an author.</summary>
    public static void WritePage(Utf8JsonWriter writer, Edition edition, Author author)
    {
        writer.WriteStartObject();
        writer.WriteString("@context"u8, SchemaNames.Context);
        writer.WriteString("@type"u8, "ProfilePage"u8);
        if (edition.AddressOf(author) is { } page)
        {
            writer.WriteString("@id"u8, page);
            writer.WriteString("url"u8, page);
        }

        writer.Text("name"u8, author.Name);
        writer.WriteString("inLanguage"u8, edition.Site.Language);
        writer.WriteStartObject("mainEntity"u8);
        WriteMembers(writer, edition, author, edition.Site.Language);
        writer.Text("description"u8, author.Bio);
        writer.Texts("alternateName"u8, author.AlternateNames);
        writer.Text("email"u8, author.Email);
        writer.Text("image"u8, edition.Absolute(author.Image));
        writer.Texts("knowsAbout"u8, author.Expertise);
        writer.WriteEndObject();
        PublisherNode.Write(writer, edition);
        writer.WriteEndObject();
    }

    /// <summary>As an article names somebody: what tells one from another.</summary>
    public static void Write(Utf8JsonWriter writer, Edition edition, Author author, string language)
    {
        writer.WriteStartObject();
        WriteMembers(writer, edition, author, language);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Edition edition, Author author, string language)
    {
        var isOrganization = author.Type == AuthorType.Organization;
        writer.WriteString("@type"u8, isOrganization ? "Organization"u8 : "Person"u8);
        writer.WriteString("name"u8, author.Name);
        var page = edition.AddressOf(author);
        writer.Text("url"u8, page);
        WriteProfiles(writer, author, page);
        if (isOrganization)
            return;

        writer.Text("jobTitle"u8, author.JobTitleIn(language));
        WriteAffiliations(writer, author.AffiliationsIn(language));
    }

    /// <summary>Pages elsewhere; of two pages about the author, the one that is not the site's.</summary>
    private static void WriteProfiles(Utf8JsonWriter writer, Author author, string? page)
    {
        var profiles = new OptionalArray(writer, "sameAs"u8);
        if (Addresses.OfTheWeb(author.Url) is { } own && own != page)
        {
            profiles.Open();
            writer.WriteStringValue(own);
        }

        foreach (var profile in author.SameAs)
        {
            if (Addresses.OfTheWeb(profile) is not { } address)
                continue;

            profiles.Open();
            writer.WriteStringValue(address);
        }

        profiles.Close();
    }

    private static void WriteAffiliations(Utf8JsonWriter writer, ValueList<string> affiliations)
    {
        if (affiliations.Count == 0)
            return;

        writer.WriteStartArray("affiliation"u8);
        foreach (var affiliation in affiliations)
        {
            writer.WriteStartObject();
            writer.WriteString("@type"u8, "Organization"u8);
            writer.WriteString("name"u8, affiliation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
