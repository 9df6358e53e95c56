namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3006.</summary>
public sealed class VagueCorrectionTests
{
    private const string Message = "The correction does not say what was wrong: add 'was:' and 'now:', or say in the text what the piece said and what is right.";

    private const string Article = "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nupdated: 2024-06-01\n";

    [Theory]
    [InlineData("editorNote: { kind: correction, date: 2024-06-01, text: ‹Corrected.› }")]
    [InlineData("editorNote: { kind: correction, date: 2024-06-01, text: ‹'Correction: the fare has been put right.'› }")]
    [InlineData("editorNotes:\n  - kind: correction\n    date: 2024-06-01\n    text: ‹'Corrected on Friday.'›\n  - { kind: correction, date: 2024-06-01, text: Correction. The fare is three pounds and not four as said before. }")]
    public Task At_the_text(string yaml) => MarkedSite.OfArticle(Article + yaml).Reports("MH3006", Message);

    [Theory]
    [InlineData("editorNote: { kind: correction, date: 2024-06-01, text: Corrected., was: four, now: three }")]
    [InlineData("editorNote: { kind: correction, date: 2024-06-01, text: Corrected., now: three }")]
    [InlineData("editorNote: { kind: correction, date: 2024-06-01, text: Correction. The fare is three pounds and not four. }")]
    [InlineData("editorNote: { kind: correction, audience: internal, text: Corrected. }")]
    [InlineData("editorNote: { kind: update, date: 2024-06-01, text: Corrected. }")]
    [InlineData("editorNote: { kind: clarification, date: 2024-06-01, text: Corrected. }")]
    [InlineData("status: draft\neditorNote: { kind: correction, date: 2024-06-01, text: Corrected. }")]
    [InlineData("suppress: { rule: MH3006, reason: A lawyer asked for no more. }\neditorNote: { kind: correction, date: 2024-06-01, text: Corrected. }")]
    public Task Silent_for(string yaml) => MarkedSite.OfArticle(Article + yaml).IsSilent("MH3006");
}
