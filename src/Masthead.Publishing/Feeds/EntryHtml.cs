using System.Text;
using Masthead.Publishing.Html;

namespace Masthead.Publishing.Feeds;

/// <summary>
/// What a reader of the feed sees of an article: the text, and around it what the page prints too, each at its place. A reader has no place of its own for corrections, disclaimers, datelines and labels.
/// </summary>
internal sealed class EntryHtml
{
    private readonly StringBuilder html = new();

    private readonly Article article;

    private readonly NoticeWords words;

    /// <param name="feed">What it is for.</param>
    /// <param name="entry">The article in it, with all but this.</param>
    public EntryHtml(Feed feed, FeedEntry entry)
    {
        article = entry.Article;
        words = NoticeWords.In(article.Language, feed.Language);

        WriteNotices(Position.Top);
        WriteParagraph(string.Join(" · ", Labels()), "strong");
        WriteParagraph(article.Standfirst);
        WriteNotices(Position.AfterByline);
        WriteParagraph(article.Byline.Segments.Count == 0 ? article.Byline.NoBylineReason : null);
        if (entry.IsWhole)
        {
            foreach (var (image, address) in entry.Images)
                WriteImage(image, address);
            WriteParagraph(article.Dateline?.Text);
            html.Append(article.Body.ToHtml(new HtmlOptions { AllowTags = feed.Options.AllowTags, BaseAddress = new Uri(entry.Address), PathBase = entry.Edition.PathBase }));
        }

        WriteNotices(Position.End);
        WriteParagraph(article.Syndication?.Credit ?? article.Syndication?.Origin);
    }

    public override string ToString() => html.ToString();

    /// <summary>What a reader must know before reading, as the record has it.</summary>
    private IEnumerable<string> Labels()
    {
        if (article.Status == PublicationStatus.Retracted)
            yield return words.Retracted;
        if (article.OwnKind is { } kind)
            yield return kind.Name;
        if (article.Sponsorship?.Label is { } label)
            yield return label;
    }

    private void WriteNotices(Position position)
    {
        foreach (var notice in article.NoticesAt(position))
        {
            if (notice is EditorNote note)
                WriteNote(note);
            else
                WriteParagraph(notice.Text, "em");
        }
    }

    private void WriteNote(EditorNote note)
    {
        html.Append("<p><strong>").Append(HtmlText.Escape(words.Of(note))).Append("</strong>");
        if (note.Date is { } date)
            html.Append(" (").Append(Dates.Day(date)).Append(')');
        html.Append(": ").Append(HtmlText.Escape(NoteText.Of(note, article.Language)));
        if (note.By is { } by)
            html.Append(" (").Append(HtmlText.Escape(by)).Append(')');
        html.Append("</p>\n");
    }

    private void WriteParagraph(string? text, string? tag = null)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        html.Append("<p>");
        if (tag is not null)
            html.Append('<').Append(tag).Append('>');
        html.Append(HtmlText.Escape(text));
        if (tag is not null)
            html.Append("</").Append(tag).Append('>');
        html.Append("</p>\n");
    }

    private void WriteImage(Image image, string address)
    {
        html.Append("<figure><img src=\"").Append(HtmlText.Escape(address)).Append("\" alt=\"").Append(HtmlText.Escape(image.Alt ?? "")).Append('"');
        if (image is { Width: { } width, Height: { } height })
            html.Append(FormattableString.Invariant($" width=\"{width}\" height=\"{height}\""));
        html.Append(" />");
        if (CaptionOf(image) is { } caption)
            html.Append("<figcaption>").Append(HtmlText.Escape(caption)).Append("</figcaption>");
        html.Append("</figure>\n");
    }

    /// <summary>The name of who took it is no part of the sentence before it.</summary>
    private static string? CaptionOf(Image image) =>
        string.IsNullOrWhiteSpace(image.Credit) ? image.Caption is { Length: > 0 } caption ? caption : null
        : string.IsNullOrWhiteSpace(image.Caption) ? image.Credit
        : $"{image.Caption} ({image.Credit})";
}
