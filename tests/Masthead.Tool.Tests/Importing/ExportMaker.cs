using System.Globalization;

namespace Masthead.Tool.Tests.Importing;

/// <summary>An export of WordPress of any size, as WXR 1.2 has it: the same number gives the same bytes. What a post of it says is asked by its number.</summary>
internal static class ExportMaker
{
    private static readonly string[] Words =
        "the harbour ferry quay night council island boat morning storm price ticket captain school market bridge water plan report Monday winter crew engine light street vote budget fish museum train garden doctor film song".Split(' ');

    private static readonly (string Login, string Name)[] Users = [.. Enumerable.Range(0, 40).Select(static number => ($"user{number}", $"Ada{(char)('A' + number % 26)}{number} Byron"))];

    public static string TitleOf(int post) => string.Create(CultureInfo.InvariantCulture, $"Ferry & quay: story {post} “{Words[post % Words.Length]}”");

    /// <summary>Each a hundredth time that of the post before it.</summary>
    public static string SlugOf(int post) => string.Create(CultureInfo.InvariantCulture, $"story-{(post % 100 == 99 ? post - 1 : post)}");

    /// <summary>In two zones, as the clocks change.</summary>
    public static DateTimeOffset DateOf(int post) => new(new DateTime(2008, 1, 1, 6, 0, 0).AddMinutes(61L * post), post % 2 == 0 ? TimeSpan.FromHours(1) : TimeSpan.FromHours(2));

    /// <summary>One, or up to three.</summary>
    public static IReadOnlyList<string> AuthorsOf(int post) => [.. Enumerable.Range(0, 1 + post % 3).Select(number => Users[(post * 7 + number * 13) % Users.Length].Name)];

    /// <summary>What its text begins with.</summary>
    public static string FirstWordsOf(int post) => string.Create(CultureInfo.InvariantCulture, $"Post {post} begins here with {Words[post % Words.Length]}.");

    /// <param name="posts">How many: a picture follows every tenth, behind it.</param>
    public static void WriteWordPress(TextWriter export, int posts)
    {
        export.Write("""
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>The Daily Harbour</title><link>https://harbour.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>

            """);
        foreach (var (login, name) in Users)
            export.Write($"<wp:author><wp:author_login><![CDATA[{login}]]></wp:author_login><wp:author_display_name><![CDATA[{name}]]></wp:author_display_name></wp:author>\n");
        for (var post = 0; post < posts; post++)
            Write(export, post);
        export.Write("</channel>\n</rss>\n");
    }

    private static void Write(TextWriter export, int post)
    {
        var (date, slug) = (DateOf(post), SlugOf(post));
        export.Write(string.Create(CultureInfo.InvariantCulture, $"""
            <item><title><![CDATA[{TitleOf(post).Replace("&", "&amp;", StringComparison.Ordinal)}]]></title><link>https://harbour.example/{date:yyyy/MM}/{slug}/</link><dc:creator><![CDATA[{LoginOf(AuthorsOf(post)[0])}]]></dc:creator>
            <content:encoded><![CDATA[<!-- wp:paragraph -->
            <p>{FirstWordsOf(post)}</p>
            <!-- /wp:paragraph -->{TextOf(post)}]]></content:encoded><excerpt:encoded><![CDATA[In short: {post}.]]></excerpt:encoded>
            <wp:post_id>{2 * post + 1}</wp:post_id><wp:post_date>{date:yyyy-MM-dd HH:mm:ss}</wp:post_date><wp:post_date_gmt>{date.UtcDateTime:yyyy-MM-dd HH:mm:ss}</wp:post_date_gmt>
            <wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="{Words[post % 6]}">{Words[post % 6]}</category><category domain="post_tag" nicename="t">{Words[post % Words.Length]}</category>
            {string.Concat(AuthorsOf(post).Select(static author => $"<category domain=\"author\" nicename=\"cap-{LoginOf(author)}\"><![CDATA[{LoginOf(author)}]]></category>"))}
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[{2 * (post - post % 10) + 2}]]></wp:meta_value></wp:postmeta></item>

            """));
        if (post % 10 == 0)
        {
            export.Write(string.Create(CultureInfo.InvariantCulture, $"""
                <item><title>p</title><excerpt:encoded><![CDATA[Caption {post}]]></excerpt:encoded><wp:post_id>{2 * post + 2}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://harbour.example/{post}.jpg</wp:attachment_url></item>

                """));
        }
    }

    private static string LoginOf(string name) => Users.First(user => user.Name == name).Login;

    /// <summary>Some two kilobytes, with what posts have in them.</summary>
    private static string TextOf(int post)
    {
        var text = new System.Text.StringBuilder();
        for (var paragraph = 0; paragraph < 5; paragraph++)
        {
            text.Append("\n\n<!-- wp:paragraph -->\n<p>");
            for (var word = 0; word < 45; word++)
                text.Append(Words[(post * 31 + paragraph * 17 + word * 7) % Words.Length]).Append(word == 20 ? " <strong>in bold</strong>, <a href=\"https://port.example/a_b?x=1&amp;y=2\">a link</a> " : " ");
            text.Append("end.</p>\n<!-- /wp:paragraph -->");
        }

        if (post % 4 == 0)
            text.Append("\n\n<!-- wp:list --><ul><li>One</li><li>Two</li></ul><!-- /wp:list -->");
        if (post % 5 == 0)
            text.Append("\n\n<!-- wp:image --><figure class=\"wp-block-image\"><img src=\"https://harbour.example/i.jpg\" alt=\"A boat\"/><figcaption>A boat</figcaption></figure><!-- /wp:image -->");
        if (post % 20 == 0)
            text.Append("\n\n<!-- wp:paragraph --><p><em>Correction: An earlier version of this article misstated the price. It is £4.</em></p><!-- /wp:paragraph -->");
        return text.ToString();
    }
}
