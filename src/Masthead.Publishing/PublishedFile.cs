using System.Security.Cryptography;

namespace Masthead.Publishing;

/// <summary>A file as a server hands it out, or a static host keeps it. All that is said of it comes from its content: the same records give the same file, whenever it is asked for.</summary>
/// <param name="path">Where it is on the site: begins with <c>/</c>.</param>
/// <param name="contentType">What it is, for the header <c>Content-Type</c>.</param>
/// <param name="content">Its bytes.</param>
/// <param name="lastModified">When what stands in it last changed; null where nothing in it has a date.</param>
public sealed class PublishedFile(string path, string contentType, ReadOnlyMemory<byte> content, DateTimeOffset? lastModified)
{
    private string? etag;

    /// <summary>Where it is on the site: begins with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>What it is, for the header <c>Content-Type</c>.</summary>
    public string ContentType { get; } = contentType;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; } = content;

    /// <summary>When what stands in it last changed; null where nothing in it has a date. It is none for the header <c>Last-Modified</c>: what is taken away leaves no date, and neither does a piece more of the same day. <see cref="ETag"/> alone tells whether the bytes are others.</summary>
    public DateTimeOffset? LastModified { get; } = lastModified;

    /// <summary>A name for these bytes and no others, in quotes, for the header <c>ETag</c>.</summary>
    public string ETag => etag ??= $"\"{Convert.ToHexString(SHA256.HashData(Content.Span).AsSpan(0, 16))}\"";
}
