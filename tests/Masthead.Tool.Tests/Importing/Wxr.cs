using System.Globalization;

namespace Masthead.Tool.Tests.Importing;

/// <summary>An export of WordPress, as its own exporter writes it.</summary>
internal static class Wxr
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- generator="WordPress/6.5" created="2024-07-01 10:00" -->
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>The Daily Harbour</title>
        <link>https://harbour.example</link>
        <language>en-GB</language>
        <wp:wxr_version>1.2</wp:wxr_version>
        <wp:base_blog_url>https://harbour.example</wp:base_blog_url>
        <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_email><![CDATA[ada@harbour.example]]></wp:author_email><wp:author_display_name><![CDATA[Ada Byron]]></wp:author_display_name></wp:author>
        <wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[lin.wei]]></wp:author_login><wp:author_display_name><![CDATA[]]></wp:author_display_name><wp:author_first_name>Lin</wp:author_first_name><wp:author_last_name>Wei</wp:author_last_name></wp:author>
        <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>town</wp:category_nicename><wp:cat_name><![CDATA[Town &amp; Quay]]></wp:cat_name></wp:category>
        <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>sea</wp:category_nicename><wp:cat_name><![CDATA[Sea]]></wp:cat_name></wp:category>

        """;

    public static string Of(params string[] items) => Head + string.Concat(items) + "</channel>\n</rss>\n";

    /// <summary>A post, or what somebody makes of one.</summary>
    /// <param name="more">Elements behind the others.</param>
    public static string Post(
        int id, string title = "A title", string text = "<p>Words.</p>", string? slug = null, string status = "publish", string date = "2024-06-01 08:30:00", string inGreenwich = "2024-06-01 06:30:00", string creator = "ada", string type = "post",
        string? link = null, string more = "") => string.Create(CultureInfo.InvariantCulture, $"""
        <item>
        <title><![CDATA[{title}]]></title>
        <link>{link ?? $"https://harbour.example/2024/06/{slug ?? $"post-{id}"}/"}</link>
        <dc:creator><![CDATA[{creator}]]></dc:creator>
        <guid isPermaLink="false">https://harbour.example/?p={id}</guid>
        <content:encoded><![CDATA[{text}]]></content:encoded>
        <excerpt:encoded><![CDATA[]]></excerpt:encoded>
        <wp:post_id>{id}</wp:post_id>
        <wp:post_date><![CDATA[{date}]]></wp:post_date>
        <wp:post_date_gmt><![CDATA[{inGreenwich}]]></wp:post_date_gmt>
        <wp:post_name><![CDATA[{slug ?? $"post-{id}"}]]></wp:post_name>
        <wp:status><![CDATA[{status}]]></wp:status>
        <wp:post_type><![CDATA[{type}]]></wp:post_type>
        {more}
        </item>

        """);

    public static string Meta(string key, string value) => $"<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";

    public static string Term(string taxonomy, string slug, string name) => $"<category domain=\"{taxonomy}\" nicename=\"{slug}\"><![CDATA[{name}]]></category>";
}
