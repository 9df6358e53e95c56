using System.Globalization;
using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>Pieces that are out and pieces that are not, which refer to each other. Of one that is not, every word is marked.</summary>
/// <param name="State">Lines that say where it stands.</param>
/// <param name="Mark">What each of its words holds.</param>
/// <param name="References">Numbers of other pieces.</param>
internal sealed record RandomPiece(string State, string Mark, string Body, int[] References, bool IsTranslated)
{
    public const string Out = "visible", NotOut = "leaking", Waiting = "embargoed";

    /// <summary>Fields of the site's own, with references in every form.</summary>
    public const string Publication =
        """
        publisher: The Daily Harbour
        permalink: /{section}/{slug}
        policy: { paths: [{ match: "**", off: [MH4003, MH4004], reason: An archive. }] }
        fields:
          types:
            link: { fields: { to: article, words: string } }
          articles:
            note: string
            mood: { values: [calm, rough] }
            related: article
            further: list of article
            box: link
            boxes: list of link
            nested: { fields: { inner: list of link, author: author } }
          authors:
            debut: article
            others: list of article

        """;

    private static readonly string[] Published = ["published: 2024-05-31", "date: 2024-05-31\npublished: true", "status: retracted\npublished: 2024-05-31", "draft: false\npublishDate: 2024-05-30"];

    private static readonly string[] Unpublished =
    [
        "draft: true", "status: draft", "status: withheld", "published: false", "published: draft", "published: soon", "status: drfat", "draft: yess", "date: 2024-05-31\npublishDate: tbd",
        "status: published\ndraft: true", "darft: true", "published: 2024-05-31\nstatus: [draft]",
    ];

    private static readonly string[] Embargoed = ["published: 2034-05-31", "date: 2024-05-31\npublishDate: 2034-05-31T06:00:00Z", "published: 2024-05-31\ndate: 2099-01-01"];

    public static Gen<RandomPiece> Any { get; } = Gen.Select(
        Gen.Frequency(
            (3, Gen.OneOf(Published).Select(static state => (State: state, Mark: Out))),
            (2, Gen.OneOf(Unpublished).Select(static state => (State: state, Mark: NotOut))),
            (1, Gen.OneOf(Embargoed).Select(static state => (State: state, Mark: Waiting)))),
        Gen.OneOf("behind", "body", "text", "markdown", "html"),
        Gen.Int[0, 49].Array[1, 6],
        Gen.Bool,
        static (piece, body, references, isTranslated) => new RandomPiece(piece.State, piece.Mark, body, references, isTranslated));

    /// <summary>The files that it is made of, below <c>content/</c>.</summary>
    /// <param name="number">Of the piece; an odd one is the translation of the one before it, where that is translated.</param>
    public IEnumerable<(string Path, string Text)> Files(int number, IReadOnlyList<RandomPiece> pieces)
    {
        var id = IdOf(number, pieces);
        var bodyFile = Body switch { "text" => "txt", "markdown" => "md", "html" => "html", _ => null };
        if (bodyFile is not null)
            yield return ($"articles/texts/{number}.{bodyFile}", $"The {Mark} text in a file.\n");
        yield return ($"authors/a{number}.yml", $"name: Author {number}\ndebut: {Ids(pieces).First()}\nothers: [{string.Join(", ", Ids(pieces))}]\n");
        yield return ($"articles/{id}.md", $"---\n{FrontMatter(number, bodyFile, pieces)}---\n{(Body == "behind" ? $"The {Mark} text.\n" : "")}");
    }

    public static string IdOf(int number, IReadOnlyList<RandomPiece> pieces) =>
        number % 2 == 1 && pieces[number - 1].IsTranslated ? Name(number - 1) + ".de" : Name(number);

    private static string Name(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string> Ids(IReadOnlyList<RandomPiece> pieces) => References.Where(number => number < pieces.Count).Select(number => IdOf(number, pieces)).DefaultIfEmpty(IdOf(0, pieces));

    private string FrontMatter(int number, string? bodyFile, IReadOnlyList<RandomPiece> pieces)
    {
        var ids = Ids(pieces).ToArray();
        return $$"""
            title: {{Mark}} title
            alternativeTitle: {{Mark}} alternative
            aliases: [/{{Mark}}/{{number}}]
            slug: {{Mark}}-{{number}}
            standfirst: {{Mark}} standfirst
            section: {{Mark}} section
            tags: [{{Mark}} tag]
            topics: [{{Mark}} topic]
            byline: [a{{number}}, { name: {{Mark}} writer {{number}}, bio: {{Mark}} bio, place: {{Mark}} place, jobTitle: {{Mark}}, interests: [{ party: {{Mark}} }] }]
            dateline: { place: {{Mark}} town }
            editorNotes: [{ kind: correction, text: {{Mark}} note, label: {{Mark}}, by: {{Mark}}, was: {{Mark}}, now: {{Mark}}, date: 2024-06-01 }]
            disclaimers: [{ kind: legal, text: {{Mark}} disclaimer }]
            sources: [{ name: {{Mark}}, as: {{Mark}}, url: /{{Mark}} }, { descriptor: {{Mark}} }]
            images: [{ src: /{{Mark}}.jpg, alt: {{Mark}}, credit: {{Mark}}, caption: {{Mark}}, license: {{Mark}} }]
            syndication: { origin: {{Mark}}, credit: {{Mark}}, translator: {{Mark}} }
            sponsorship: { party: {{Mark}}, label: {{Mark}} }
            ai: { extent: assistive, responsible: {{Mark}} }
            note: {{Mark}} note of the site
            mood: rough
            related: {{ids[0]}}
            further: [{{string.Join(", ", ids)}}]
            box: { to: {{ids[0]}}, words: {{Mark}} }
            boxes: [{{string.Join(", ", ids.Select(id => $"{{ to: {id}, words: {Mark} }}"))}}]
            nested: { inner: [{ to: {{ids[^1]}}, words: {{Mark}} }], author: a{{number}} }
            {{(Body == "body" ? $"body: The {Mark} text.\n" : bodyFile is null ? "" : $"bodyFile: texts/{number}.{bodyFile}\n")}}{{State}}

            """.ReplaceLineEndings("\n");
    }
}
