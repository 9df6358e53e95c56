using System.Runtime.CompilerServices;
using Masthead.Content.Model;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Attribution;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Generators.Tests.Words;

/// <summary>What a language says, and what it recognizes and leaves alone, by texts written for it: a file a language in Texts.</summary>
public sealed class LanguageTextsTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Texts");

    public static TheoryData<string, string, string, string> Texts
    {
        get
        {
            var texts = new TheoryData<string, string, string, string>();
            foreach (var path in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var line in File.ReadAllLines(path))
                {
                    var (what, text) = Cut(line, ": ");
                    var (said, expected) = Cut(text + " ", " ⇒ ");
                    texts.Add(Path.GetFileNameWithoutExtension(path), what, said, expected.TrimEnd());
                }
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_in_it(string language, string what, string text, string expected) => Assert.Equal(expected, what switch
    {
        "credits" => Line(text, language),
        "parts" => string.Join('|', WrittenByline.Parts(text, language)),
        "people" => string.Join('|', JointNames.In(text, static _ => false)),
        "kind" => Languages.Find(language)!.Kinds[Enum.Parse<ArticleKind>(text)],
        "generic" => Answer(Languages.Find(language)!.HasGenericName(Fold.Name(text))),
        "speech" => Answer(SpeechWords.For(language)!.Attributes(text)),
        "quotes" => string.Join('|', Quotation.In(text, SpeechWords.For(language)!).Select(quotation => text[quotation.Start..quotation.End] + (quotation.IsClosed ? "" : "…"))),
        "views" => Answer(OpinionWords.For(language)!.SetsApart(Fold.Name(text)) && PublisherPhrases.For(language)!.Denies(text)),
        "calling" => OpinionWords.For(language)!.CallingIn(Fold.Name(text)) ?? "",
        "publisher" => string.Join('|', PublisherPhrases.For(language)!.NamesIn(text).Select(static found => found.Name)),
        "label" => NoteWords.For(language)!.LabelOf(NoteWords.WordsOf(text[..text.IndexOf(':', StringComparison.Ordinal)].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)))?.Label.ToString() ?? "",
        "note" when NoteWords.For(language) is { } words => words.NoteIn(Fold.Name(text), words.WordingsIn(text))?.Kind.ToString() ?? "",
        "disclaimer" when NoteWords.For(language) is { } words => words.DisclaimerIn(Fold.Name(text), words.WordingsIn(text))?.Kind.ToString() ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    });

    /// <summary>What is printed of credits, read as a line that somebody wrote, names the same people.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void A_line_of_credits_names_whom_they_name(string language, string what, string text, string expected)
    {
        if (what == "credits")
            Assert.Equal(Credits(text).Select(static credit => credit.Name), WrittenByline.Parts(expected, language));
    }

    [Fact]
    public void There_are_forty_for_each_of_them() =>
        Assert.All(Directory.GetFiles(Folder, "*.txt"), static path => Assert.True(File.ReadAllLines(path).Distinct().Count() >= 40, path));

    private static string Line(string text, string language) => string.Concat(BylineComposer.Compose([.. Credits(text)], language).Select(static segment => segment.Text));

    /// <summary>"Ada Byron @ Oslo; Translator = Lin Wei".</summary>
    private static IEnumerable<ResolvedCredit> Credits(string text)
    {
        foreach (var credit in text.Split("; "))
        {
            var (named, place) = Cut(credit, " @ ");
            var role = named.Contains(" = ", StringComparison.Ordinal) ? Enum.Parse<CreditRole>(Cut(named, " = ").Before) : CreditRole.Author;
            var name = role == CreditRole.Author ? named : Cut(named, " = ").Behind;
            var author = new AuthorContent("", null, new Located<string>(name, default));
            yield return new ResolvedCredit(name, author, IsRegistered: false, new CreditContent(null, author, role, place.Length > 0 ? place : null));
        }
    }

    private static (string Before, string Behind) Cut(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var start ? (text[..start], text[(start + mark.Length)..]) : (text, "");

    private static string Answer(bool isSo) => isSo ? "yes" : "no";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
