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
    [InlineData("![A boat](boat.jpg)\n\n$", "")]
    public Task A_sentence_that_nobody_says(string body, string head) => Text(body.Replace("$", "‹" + Quotation + "›", StringComparison.Ordinal), head).Reports("MH1011", Message);

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
    [InlineData("“We waited too long here.” By noon the quay was empty.")]
    [InlineData("“there is no harbour on this coast that has waited so long.” By noon the quay was empty.")]
    [InlineData("“There is no harbour on this coast that has waited so long” By noon the quay was empty.")]
    public Task Silent_for(string body) => Text(body.Replace("$", Quotation, StringComparison.Ordinal)).IsClean();

    [Theory]
    [InlineData("kind: interview\n")]
    [InlineData("sources: { name: Jonas Quist, use: quoted }\n")]
    [InlineData("status: draft\n")]
    [InlineData("language: sv\n")]
    [InlineData("suppress: { rule: MH1011, reason: An inscription. }\n")]
    public Task Silent_with(string head) => Text("The boat left. " + Quotation, head).IsClean();
}
