namespace Masthead.Publishing.Tests.Feeds;

/// <summary>Articles that have something to tell a reader of feeds.</summary>
internal static class Pieces
{
    public static readonly Author Ada = new() { Id = "ada", Name = "Ada Byron", Url = "/authors/ada", Image = "/ada.jpg" };

    public static readonly Author Lin = new() { Id = "lin", Name = "Lin Wei" };

    public static readonly Author Edda = new() { Id = "edda", Name = "Edda Holm" };

    public static readonly Section Harbour = new("harbour", "Harbour & Sea");

    public static readonly Article Ferry = Sites.Piece("harbour/ferry") with
    {
        Title = "The ferry & its <captain>",
        Standfirst = "It sails & sails again.",
        Url = "/articles/ferry",
        Section = Harbour,
        Tags = [new Tag("ferries", "Ferries"), new Tag("harbour-sea", "Harbour & Sea")],
        Published = new DateTimeOffset(2024, 5, 31, 8, 0, 0, TimeSpan.FromHours(2)),
        Updated = new DateTimeOffset(2024, 6, 1, 9, 30, 0, TimeSpan.FromHours(2)),
        Byline = new Byline
        {
            Credits = [new Credit(Ada), new Credit(Lin), new Credit(Edda, CreditRole.Editor)],
            Segments = [new("By "), new("Ada Byron", Ada), new(" and "), new("Lin Wei", Lin), new("; edited by "), new("Edda Holm", Edda)],
        },
        Dateline = new Dateline { Place = "Skelhaven", Text = "SKELHAVEN, 31 May –" },
        Images = [new Image { Src = "ferry.jpg", Alt = "A ferry", Caption = "The ferry at the quay.", Credit = "Photo: Sol Rey", Width = 800, Height = 600 }],
        EditorNotes =
        [
            new EditorNote { Kind = EditorNoteKind.Correction, Text = "The ferry sails twice a day.", Date = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero), Was = "three times", Now = "twice", Position = Position.End },
            new EditorNote { Kind = EditorNoteKind.Context, Label = "From the desk", Text = "This was written on board.", Position = Position.AfterByline },
        ],
        Disclaimers = [new Disclaimer { Kind = DisclaimerKind.Conflict, Text = "The author’s sister is the captain.", Position = Position.Top }],
        Sponsorship = new Sponsorship { Type = SponsorshipType.Supported, Party = "Harbour Fund", Label = "Supported by the Harbour Fund" },
        Syndication = new Syndication { Origin = "Coastwire", Url = "https://coastwire.example/1", Credit = "First published by Coastwire." },
        Ai = new AiUse { Extent = AiExtent.Assistive, HumanReview = true },
        Body = new ArticleBody("A *bell* at [the quay](/quay) and [here](#bell).\n\n![A bell](bell.jpg)", BodyFormat.Markdown),
    };

    public static readonly Article Gull = Sites.Piece("gull") with
    {
        Title = "Der Sitz der Möwe",
        Language = "de",
        Published = new DateTimeOffset(2024, 5, 30, 6, 0, 0, TimeSpan.Zero),
        Status = PublicationStatus.Retracted,
        Byline = new Byline { NoBylineReason = "Die Namen sind der Redaktion bekannt." },
        EditorNotes = [new EditorNote { Kind = EditorNoteKind.Retraction, Text = "Die Möwe saß nirgends.", Date = new(2024, 5, 31, 0, 0, 0, TimeSpan.Zero) }],
        Body = new ArticleBody("Eine Möwe.", BodyFormat.PlainText),
    };

    public static Edition Edition => Sites.Edition(Ferry, Gull);
}
