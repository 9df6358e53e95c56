using Masthead.Generators.Tests.Harness;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH1011.</summary>
public sealed class UnattributedQuotationTests
{
    private const string Message = "Nobody is named whose words these are: say beside them who speaks, or declare who is quoted under 'sources:'.";

    private const string Quotation = "“There is no harbour on this coast that has waited so long.”";

    private static MarkedSite Text(string body, string head = "") =>
        MarkedSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n{head}---\n{body}\n", "articles/ferry.md");

    [Theory]
    [InlineData("$ By noon the quay was empty.", "")]
    [InlineData("The first boat left at ten. $", "")]
    [InlineData("The first boat left at ten.\n\n$\n\nBy noon the quay was empty.", "")]
    [InlineData("SKELHAVEN (AP) — $ By noon the quay was empty.", "")]
    [InlineData("SKELHAVEN, April 14 — $ By noon the quay was empty.", "")]
    [InlineData("Skelhaven: $ By noon the quay was empty.", "dateline: { place: Skelhaven }\n")]
    [InlineData("The mayor said nothing. The boat left.\n\n$\n\nBy noon the quay was as empty as it is on a Sunday, said Jonas.", "")]
    [InlineData("![A boat](boat.jpg)\n\n$\n\nBy noon the quay was empty.", "")]
    [InlineData("The boat left. $\n\nI looked at the sea.", "")]
    [InlineData("The boat left.\n\n<!-- A boat. -->\n\n$\n\nBy noon the quay was empty.", "")]
    public Task A_sentence_that_nobody_says(string body, string head) => Text(body.Replace("$", "‹" + Quotation + "›", StringComparison.Ordinal), head).Reports("MH1011", Message);

    /// <summary>Of two quotations, one in the other, the inner one is told of.</summary>
    [Fact]
    public async Task Around_one_that_a_wrong_mark_closes()
    {
        var found = await TestSite.OfArticle("---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\nThe first boat left at ten. “The new \"Tide´ has waited longer than any other boat on the coast.” By noon the quay was empty.\n", "articles/ferry.md").AnalyzeExampleAsync();

        Assert.Equal("MH1023", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("de", "Das Boot fuhr um zehn. ", "„An dieser Küste hat kein Hafen so lange gewartet wie unserer.“", " Mittags war der Kai leer.")]
    [InlineData("de", "Das Boot fuhr um zehn. ", "»An dieser Küste hat kein Hafen so lange gewartet wie unserer.«", " Mittags war der Kai leer.")]
    [InlineData("fr", "Le bateau est parti à dix heures. ", "« Aucun port de cette côte n’a attendu aussi longtemps que le nôtre. »", " À midi le quai était vide.")]
    [InlineData("es", "El barco salió a las diez. ", "«Ningún puerto de esta costa ha esperado tanto tiempo como el nuestro.»", " A mediodía el muelle quedó vacío.")]
    public async Task In_the_articles_language(string language, string before, string quotation, string behind)
    {
        var found = await TestSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nlanguage: {language}\n---\n{before}{quotation}{behind}\n", "articles/ferry.md").AnalyzeExampleAsync();

        var span = Assert.Single(found).Location.GetLineSpan();
        Assert.Equal((before.Length, before.Length + quotation.Length), (span.StartLinePosition.Character, span.EndLinePosition.Character));
    }

    /// <summary>Words that somebody opens a fair with are whose who opens it.</summary>
    [Theory]
    [InlineData("en", "“No harbour on this coast has waited as long as ours did.” With these words Jonas Quist opened the fair.")]
    [InlineData("de", "„An dieser Küste hat kein Hafen so lange gewartet wie unserer.“ Mit diesen Worten eröffnete Jonas Quist das Fest.")]
    [InlineData("fr", "« Aucun port de cette côte n’a attendu aussi longtemps que le nôtre. » C’est en ces termes que Jonas Quist a ouvert la fête.")]
    [InlineData("es", "«Ningún puerto de esta costa ha esperado tanto tiempo como el nuestro.» Con estas palabras Jonas Quist abrió la feria.")]
    [InlineData("it", "«Nessun porto di questa costa ha aspettato tanto quanto il nostro.» Con queste parole Jonas Quist ha aperto la festa.")]
    [InlineData("pt", "«Nenhum porto desta costa esperou tanto tempo como o nosso.» Com estas palavras Jonas Quist abriu a festa.")]
    [InlineData("nl", "“Geen haven aan deze kust heeft zo lang gewacht als de onze.” Met deze woorden opende Jonas Quist het feest.")]
    public async Task Silent_where_somebody_does_something_with_the_words(string language, string body) =>
        Assert.Empty(await TestSite.OfArticle($"---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nlanguage: {language}\n---\nText.\n\n{body}\n", "articles/ferry.md").AnalyzeExampleAsync());

    [Theory]
    [InlineData("$ said Jonas Quist.")]
    [InlineData("Jonas Quist remembers it. He told us more. $ By noon the quay was empty.")]
    [InlineData("The first boat left, said Jonas Quist.\n\n$\n\nBy noon the quay was empty.")]
    [InlineData("He read from the log:\n\n$\n\nBy noon the quay was empty.")]
    [InlineData("$\n\nJonas Quist said so on Friday.")]
    [InlineData("$ – Jonas Quist")]
    [InlineData("$\n\n— Jonas Quist")]
    [InlineData("$ (Jonas Quist)")]
    [InlineData("He wrote on the board: $ By noon it was gone.")]
    [InlineData("The sign $ hangs there still.")]
    [InlineData("$\n\n“No, there is not one that has waited half as long as that.”")]
    [InlineData("According to Jonas Quist the boats are late. $")]
    [InlineData("*$* By noon the quay was empty.")]
    [InlineData("[$](https://x.example) By noon the quay was empty.")]
    [InlineData("> $")]
    [InlineData("- $")]
    [InlineData("## $")]
    [InlineData("## Heard on the quay\n\n$")]
    [InlineData("## Questions for Jonas Quist\n\nThe boat left.\n\n$ By noon the quay was empty.")]
    [InlineData("## Jonas Quist, harbour master\n\nThe boat left.\n\n$ By noon the quay was empty.")]
    [InlineData("## Voices\n\n### The quay\n\nThe boat left.\n\n$ By noon the quay was empty.")]
    [InlineData("## References\n\nHolm, Edda. $ Norderhav.")]
    [InlineData("Holm, Edda. $ Norderhav: Norderhav Press, 2019.")]
    [InlineData("[3] Holm, Edda. $ Norderhav.")]
    [InlineData("The boat left (Holm 2019). $ By noon the quay was empty.")]
    [InlineData("$[^1] By noon the quay was empty.\n\n[^1]: The log.")]
    [InlineData("$ [1]")]
    [InlineData("$\nJonas Quist, harbour master")]
    [InlineData("$\n\nJonas Quist")]
    [InlineData("$<br>Jonas Quist")]
    [InlineData("**What is it like?**\n\n$ By noon the quay was empty.")]
    [InlineData("“We came here in the spring.\n\n$ By noon the quay was empty.")]
    [InlineData("Ada: Who is there?\n\nLin: Nobody.\n\nAda: Still?\n\nLin: Yes.\n\nThe boat left. $ By noon the quay was empty.")]
    [InlineData("“The Ferry That Never Came Back to Our Harbour Again.” By noon the quay was empty.")]
    [InlineData("“We came here\nin the spring to wait\nfor a boat that left\nlong ago.” By noon the quay was empty.")]
    [InlineData("There is a sign at the gate. $ By noon the quay was empty.")]
    [InlineData("We hear one question often. $ By noon the quay was empty.")]
    [InlineData("The boat left. “But why would anybody wait for a boat like that?” By noon the quay was empty.")]
    [InlineData("The boat left. “Why would anybody wait for a boat like that?” Well, by noon the quay was empty.")]
    [InlineData("Jonas Quist has run the ferry for forty years. $ By noon the quay was empty.")]
    [InlineData("Mr. Quist looked at the sea.\n\n$ By noon the quay was empty.")]
    [InlineData("The boat left. $ Jonas Quist has run the ferry for forty years.")]
    [InlineData("They were “not asked” at all. $ By noon the quay was empty.")]
    [InlineData("“We have waited here for this boat all winter, and longer”.\n\n$")]
    [InlineData("$ John 3:16")]
    [InlineData("$ Jonas Q.")]
    [InlineData("$\n\nThe boat.\n\n$ By noon.\n\nThe quay.\n\n$ It was wet.\n\nThe sea.\n\n$ It was cold.")]
    [InlineData("{{< quote >}}\n$\n{{< /quote >}}")]
    [InlineData("<blockquote>\n\n$\n\n</blockquote>")]
    [InlineData("<em>$</em> By noon the quay was empty.")]
    [InlineData("$\nhttps://x.example/log")]
    [InlineData("https://x.example/log\n\n$ By noon the quay was empty.")]
    [InlineData("The log is [online](https://x.example). $ By noon the quay was empty.")]
    [InlineData("Look what it did to the harbour...\n\n$\n\nBy noon the quay was empty.")]
    [InlineData("The boat left. $ “We have waited here for this boat all winter, and longer.” By noon the quay was empty.")]
    [InlineData("The boat left. $ And the guard: “No.” By noon the quay was empty.")]
    [InlineData("The ferry is run by Jonas Quist. It is old.\n\nThe boat left, and old Quist waved. $ By noon the quay was empty.")]
    [InlineData("The ferry is run by Jonas Quist. It is old.\n\nThe boat left. $ Quist waved.")]
    [InlineData("$\nBy noon the quay was empty.\n-- Jonas Quist, harbour master")]
    [InlineData("The boat left.\n\n$\n- Jonas Quist, harbour master")]
    [InlineData("The boat left. $ the harbour log")]
    [InlineData("$")]
    [InlineData("The boat left. $ That is what the posters say.")]
    [InlineData("“Why has no harbour on this coast waited as long as ours?” The tide is to blame.")]
    [InlineData("A berth is where a boat lies, e.g. $ By noon the quay was empty.")]
    [InlineData("“We waited,” said Jonas Quist. “All winter.”\n\n$ By noon the quay was empty.")]
    [InlineData("The boat left.\n\n$\n\n“No, not one,” and so it went on for an hour at the quay.")]
    [InlineData("“We waited,” said Jonas Quist. Then the boat left.\n\n$ By noon the quay was empty.")]
    [InlineData("$\n\n<!--more-->\n\nJonas Quist said so on Friday.")]
    [InlineData("$\n\n<script async src=\"https://x.example/a.js\"></script>\n\n— Jonas Quist")]
    [InlineData("The boat left. “There is no harbour on this coast that has waited like …” By noon the quay was empty.")]
    [InlineData("The boat left. “Who has ever waited like that? And for what? There is no harbour on the coast.” By noon the quay was empty.")]
    [InlineData("The boat left.\n\n“Harbour Gazette: making this coast a little more fun!”\n\nHarbour Gazette comes out four times a year.")]
    [InlineData("The boat left.\n\n$\n\nThat is how every winter on the quay begins.")]
    [InlineData("There is an old myth about the quay. $ By noon it was empty.")]
    [InlineData("You know the feeling. $ By noon the quay was empty.")]
    [InlineData("The boat left. $ I looked at the sea.")]
    [InlineData("“We waited too long here.” By noon the quay was empty.")]
    [InlineData("“there is no harbour on this coast that has waited so long.” By noon the quay was empty.")]
    [InlineData("“There is no harbour on this coast that has waited so long” By noon the quay was empty.")]
    public Task Silent_for(string body) => Text(body.Replace("$", Quotation, StringComparison.Ordinal)).IsClean();

    [Theory]
    [InlineData("Interview with Jonas Quist")]
    [InlineData("Q&A: the harbour master")]
    [InlineData("In conversation: Jonas Quist")]
    public Task Silent_under_the_title(string title) =>
        MarkedSite.OfArticle($"---\ntitle: '{title}'\nbyline: ada-byron\npublished: 2024-05-31\n---\nThe boat left. {Quotation}\n", "articles/ferry.md").IsClean();

    [Theory]
    [InlineData("kind: interview\n")]
    [InlineData("sources: { name: Jonas Quist, use: quoted }\n")]
    [InlineData("status: draft\n")]
    [InlineData("language: sv\n")]
    [InlineData("suppress: { rule: MH1011, reason: An inscription. }\n")]
    public Task Silent_with(string head) => Text("The boat left. " + Quotation, head).IsClean();
}
