namespace Masthead.Generators.Tests.Rules;

/// <summary>MH3003.</summary>
public sealed class NoteAfterUpdateTests
{
    [Theory]
    [InlineData("updated: «2024-06-01»\neditorNote: { kind: correction, date: ‹2024-06-02›, text: y }", "correction")]
    [InlineData("updated: «2024-06-01T18:30Z»\neditorNote: { kind: update, date: ‹2024-06-02›, text: y }", "update")]
    [InlineData("updated: «2024-06-01T18:30Z»\neditorNote: { kind: clarification, date: ‹2024-06-01T21:00+02:00›, text: y }", "clarification")]
    [InlineData("status: retracted\neditorNote: { kind: retraction, date: ‹2024-06-02›, text: y }\nlastmod: «2024-06-01»", "retraction")]
    public Task A_note_later_than_the_update(string yaml, string kind) =>
        With(yaml).Reports("MH3003", $"The {kind} is later than 'updated': set 'updated' to the date of the {kind}.");

    [Theory]
    [InlineData("published: 2024-05-31\neditorNote: { kind: correction, date: ‹2024-06-02›, text: y }", "articles/ferry.yml")]
    [InlineData("published: 2024-06-02\nupdated:\neditorNote: { kind: correction, date: ‹2024-06-02›, text: y }", "articles/ferry.yml")]
    [InlineData("editorNote: { kind: correction, date: ‹2024-06-02›, text: y }", "articles/ferry.yml")]
    [InlineData("editorNote: { kind: correction, date: ‹2024-06-02›, text: y }", "articles/2024-05-31-ferry.yml")]
    public Task A_note_without_an_update(string yaml, string path) =>
        With(yaml, path).Reports("MH3003", "The article has a dated correction, but no 'updated': add 'updated:' with the date of the correction.");

    [Theory]
    [InlineData("updated: «2024-06-01»\neditorNotes: [{ kind: update, date: ‹2024-06-09›, text: y }, { kind: correction, date: 2024-06-05, text: y }]")]
    [InlineData("updated: «2024-06-01»\neditorNotes: [{ kind: correction, date: 2024-06-05, text: y }, { kind: update, date: ‹2024-06-09›, text: y }]")]
    [InlineData("updated: «2024-06-03T23:00-04:00»\neditorNotes: [{ kind: update, date: ‹2024-06-04›, text: y }, { kind: correction, date: 2024-06-03T22:00-04:00, text: y }]")]
    public Task Of_several_the_last(string yaml) =>
        With(yaml).Reports("MH3003", "The update is later than 'updated': set 'updated' to the date of the update.");

    [Theory]
    [InlineData("updated: 2024-06-02\neditorNote: { kind: correction, date: 2024-06-02, text: y }")]
    [InlineData("updated: 2024-06-02\neditorNote: { kind: correction, date: 2024-06-02T18:30Z, text: y }")]
    [InlineData("updated: 2024-06-02T18:30Z\neditorNote: { kind: correction, date: 2024-06-02, text: y }")]
    [InlineData("updated: 2024-06-02T18:30Z\neditorNote: { kind: correction, date: 2024-06-02T20:30+02:00, text: y }")]
    [InlineData("updated: 2024-06-02\neditorNote: { kind: correction, date: 2024-06-01, text: y }")]
    [InlineData("published: 2024-06-02\neditorNote: { kind: correction, date: 2019-06-01, text: First printed in 2018. }")]
    [InlineData("updated: 2024-06-01\neditorNote: { kind: context, date: 2024-06-02, text: y }")]
    [InlineData("updated: 2024-06-01\neditorNote: { kind: introduction, date: 2024-06-02, text: y }")]
    [InlineData("updated: 2024-06-01\neditorNote: { kind: correction, audience: internal, date: 2024-06-02, text: y }")]
    [InlineData("editorNote: { kind: correction, audience: internal, date: 2024-06-02, text: y }")]
    [InlineData("status: draft\neditorNote: { kind: correction, date: 2024-06-02, text: y }")]
    public Task Silent_for(string yaml) => With(yaml).IsClean();

    [Fact]
    public Task Silent_for_a_note_without_a_date() =>
        With("updated: 2024-06-01\neditorNote: { kind: ‹correction›, text: y }").Reports("MH3002", "The correction has no date: add 'date:' with the day on which it was made.");

    [Fact]
    public Task Silent_where_the_update_is_no_date() =>
        With("updated: ‹soon›\neditorNote: { kind: correction, date: 2024-06-02, text: y }")
            .Reports("MH4004", "'soon' is not a date that means one thing only. Write it as 2024-05-31 or 2024-05-31T18:30:00+02:00.");

    [Fact]
    public Task Silent_while_the_file_cannot_be_read() =>
        With("editorNote: { kind: correction, date: 2024-06-02, text: y }\nsection: ‹@sea›\nupdated: 2024-06-02").Reports("MH4001", "A text cannot begin with @: put the whole of it in quotes.");

    private static MarkedSite With(string yaml, string path = "articles/ferry.yml") => MarkedSite.OfArticle("title: Ferries return\n" + yaml, path);
}
