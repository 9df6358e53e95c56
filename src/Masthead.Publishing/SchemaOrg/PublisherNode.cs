using System.Buffers;
using System.Text.Json;

namespace Masthead.Publishing;

/// <summary>The publication, with the addresses of its policies.</summary>
internal static class PublisherNode
{
    private const string NewsMedia = "NewsMediaOrganization";

    private const string Person = "Person";

    /// <summary>Nothing where masthead.yml names nobody.</summary>
    public static void Write(Utf8JsonWriter writer, Edition edition)
    {
        if (edition.Publisher.Name.Length == 0)
            return;

        writer.WritePropertyName("publisher"u8);
        writer.WriteRawValue(edition.PublisherJson ??= Written(edition), skipInputValidation: true);
    }

    /// <summary>The same in every article: written once.</summary>
    private static byte[] Written(Edition edition)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            WriteMembers(writer, edition);
            writer.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    public static void WriteMembers(Utf8JsonWriter writer, Edition edition)
    {
        var publisher = edition.Publisher;
        writer.WriteString("@type"u8, publisher.Type);
        writer.WriteString("@id"u8, edition.Address + "#publisher");
        writer.Text("name"u8, publisher.Name);
        writer.WriteString("url"u8, edition.Address);
        writer.Text("description"u8, publisher.Description);
        writer.Text("email"u8, publisher.Email);
        if (edition.Absolute(publisher.Logo) is { } logo)
        {
            writer.WriteStartObject(publisher.Type == Person ? "image"u8 : "logo"u8);
            writer.WriteString("@type"u8, "ImageObject"u8);
            writer.WriteString("url"u8, logo);
            writer.WriteString("contentUrl"u8, logo);
            writer.WriteEndObject();
        }

        foreach (var policy in publisher.Policies)
        {
            if (PropertyOf(policy.Kind, publisher.Type) is { Length: > 0 } property)
                writer.Text(property, edition.Absolute(policy.Url));
        }
    }

    /// <summary>A person has principles alone, an organization most, a medium all but text and data mining, which no property is for.</summary>
    private static ReadOnlySpan<byte> PropertyOf(PolicyKind kind, string type) => kind switch
    {
        PolicyKind.Principles => "publishingPrinciples"u8,
        _ when type == Person => default,
        PolicyKind.Corrections => "correctionsPolicy"u8,
        PolicyKind.Ethics => "ethicsPolicy"u8,
        PolicyKind.Diversity => "diversityPolicy"u8,
        PolicyKind.UnnamedSources => "unnamedSourcesPolicy"u8,
        PolicyKind.Feedback => "actionableFeedbackPolicy"u8,
        PolicyKind.Ownership => "ownershipFundingInfo"u8,
        _ when type != NewsMedia => default,
        PolicyKind.NoBylines => "noBylinesPolicy"u8,
        PolicyKind.Verification => "verificationFactCheckingPolicy"u8,
        PolicyKind.Coverage => "missionCoveragePrioritiesPolicy"u8,
        PolicyKind.Masthead => "masthead"u8,
        _ => default,
    };
}
