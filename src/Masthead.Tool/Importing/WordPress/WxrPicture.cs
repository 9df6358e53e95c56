using Masthead.Tool.Importing.Html;

namespace Masthead.Tool.Importing.WordPress;

/// <summary>A picture of the media library.</summary>
internal sealed record WxrPicture(string Source, string Alt, string Caption, string Credit)
{
    private const char Between = '\u001F';

    public string Packed => string.Join(Between, Source, Alt, Caption, Credit);

    public static WxrPicture Of(WxrItem item) => new(
        item["wp:attachment_url"].Trim() is { Length: > 0 } url ? url : item["guid"].Trim(),
        HtmlReading.Line(item.Meta(KnownMeta.Alt) ?? ""),
        HtmlReading.Line(item["excerpt:encoded"]),
        HtmlReading.Line(KnownMeta.Credits.Select(item.Meta).FirstOrDefault(static credit => credit is not null) ?? PhpText.Of(item.Meta(KnownMeta.Camera) ?? "", "credit") ?? ""));

    public static ImportedImage? Unpack(string packed)
    {
        var parts = packed.Split(Between);
        return parts[0].Length == 0 ? null : new ImportedImage(parts[0]) { Alt = OrNull(parts[1]), Caption = OrNull(parts[2]), Credit = OrNull(parts[3]) };
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
