namespace Masthead.Tool.Importing.WordPress;

/// <summary>The fields of posts, pictures and guest authors that something is made of: all others are plugins' own.</summary>
internal static class KnownMeta
{
    public const string Thumbnail = "_thumbnail_id", Alt = "_wp_attachment_image_alt", Camera = "_wp_attachment_metadata", Primary = "_yoast_wpseo_primary_category", Footnotes = "footnotes", OldSlug = "_wp_old_slug", Canonical = "_yoast_wpseo_canonical", NoIndex = "_yoast_wpseo_meta-robots-noindex";

    /// <summary>Who made a picture, as plugins and themes for newsrooms call it.</summary>
    public static readonly string[] Credits = ["_media_credit", "media_credit", "_credit", "credit", "_photo_credit", "photo_credit", "_image_credit", "image_credit", "photographer_name"];

    private static readonly HashSet<string> Known = new(Credits, StringComparer.Ordinal) { Thumbnail, Alt, Camera, Primary, Footnotes, OldSlug, Canonical, NoIndex, "cap-display_name", "cap-user_login", "cap-description", "cap-website", "cap-linked_account" };

    public static bool Includes(string key) => Known.Contains(key);
}
