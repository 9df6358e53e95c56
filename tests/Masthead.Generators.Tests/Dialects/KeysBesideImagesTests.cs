using System.Globalization;
using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Dialects;

/// <summary>What other generators' sites say of an image beside it, since their templates take an address there: <c>image-credit:</c>, <c>coverAlt:</c>.</summary>
public sealed class KeysBesideImagesTests
{
    [Theory]
    [InlineData("hugo", "image: /ferry.jpg\nimage-credit: Lin Wei\nimage-description: The ferry", "Lin Wei", "The ferry", null)]
    [InlineData("jekyll", "image: /ferry.jpg\nimage_credit: Lin Wei\nimage_alt: The ferry\nimage_caption: At dawn.", "Lin Wei", "The ferry", "At dawn.")]
    [InlineData("astro", "heroImage: /ferry.jpg\nheroImageAlt: The ferry\nheroImageCredit: Lin Wei", "Lin Wei", "The ferry", null)]
    [InlineData("eleventy", "cover: /ferry.jpg\nimageAlt: The ferry\nphotoCredit: Lin Wei", "Lin Wei", "The ferry", null)]
    [InlineData("hugo", "featuredImage: /ferry.jpg\nimage_credit: Lin Wei", "Lin Wei", null, null)]
    [InlineData("hugo", "image: /ferry.jpg\nimage-credits: Lin Wei\nimage-alt-text: The ferry", "Lin Wei", "The ferry", null)]
    [InlineData("hugo", "cover: /ferry.jpg\ncoverCredit: Lin Wei\nimageCredit: Jonas Quist", "Lin Wei", null, null)]
    [InlineData("hugo", "cover: { image: /ferry.jpg, alt: The ferry }\ncoverCredit: Lin Wei", "Lin Wei", "The ferry", null)]
    [InlineData("jekyll", "thumbnail: /ferry.jpg\nimageCredit: Lin Wei", "Lin Wei", null, null)]
    [InlineData("hugo", "featured_image: /ferry.jpg\nfeatured_image_attribution: Lin Wei\nfeatured_image_alt: The ferry", "Lin Wei", "The ferry", null)]
    [InlineData("astro", "hero_image: /ferry.jpg\nhero_credit: Lin Wei\nhero_caption: At dawn.", "Lin Wei", null, "At dawn.")]
    [InlineData("jekyll", "image: /ferry.jpg\nimage_author: Lin Wei", "Lin Wei", null, null)]
    [InlineData("eleventy", "image: /ferry.jpg\nphoto_by: Lin Wei", "Lin Wei", null, null)]
    [InlineData("hugo", "image: /ferry.jpg\nimage_source: Coastwire\nimage_credit: Lin Wei", "Lin Wei", null, null)]
    [InlineData("hugo", "image: { url: /ferry.jpg, attribution: Lin Wei }", "Lin Wei", null, null)]
    [InlineData("astro", "heroImage: { src: /ferry.jpg, photographer: Lin Wei }", "Lin Wei", null, null)]
    public async Task They_are_the_images(string dialect, string keys, string credit, string? alt, string? caption)
    {
        var site = Site(dialect, keys);

        Assert.DoesNotContain(await InfosAsync(site), static id => id is "MH1021" or "MH1014" or "MH4002");
        var image = LoadedSite.Of(site).All.Single().Images.Single();
        Assert.Equal(("/ferry.jpg", credit, alt, caption), (image.Src, image.Credit, image.Alt, image.Caption));
    }

    [Theory]
    [InlineData("image: /ferry.jpg\nimage-credit: \"\"", "imageCredit")]
    [InlineData("image: /ferry.jpg\ncoverCredit: Lin Wei", "imageCredit")]
    [InlineData("image: /ferry.jpg\nimage_position: top", "imageCredit")]
    [InlineData("ogImage: /ferry.jpg\nog_author: Lin Wei\nog_description: The ferry", "ogImageCredit")]
    public async Task An_image_of_nobody_is_told_as_the_site_may_write_it(string keys, string advised)
    {
        var found = (await Site("hugo", keys).AnalyzeAsync()).Single(static diagnostic => diagnostic.Id == "MH1021");

        Assert.Equal($"The image that stands for the piece has no credit: name who made it, as '{advised}: …' beside it, or as 'credit: …' in it where it is a map.", found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("jekyll", "teaser: The ferry sails at eight, and the quay is dry.", null)]
    [InlineData("jekyll", "teaser: true", null)]
    [InlineData("hugo", "banner: Big news from the quay", null)]
    [InlineData("hugo", "cover: '#ff8800'", null)]
    [InlineData("hugo", "cover: { image: The quay at dawn }", null)]
    [InlineData("hugo", "cover: The ferry at dawn.jpg", "The ferry at dawn.jpg")]
    [InlineData("hugo", "cover: img/The ferry", "img/The ferry")]
    [InlineData("jekyll", "teaser: ferry", "ferry")]
    public void What_is_no_address_is_no_image(string dialect, string keys, string? address) =>
        Assert.Equal(address, LoadedSite.Of(Site(dialect, keys)).All.Single().Images.SingleOrDefault()?.Src);

    [Theory]
    [InlineData("image: /ferry.jpg\nthumbnail: /quay.jpg", "imageCredit", "thumbnailCredit")]
    [InlineData("heroImage: /ferry.jpg", "heroImageCredit")]
    [InlineData("featured_image: /ferry.jpg", "featured_image_credit")]
    [InlineData("cover-image: { src: /ferry.jpg }", "cover-image-credit")]
    public async Task The_key_that_is_advised_is_the_one_of_that_image(string keys, params string[] advised)
    {
        var site = Site("hugo", keys);
        var messages = (await site.AnalyzeAsync()).Where(static diagnostic => diagnostic.Id == "MH1021").Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

        Assert.Equal(advised, messages.Select(static message => message.Split('\'')[1].Split(':')[0]));
        Assert.DoesNotContain("MH1021", await InfosAsync(Site("hugo", $"{keys}\n{string.Join('\n', advised.Select(static key => $"{key}: Lin Wei"))}")));
    }

    [Theory]
    [InlineData("image: /ferry.jpg\nimageCaption: At dawn.", "MH1014", "The image has no credit: name who made it, as 'imageCredit: …' beside it, or as 'credit: …' in it where it is a map.")]
    [InlineData("image: [/ferry.jpg]", "MH1021", "The image that stands for the piece has no credit: name who made it, as 'image: { src: …, credit: … }', or write 'decorative: true' there.")]
    public async Task And_only_where_it_is_read(string keys, string id, string message) =>
        Assert.Equal(message, (await Site("hugo", keys).AnalyzeAsync()).Single(diagnostic => diagnostic.Id == id).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("image: { src: /ferry.jpg, credit: Lin Wei, alt: The ferry }\nimageAlt: The quay", "'imageAlt' is another name for 'alt', which stands here too and is the one that is read.")]
    [InlineData("image: { src: /ferry.jpg, credit: Lin Wei, altText: The ferry }\nimageAlt: The quay", "'imageAlt' is another name for 'altText', which stands here too and is the one that is read.")]
    [InlineData("image: /ferry.jpg\nimageCredit: Lin Wei\nimage_alt: The ferry\nimage_description: The quay", "'image_description' is another name for 'image_alt', which stands here too and is the one that is read.")]
    [InlineData("image: { src: /ferry.jpg, credit: Lin Wei, alt: The ferry }\nimageAlt: The ferry", null)]
    [InlineData("image: { src: /ferry.jpg, credit: Lin Wei, alt: }\nimageAlt: The ferry", null)]
    public async Task A_second_text_for_one_part_is_told(string keys, string? message)
    {
        var site = Site("hugo", keys);

        Assert.Equal(message, (await site.AnalyzeAsync()).SingleOrDefault(static diagnostic => diagnostic.Id == "MH4002")?.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("The ferry", LoadedSite.Of(site).All.Single().Images.Single().Alt);
    }

    [Fact]
    public async Task What_the_site_declares_is_that()
    {
        var site = Site("hugo", "image: /ferry.jpg\nimageCredit: Lin Wei").With("masthead.yml", "dialect: hugo\nfields: { articles: { imageCredit: { type: string } } }\n");

        Assert.Contains("MH1021", await InfosAsync(site));
    }

    [Fact]
    public async Task Mastheads_own_articles_have_none() =>
        Assert.Equal(["MH1021", "MH4002"], await InfosAsync(Site("masthead", "image: /ferry.jpg\nimageCredit: Lin Wei")));

    private static async Task<string[]> InfosAsync(TestSite site) => [.. (await site.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id)];

    private static TestSite Site(string dialect, string keys) =>
        TestSite.Of(("articles/2024-05-31-ferry.md", $"---\ntitle: Ferry\nauthor: ada\n{keys}\ndate: 2024-05-31\n---\nText\n"), ("authors/ada.yml", "name: Ada Byron\nbio: x\n"), ("masthead.yml", $"dialect: {dialect}\n"));
}
