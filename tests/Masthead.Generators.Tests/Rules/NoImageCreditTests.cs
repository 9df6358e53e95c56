namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1014.</summary>
public sealed class NoImageCreditTests
{
    private const string Message = "The image has no credit: add 'credit:' with who made it, or 'decorative: true' if it shows nothing that a reader must know of.";

    [Theory]
    [InlineData("images: ‹/ferry.jpg›")]
    [InlineData("cover: { url: ‹'/ferry.jpg'›, caption: The ferry, license: CC BY 4.0 }")]
    [InlineData("images:\n  - { src: /quay.jpg, credit: Lin Wei }\n  - { src: ‹/ferry.jpg›, credit: }")]
    [InlineData("images: { credit: ' ', src: ‹/ferry.jpg›, decorative: false }")]
    public Task An_image_without_one(string keys) => With(keys).Reports("MH1014", Message);

    [Fact]
    public Task Each_of_them() => With("images: [‹/ferry.jpg›, ‹/quay.jpg›]").Reports("MH1014", Message, Message);

    [Theory]
    [InlineData("images: { src: /ferry.jpg, credit: Lin Wei }")]
    [InlineData("images: { src: /rule.svg, decorative: true }")]
    [InlineData("images: []")]
    [InlineData("image: /ferry.jpg\nphotographer: ada-byron")]
    [InlineData("image: /ferry.jpg\nillustrators: [ada-byron]")]
    [InlineData("status: draft\nimage: /ferry.jpg")]
    public Task Silent_for(string keys) => With(keys).IsClean();

    [Theory]
    [InlineData("The quay at dawn. Photo by Lin Wei.")]
    [InlineData("'Photo: Lin Wei'")]
    [InlineData("'Photo by [Lin Wei](https://lin.example) on Unsplash'")]
    [InlineData("'The quay. Image credit: The Harbour Museum'")]
    [InlineData("The quay. Courtesy of the Harbour Museum")]
    [InlineData("The quay at dawn (Lin Wei/The Daily Harbour)")]
    [InlineData("The quay © Lin Wei")]
    [InlineData("'Am Kai. Foto: Lin Wei'")]
    [InlineData("Przystań, fot. Lin Wei")]
    [InlineData("The quay, via Wikimedia Commons")]
    public Task Silent_for_a_caption_that_names_who_made_it(string caption) => With($"images:\n  src: /ferry.jpg\n  caption: {caption}").IsClean();

    [Theory]
    [InlineData("A photo of the Harbour Museum")]
    [InlineData("The quay, photographed by night")]
    [InlineData("The sources of the Tarn (left) and the mill")]
    [InlineData("Lin Wei (right/left)")]
    public Task Told_of_a_caption_that_names_what_is_seen(string caption) => With($"images:\n  src: ‹/ferry.jpg›\n  caption: {caption}").Reports("MH1014", Message);

    /// <summary>Hugo's templates put them into the tags that social networks read.</summary>
    [Fact]
    public Task On_Hugos_sites_addresses_alone_are_those_of_cards() => With("images: [‹/card.png›]").With("masthead.yml", "dialect: hugo")
        .Reports("MH1021", "The image that stands for the piece has no credit: name who made it, as 'image: { src: …, credit: … }', or write 'decorative: true' there.");

    [Theory]
    [InlineData("The quay. Photo: Lin Wei")]
    [InlineData("The quay (Photo by Lin Wei)")]
    [InlineData("The quay. Photo courtesy of Lin Wei")]
    [InlineData("O cais. Foto: Lin Wei/Farol")]
    [InlineData("O cais (Foto: Divulgação)")]
    [InlineData("El muelle. Fotografía: Lin Wei")]
    [InlineData("Le quai. Crédit : Lin Wei")]
    [InlineData("Le quai. Crédit photo : Lin Wei")]
    [InlineData("Der Kai. Bild: Lin Wei")]
    [InlineData("Il molo. Foto: Lin Wei")]
    [InlineData("De kade. Beeld: Lin Wei")]
    [InlineData("Nabrzeże. Fot.: Lin Wei")]
    [InlineData("Kaia. Illustrasjon: Lin Wei")]
    [InlineData("Набережная. Фото: Лин Вэй")]
    [InlineData("埠頭（写真：林）")]
    [InlineData("© Lin Wei")]
    public Task A_caption_may_say_who_made_it(string caption) => With($"image: {{ src: /ferry.jpg, caption: \"{caption}\" }}").IsClean();

    [Theory]
    [InlineData("Photo finish at the quay")]
    [InlineData("Imagen de Buenos Aires")]
    [InlineData("The artist: Lin Wei")]
    [InlineData("Bild von der Elbe, 2024")]
    public Task A_caption_that_speaks_of_a_picture_does_not(string caption) => With($"image: {{ src: ‹/ferry.jpg›, caption: \"{caption}\" }}").Reports("MH1014", Message);

    [Theory]
    [InlineData("image: ‹/ferry.jpg›")]
    [InlineData("cover: { src: ‹/ferry.jpg›, alt: The ferry }")]
    [InlineData("thumbnail: ‹/ferry.jpg›\nimages: { src: /quay.jpg, credit: Lin Wei }")]
    [InlineData("image: ‹/ferry.jpg›\nogImage: /ferry.jpg")]
    public Task A_card_or_a_cover_without_one(string keys) =>
        With(keys).Reports("MH1021", "The image that stands for the piece has no credit: name who made it, as 'image: { src: …, credit: … }', or write 'decorative: true' there.");

    [Theory]
    [InlineData("heroImage: /ferry.jpg\nheroImageCredit: Lin Wei")]
    [InlineData("featuredImageAlt: The ferry\nfeaturedImageCredit: Lin Wei\nfeaturedImage: /ferry.jpg")]
    [InlineData("image: /ferry.jpg\nimage_credit: Lin Wei\nimage_caption: The ferry")]
    [InlineData("featureImage: /ferry.jpg\nfeatureImageCredit: Lin Wei")]
    public Task Silent_for_a_credit_beside_it_where_a_generators_themes_have_it_so(string keys) => With(keys).With("masthead.yml", "dialect: astro").IsClean();

    [Theory]
    [InlineData("heroImage: ‹/ferry.jpg›\nheroImageCredit:")]
    [InlineData("heroImage: ‹/ferry.jpg›\nheroImageCredit: { by: Lin Wei }")]
    [InlineData("heroImage: ‹/ferry.jpg›\nmapCredit: Lin Wei")]
    public Task What_credits_nobody_or_another_one_is_none(string keys) => With(keys).With("masthead.yml", "dialect: astro").Reports("MH1021", "The image that stands for the piece has no credit: name who made it, as 'heroImageCredit: …' beside it, or as 'credit: …' in it where it is a map.");

    [Fact]
    public Task A_field_of_the_sites_own_stays_one() =>
        With("heroImage: ‹/ferry.jpg›\nheroImageCredit: Lin Wei").With("masthead.yml", "dialect: astro\nfields: { articles: { heroImageCredit: string } }").Reports("MH1021", "The image that stands for the piece has no credit: name who made it, as 'heroImageCredit: …' beside it, or as 'credit: …' in it where it is a map.");

    [Fact]
    public async Task Its_parts_are_printed()
    {
        var site = Harness.TestSite.Of(("articles/ferry.md", "---\ntitle: Ferry\nheroImage: /ferry.jpg\nheroImageAlt: The ferry\nheroImageCaption: It sails.\nheroImageCredit: Lin Wei\n---\nText.\n")) with { Dialect = "astro" };

        var image = Assert.Single(Assert.Single(Harness.LoadedSite.Of(site).All).Images);

        Assert.Equal(("/ferry.jpg", "The ferry", "It sails.", "Lin Wei"), (image.Src, image.Alt, image.Caption, image.Credit));
        Assert.DoesNotContain(await site.AnalyzeAsync(), static diagnostic => diagnostic.Id is "MH4002" or "MH1014" or "MH1021");
    }

    [Fact]
    public Task Silent_for_a_cover_whose_credit_is_mistyped() =>
        With("cover: { src: /ferry.jpg, ‹credits›: Lin Wei }").Reports("MH4002", "'credits' is not a key of an image. Did you mean 'credit'?");

    [Fact]
    public Task Silent_where_the_credit_is_mistyped() =>
        With("images: { src: /ferry.jpg, ‹credits›: Lin Wei }").Reports("MH4002", "'credits' is not a key of an image. Did you mean 'credit'?");

    [Fact]
    public Task Silent_for_the_portrait_of_an_author() =>
        With("tags: harbour").With("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\nimage: /ada.jpg").IsClean();

    private static MarkedSite With(string keys) => MarkedSite.OfArticle($"title: Ferries return\npublished: 2024-05-31\nbyline: ada-byron\n{keys}");
}
