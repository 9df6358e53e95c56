using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>On which terms an article may be used, and by which rules it was made.</summary>
internal readonly struct NinjsRights(Utf8JsonWriter writer, Edition edition, Article article)
{
    public void Write()
    {
        var license = article.Syndication?.License;
        var linked = Addresses.OfTheWeb(license);
        if (linked is null)
            writer.Text("usageTerms"u8, license);

        // A licence is more than what it leaves to its holder.
        if ((linked ?? edition.MiningPolicy) is { } rights)
        {
            writer.WriteStartObject("rightsInfo"u8);
            writer.WriteString("linkedRights"u8, rights);
            writer.WriteEndObject();
        }

        WriteTrustIndicators();
    }

    private void WriteTrustIndicators()
    {
        var indicators = new OptionalArray(writer, "trustIndicators"u8);
        foreach (var policy in edition.Publisher.Policies)
        {
            if (Iptc.TrustIndicatorOf(policy.Kind) is not { } role || edition.Absolute(policy.Url) is not { } address)
                continue;

            indicators.Open();
            writer.WriteStartObject();
            writer.WriteString("role"u8, role);
            writer.WriteString("href"u8, address);
            writer.WriteEndObject();
        }

        indicators.Close();
    }
}
