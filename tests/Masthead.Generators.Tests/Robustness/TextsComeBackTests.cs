extern alias runtime;

using CsCheck;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Robustness;

using runtime::Masthead;

// Outside Masthead's namespace, where the vocabularies would be the generator's own.
namespace GeneratedCode;

/// <summary>
/// What the YAML says, the compiled records say: every character of every text, but blanks and line ends at the ends of metadata; a lone surrogate,
/// which no file can hold, as a file would.
/// </summary>
public sealed class TextsComeBackTests
{
    /// <summary>Its text is a template, in which a brace is written twice.</summary>
    private const string Disclaimer = "disclaimers: [{ text: $ }]";

    /// <summary>Where a text stands in the file, for <c>$</c>, and in the record.</summary>
    private static readonly (string Yaml, Func<Article, string?> Read)[] Places =
    [
        ("title: $", static article => article.Title),
        ("alternativeTitle: $", static article => article.AlternativeTitle),
        ("standfirst: $", static article => article.Standfirst),
        ("noByline: $", static article => article.Byline.NoBylineReason),
        ("topics: [$, x]", static article => article.Topics[0]),
        ("body: $", static article => article.Body.Text),
        ("dateline: { place: $ }", static article => article.Dateline!.Place),
        ("editorNotes: [{ text: $ }]", static article => article.EditorNotes[0].Text),
        ("editorNotes: [{ text: x, label: $ }]", static article => article.EditorNotes[0].Label),
        ("editorNotes: [{ text: x, by: $ }]", static article => article.EditorNotes[0].By),
        ("editorNotes: [{ text: x, was: $ }]", static article => article.EditorNotes[0].Was),
        ("editorNotes: [{ text: x, now: $ }]", static article => article.EditorNotes[0].Now),
        ("editorNote: $", static article => article.EditorNotes[0].Text),
        (Disclaimer, static article => article.Disclaimers[0].Text),
        ("byline: { text: $ }", static article => article.Byline.ToString()),
        ("byline: { name: $ }", static article => article.Byline.Credits[0].Author.Name),
        ("byline: { name: x, place: $ }", static article => article.Byline.Credits[0].Place),
        ("byline: { name: x, jobTitle: $ }", static article => article.Byline.Credits[0].Author.JobTitle),
        ("byline: { name: x, bio: $ }", static article => article.Byline.Credits[0].Author.Bio),
        ("byline: { name: x, bio: { de: $ } }", static article => article.Byline.Credits[0].Author.Bios[0].Text),
        ("byline: { name: x, url: $ }", static article => article.Byline.Credits[0].Author.Url),
        ("byline: { name: x, sameAs: [$] }", static article => article.Byline.Credits[0].Author.SameAs[0]),
        ("byline: { name: x, expertise: [$] }", static article => article.Byline.Credits[0].Author.Expertise[0]),
        ("byline: { name: x, interests: [{ party: $ }] }", static article => article.Byline.Credits[0].Author.Interests[0].Party),
        ("sources: [{ name: $ }]", static article => article.Sources[0].Name),
        ("sources: [{ descriptor: $ }]", static article => article.Sources[0].Descriptor),
        ("sources: [{ name: x, as: $ }]", static article => article.Sources[0].As),
        ("sources: [{ name: x, url: $ }]", static article => article.Sources[0].Url),
        ("sources: [{ agency: $ }]", static article => article.Sources[0].Agency!.Name),
        ("images: [{ src: $ }]", static article => article.Images[0].Src),
        ("images: [{ src: x, alt: $ }]", static article => article.Images[0].Alt),
        ("images: [{ src: x, credit: $ }]", static article => article.Images[0].Credit),
        ("images: [{ src: x, caption: $ }]", static article => article.Images[0].Caption),
        ("images: [{ src: x, license: $ }]", static article => article.Images[0].License),
        ("syndication: { origin: $ }", static article => article.Syndication!.Origin),
        ("syndication: { credit: $ }", static article => article.Syndication!.Credit),
        ("syndication: { translator: $ }", static article => article.Syndication!.Translator),
        ("sponsorship: { party: $ }", static article => article.Sponsorship!.Party),
        ("sponsorship: { label: $ }", static article => article.Sponsorship!.Label),
        ("ai: { extent: assistive, responsible: $ }", static article => article.Ai!.Responsible),
    ];

    private static readonly Gen<WrittenText> Texts = Gen.Select(Gen.Int[0, Places.Length - 1], RandomText.Any, Gen.Int[0, 2], static (place, text, style) => new WrittenText(place, text.Trim(' ', '\t', '\r', '\n') is { Length: > 0 } kept ? kept : "x", style));

    [Fact]
    public void Every_text_comes_back_as_it_is() => RandomCases.Check(Texts, 10, Check, static text => $"{Places[text.Place].Yaml}: {YamlText.DoubleQuoted(text.Text)}");

    [Fact]
    public void A_text_of_a_megabyte_comes_back_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry – \"🚢\" – returns {0} */ </summary> \0\u2028\t\\ \uD83D \r\n", 20_000)) + "end";
        string[] longest = ["title: $", "standfirst: $", "editorNote: $", "images: [{ src: x, caption: $ }]", "byline: { name: x, bio: $ }", "body: $"];

        Assert.True(text.Length > 1 << 20);
        Check([.. Enumerable.Range(0, Places.Length).Where(place => longest.Contains(Places[place].Yaml)).Select(place => new WrittenText(place, text, Style: 0))]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void A_body_comes_back_with_its_lines_ended_by_LF(string newLine)
    {
        // Whatever may stand in a file: a file has no lone surrogates, and its first lines are blank or not.
        const string Body = "# Ferry\n\n- \"quotes\" {braces} */ </summary> \0 \u0085 \u2028 \uFEFF \uFFFE 𝄞\n---\ntitle: no front matter\n---\n\n\n";
        RandomFile file = new("articles/", ".md", System.Text.Encoding.UTF8.GetBytes($"---\ntitle: Ferry\n---\n{Body}".Replace("\n", newLine, StringComparison.Ordinal)));

        CheckedSite.Check([file], static site => Assert.Equal(Body, site.All[0].Body.Text));
    }

    private static void Check(IReadOnlyList<WrittenText> texts)
    {
        var site = LoadedSite.Of(TestSite.Of([.. texts.Select(static (text, number) => ($"articles/{number}.yml", text.Yaml))]));
        foreach (var (number, text) in texts.Index())
            Assert.Equal(Saved(text.Text), Places[text.Place].Read(site.Article($"_{number}")));
        site.Unload();
    }

    private static string Saved(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed record WrittenText(int Place, string Text, int Style)
    {
        public string Yaml
        {
            get
            {
                var (yaml, _) = Places[Place];
                var text = yaml == Disclaimer ? Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) : Text;
                var title = yaml.StartsWith("title", StringComparison.Ordinal) ? "" : "\ntitle: x";
                return yaml.Replace("$", YamlText.Written(text, Style), StringComparison.Ordinal) + title;
            }
        }
    }
}
