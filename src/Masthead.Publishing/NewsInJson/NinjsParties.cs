using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>Who made an article, who publishes it and who paid, whom it quotes or relies on.</summary>
internal readonly struct NinjsParties(Utf8JsonWriter writer, Edition edition, Article article)
{
    public void Write()
    {
        WritePeople();
        WriteOrganisations();
        WritePlaces();
        WriteSources();
    }

    private void WritePeople()
    {
        if (!article.Byline.Credits.Any(static credit => IsPerson(credit)) && article.Syndication?.Translator is null)
            return;

        writer.WriteStartArray("people"u8);
        foreach (var credit in article.Byline.Credits)
        {
            if (IsPerson(credit))
                WriteParty(credit.Author.Name, NinjsRoles.Of(credit), edition.AddressOf(credit.Author), credit.Author.Id);
        }

        WriteParty(article.Syndication?.Translator, "translator", null, null);
        writer.WriteEndArray();
    }

    private void WriteOrganisations()
    {
        var publisher = edition.Publisher;
        var isPublished = publisher.Name.Length > 0;
        if (!isPublished && article.Sponsorship?.Party is null && article.Byline.Credits.All(static credit => IsPerson(credit)))
            return;

        writer.WriteStartArray("organisations"u8);
        foreach (var credit in article.Byline.Credits)
        {
            if (!IsPerson(credit))
                WriteParty(credit.Author.Name, NinjsRoles.Of(credit), edition.AddressOf(credit.Author), credit.Author.Id);
        }

        if (isPublished)
            WriteParty(publisher.Name, "publisher", edition.Address, publisher.Id);
        if (article.Sponsorship is { Party: { } party } sponsorship)
            WriteParty(party, NinjsRoles.Of(sponsorship.Type), null, null);
        writer.WriteEndArray();
    }

    private void WritePlaces()
    {
        if (article.Dateline is null && article.Byline.Credits.All(static credit => credit.Place is null))
            return;

        writer.WriteStartArray("places"u8);
        WriteParty(article.Dateline?.Place, "dateline", null, null);
        foreach (var credit in article.Byline.Credits)
            WriteParty(credit.Place, NinjsRoles.Of(credit), null, null);
        writer.WriteEndArray();
    }

    private void WriteSources()
    {
        if (article.Sources.Count == 0 && article.Syndication?.Origin is null)
            return;

        writer.WriteStartArray("infoSources"u8);
        foreach (var source in article.Sources)
            WriteParty(SourceText.Of(source), NinjsRoles.Of(source.Use), Addresses.OfTheWeb(source.Url), source.Agency?.Id, "role");
        if (article.Syndication is { Origin: { } origin } syndication)
            WriteParty(origin, "provider", Addresses.OfTheWeb(syndication.Url), null, "role");
        writer.WriteEndArray();
    }

    private void WriteParty(string? name, string relation, string? address, string? literal, string relationName = "rel")
    {
        if (string.IsNullOrEmpty(name))
            return;

        writer.WriteStartObject();
        writer.WriteString("name"u8, name);
        writer.WriteString(relationName, relation);
        writer.Text("uri"u8, address);
        writer.Text("literal"u8, literal);
        writer.WriteEndObject();
    }

    private static bool IsPerson(Credit credit) => credit.Author.Type != AuthorType.Organization;
}
