namespace Masthead.Generators.Tests.Rules;

/// <summary>MH2006.</summary>
public sealed class OtherPublisherTests
{
    private const string Article = "title: Ferries return\nkind: opinion\nbyline: ada-byron\n";

    [Theory]
    [InlineData("The views expressed are those of the author and do not necessarily reflect the official policy or position of the ‹Morning Post›.", "Morning Post")]
    [InlineData("The opinions expressed here are the author's and not those of ‹Salon.com›.", "Salon.com")]
    [InlineData("The views are those of {author}, not of the editors of ‹The Isle of Merl Gazette›.", "The Isle of Merl Gazette")]
    [InlineData("Assumptions made within the {kind} are not reflective of the position of ‹Morning Post›.", "Morning Post")]
    [InlineData("The author's views do not reflect ‹Al Jazeera›'s editorial stance.", "Al Jazeera")]
    [InlineData("The views are hers. They do not represent the views of ‹THE WEEK› and its staff.", "THE WEEK")]
    public Task Another_publisher(string text, string name) => In("en", $"\"{text}\"").Reports("MH2006", Message(name));

    [Theory]
    [InlineData("fr", "Les opinions exprimées ne reflètent pas nécessairement la position du ‹Monde›.", "Monde")]
    [InlineData("fr", "Ce texte n'engage pas la rédaction de ‹L’Express›.", "L’Express")]
    [InlineData("de", "Der Beitrag gibt nicht notwendigerweise die Meinung der ‹Hamburger Post› wieder.", "Hamburger Post")]
    [InlineData("de", "Der Text gibt die Ansicht von {author} wieder, nicht die der Redaktion der ‹Neuen Zeitung›.", "Neuen Zeitung")]
    [InlineData("es", "Este artículo no refleja necesariamente la opinión de ‹El Diario de la Costa›.", "El Diario de la Costa")]
    [InlineData("es", "Las opiniones no representan la línea editorial del ‹Faro›.", "Faro")]
    public Task In_each_language_that_has_phrases(string language, string text, string name) => In(language, $"\"{text}\"").Reports("MH2006", Message(name));

    [Fact]
    public Task In_an_article() =>
        MarkedSite.OfArticle(Article + "disclaimer: { text: The views are not those of the ‹Morning Post›. }").Reports("MH2006", Message("Morning Post"));

    [Theory]
    [InlineData("‹\"The views are not those of the Morning\\u0020Post.\"›")]
    [InlineData("‹The views are not those of the Morning\n        Post.›")]
    public Task The_whole_text_where_the_name_is_written_otherwise(string text) => In("en", text).Reports("MH2006", Message("Morning Post"));

    [Fact]
    public Task Once_a_sentence() =>
        In("en", "The views are not those of the ‹Morning Post›, nor those of the Evening Post. They are not those of the ‹Night Post›.")
            .Reports("MH2006", Message("Morning Post"), Message("Night Post"));

    [Theory]
    [InlineData("The views are not those of {publisher}.")]
    [InlineData("The views are not those of The Daily Harbour.")]
    [InlineData("The views are not those of the Daily Harbour Ltd.")]
    [InlineData("The views are not those of the harbour paper.")]
    [InlineData("The views are not those of the Harbour Times.")]
    [InlineData("The views are not those of the HARBOUR.")]
    [InlineData("The views are not those of the Gazette, nor of {publisher}.")]
    [InlineData("The views are not those of the Evening Gazette.")]
    [InlineData("The views are not those of Ada Byron.")]
    [InlineData("The views are not those of Merl Works.")]
    [InlineData("The views are not those of Coastwire.")]
    [InlineData("The views are not those of Merl Sound.")]
    [InlineData("The views are not those of Jonas Quist.")]
    [InlineData("The views are not those of the European Union or its agencies.")]
    [InlineData("The views do not reflect the official policy of the U.S. Department of the Sea.")]
    [InlineData("The views are not those of the NIHR or of the Department of Health.")]
    [InlineData("THE VIEWS ARE NOT THOSE OF THE MORNING POST.")]
    [InlineData("The views are not those of the Author.")]
    [InlineData("The views of the Morning Post are well known.")]
    [InlineData("This is not from the Morning Post.")]
    public Task Silent_for(string text) =>
        MarkedSite.OfArticle(Article)
            .With("articles/boats.yml", "title: Boats\nbyline: { name: Jonas Quist, jobTitle: ferryman }\nsyndication: { origin: Evening Gazette, url: https://gazette.example }\nsponsorship: { party: Merl Sound }\ndisclaimer: { kind: sponsored, text: x }")
            .With("authors/lin-wei.yml", "name: Lin Wei\nbio: x\naffiliations: [Merl Works]")
            .With("masthead.yml", $"publisher: {{ name: The Daily Harbour, alternateNames: [Harbour Times] }}\nagencies: {{ cw: Coastwire }}\ndisclaimers:\n  views:\n    text: \"{text}\"\n")
            .IsClean();

    [Theory]
    [InlineData("de", "Der Text gibt nicht die Meinung des Tagesspiegels wieder.")]
    [InlineData("de", "Der Text gibt nicht die Meinung des Berliner Tagesspiegels wieder.")]
    [InlineData("de", "Der Text gibt nicht die Meinung der Redaktion wieder.")]
    [InlineData("de", "Der Text gibt nicht die Meinung des Arbeitgebers wieder.")]
    [InlineData("da", "Not the views of the Morning Post.")]
    public Task Silent_for_inflected_names_for_nouns_and_for_languages_without_phrases(string language, string text) =>
        MarkedSite.OfArticle(Article).With("masthead.yml", $"publisher: Der Tagesspiegel\ndisclaimers:\n  views: {{ text: {{ {language}: {text} }} }}").IsClean();

    [Theory]
    [InlineData("affiliation")]
    [InlineData("legal")]
    [InlineData("sponsored")]
    public Task Silent_for_other_kinds(string kind) =>
        MarkedSite.OfArticle(Article).With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  other: {{ kind: {kind}, text: Not the position of the Morning Post. }}").IsClean();

    [Fact]
    public Task Silent_without_a_publisher() =>
        MarkedSite.OfArticle(Article).With("masthead.yml", "disclaimers:\n  views: Not the position of the Morning Post.").IsClean();

    [Fact]
    public Task Silent_for_drafts() =>
        MarkedSite.OfArticle(Article + "status: draft\ndisclaimer: { text: Not the position of the Morning Post. }").IsClean();

    [Fact]
    public Task Silent_while_an_author_cannot_be_read() =>
        MarkedSite.OfArticle(Article + "disclaimer: { text: Not the position of Lin Wei. }")
            .With("authors/lin-wei.yml", "url: ‹@lin›\nname: Lin Wei").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static string Message(string name) =>
        $"'{name}' is not the publisher, which is 'The Daily Harbour': write '{{publisher}}', or add the name to the publisher's 'alternateNames'.";

    private static MarkedSite In(string language, string text) =>
        MarkedSite.OfArticle(Article).With("masthead.yml", $"publisher: The Daily Harbour\ndisclaimers:\n  views:\n    text:\n      {language}: {text}\n");
}
