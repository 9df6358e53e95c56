using Masthead.Content.Text;

namespace Masthead.Generators.Tests.Edits;

/// <summary>Examples whose findings have an edit, where a rule's page shows none; and the rules that offer none, with the reason.</summary>
internal static class EditExamples
{
    public static IReadOnlyDictionary<string, string> WithoutEdit { get; } = new Dictionary<string, string>
    {
        ["MH1010"] = "where the quotation ends only the writer knows",
        ["MH1016"] = "either of the two places may be the wrong one",
        ["MH1018"] = "the site around the examples registers an author: AttributionEditTests has its edits",
        ["MH4015"] = "what is too much only the writer knows",
        ["MH4019"] = "the file is to be moved, which is no edit of a text",
        ["MH4021"] = "it is mended in the file that the message names, where the fault has its own edit",
    };

    /// <summary>The same of rules that are about no text of an article's.</summary>
    public static IReadOnlyDictionary<string, string> OfNoText { get; } = new Dictionary<string, string>
    {
        ["MH4018"] = "folders and properties are not content",
        ["MH4028"] = "the file is written by a command, which writes it anew",
        ["MH5001"] = "code is not content",
        ["MH5002"] = "code is not content",
        ["MH5003"] = "code is not content",
        ["MH5004"] = "code is not content",
    };

    private static readonly (string Id, (string Path, string Text)[] Files)[] All =
    [
        ("MH1001", [("articles/ferry.yml", "title: Ferries return\npublished: 2024-05-31\neditor: ada-byron\n")]),
        ("MH1002", [("authors.yml", "una-hallett:\n  name: Una Hallett\n  bio: Reports.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [una-hallett, Lin Wei]\npublished: 2024-05-31\n"), ("articles/quay.yml", "title: The quay\nbyline: [ada-byron, linw]\npublished: 2024-05-31\n")]),
        ("MH1003", [("authors/lin-wei.yml", "name: Lin Wei\nbio: Sails.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline:\n  credits: [ada-byron]\n  text: By Ada Byron and Lin Wei\npublished: 2024-05-31\n"), ("articles/quay.yml", "title: The quay\nauthor: lin-wei\nbyline: { text: By nobody }\npublished: 2024-05-31\n")]),
        ("MH1004", [("articles/ferry.yml", "title: Ferries return\nbyline: [{ name: Lin Wei and Una Hallett }]\npublished: 2024-05-31\n")]),
        ("MH1005", [("articles/ferry.yml", "title: Ferries return\nbyline:\n  - { name: Lin Wei }\npublished: 2024-05-31\n")]),
        ("MH1006", [("authors.yml", "mole: { name: Mole, type: pseudonym, url: /mole }\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: mole\npublished: 2024-05-31\n")]),
        ("MH1007", [("articles/ferry.yml", "title: Ferries return\nbyline: { text: By Staff }\npublished: 2024-05-31\n"), ("articles/quay.yml", "title: The quay\nauthors: [{ name: Web Desk, url: /desk }]\npublished: 2024-05-31\n")]),
        ("MH1008", [("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, { author: ada-byron, place: Hull }]\npublished: 2024-05-31\n"), ("articles/quay.yml", "title: The quay\nauthor: ada-byron\nbyline: ada-byron\npublished: 2024-05-31\n")]),
        ("MH1009", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsources:\n  - { descriptor: a deckhand, use: quoted, anonymity: { approvedBy: ada-byron } }\n  - descriptor: a stoker\n")]),
        ("MH1013", [("authors.yml", "wire: { name: Coastwire, type: organization, relation: agency, url: /wire }\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: wire\npublished: 2024-05-31\n")]),
        ("MH1014", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nimages: [quay.jpg, { src: pier.jpg, alt: The pier }]\n"), ("articles/quay.yml", "title: The quay\nbyline: ada-byron\npublished: 2024-05-31\nimages:\n  - quay.jpg\n  - src: pier.jpg\n    credit: …\n")]),
        ("MH1015", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsyndication: { url: 'https://pier.example/a', translatedFrom: de, translator: ada-byron }\n")]),
        ("MH1017", [("masthead.yml", "publisher: The Daily Harbour\npolicy: { inlineAuthors: warn }\n"), ("authors/lin-wei.yml", "name: Lin Wei\nbio: Sails.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [{ name: Lin Wei }, { name: Una Hallett, url: /una }]\npublished: 2024-05-31\n")]),
        ("MH1021", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\ncover: quay.jpg\n")]),
        ("MH2001", [("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  views: The views are the author's own.\n"), ("articles/ferry.yml", "title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [veiws]\n")]),
        ("MH2003", [("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  own: { kind: views, text: The views are the author's own. }\n"), ("articles/ferry.yml", "title: Ferries return\nkind: news\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [own]\n")]),
        ("MH2003", [("articles/ferry.md", "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\n\nThe boats left at ten.\n\n*The views in this piece are the author's own, and not those of The Daily Harbour.*\n")]),
        ("MH2004", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers:\n  - kind: legal\n  - { kind: ai, text: TBD }\n")]),
        ("MH2004", [("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  tides:\n    requiredWhen: { kind: opinion }\n    text:\n      en: Tide tables may have changed.\n      de:\n")]),
        ("MH2006", [("masthead.yml", "publisher: { name: The Daily Harbour, url: https://harbour.example }\ndisclaimers:\n  views: >-\n    The views are the author's own and do not necessarily reflect\n    the position of the Morning Post.\n"), ("articles/ferry.yml", "title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [views]\n")]),
        ("MH2006", [("articles/ferry.yml", "title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers:\n  - { kind: views, text: These are my views and not the position of the Morning Post. }\n")]),
        ("MH2007", [("authors/lin-wei.yml", "name: Lin Wei\nbio: Sails.\n"), ("articles/quay.yml", "title: The quay\nbyline: lin-wei\npublished: 2024-05-31\n"), ("articles/ferry.yml", "title: Ferries return\nkind: opinion\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers:\n  - { kind: views, text: Lin Wei alone holds these views. }\n")]),
        ("MH2008", [("masthead.yml", Disclosures), ("articles/ferry.yml", "title: A night on the new ferry\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\nsponsorship: { type: gift, party: Brannock Lines }\n")]),
        ("MH2008", [("masthead.yml", Disclosures), ("articles/slip.yml", "title: Seven things\nkind: advertiserContent\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimer: doctor\n")]),
        ("MH2009", [("articles/ferry.yml", "title: What to take aboard\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers:\n  - kind: affiliate\n    text: We earn from what is bought through links.\n    position: 'end'\n")]),
        ("MH2010", [("masthead.yml", Disclosures), ("articles/ferry.md", "---\ntitle: What to take aboard\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\n---\n\nTake a <a href=\"https://shop.example/coat\" rel=\"sponsored\">coat</a> along.\n")]),
        ("MH2010", [("masthead.yml", Disclosures), ("articles/ferry.yml", "title: What to take aboard\nkind: review\nbyline: ada-byron\npublished: 2024-05-31\nbodyFile: texts/ferry.md\n"), ("articles/texts/ferry.md", "Take a <a href=\"https://shop.example/coat\" rel=\"sponsored\">coat</a> along.\n")]),
        ("MH2012", [("masthead.yml", Disclosures), ("articles/cold.yml", "title: What cold water does\nkind: explainer\nbyline: ada-byron\npublished: 2024-05-31\ntopics: [Health]\ndisclaimers:\n  - gifts\n")]),
        ("MH2013", [("masthead.yml", Disclosures), ("articles/tides.yml", "title: Tides this week\nbyline: ada-byron\npublished: 2024-05-31\nai:\n  extent: generated\n")]),
        ("MH2013", [("articles/tides.yml", "title: Tides this week\nbyline: ada-byron\npublished: 2024-05-31\nai: { extent: generated, responsible: Ada Byron }\n")]),
        ("MH2015", [("masthead.yml", Disclosures), ("authors/una-hallett.yml", "name: Una Hallett\nbio: Reports from the quay.\ninterests:\n  - { party: Harbour Sailing Club, nature: member }\n"), ("articles/moorings.yml", "title: Who gets the moorings\nbyline: una-hallett\npublished: 2024-05-31\ntags: [harbour sailing club]\n")]),
        ("MH2016", [("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  tables: { kind: legal, text: The tables in this piece are those of the harbour office and may have changed. }\n"), ("articles/ferry.md", "---\ntitle: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n---\n\nThe boats left at ten.\n\nThe tables in this piece are those of the harbour office and may have changed.\n\nThey were full.\n")]),
        ("MH3001", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nupdated: 2024-06-01\neditorNote:\n  kind: update\n  date: 2024-06-01\n  text: ''\n")]),
        ("MH3002", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nupdated: 2024-06-01\neditorNotes: [{ kind: update, text: The fare is three pounds. }]\n")]),
        ("MH3003", [("articles/2024-05-31-ferry.yml", "title: Ferries return\nbyline: ada-byron\neditorNotes:\n  - { kind: update, date: '2024-06-03T10:30:00+02:00', text: The east gate is open too. }\n")]),
        ("MH3004", [("articles/ferry.yml", "title: Ferries return\nstandfirst: After eleven weeks the boats cross again.\nbyline: ada-byron\npublished: 2024-05-31\nupdated: 2024-06-01\neditorNotes:\n  - After eleven weeks the boats cross again.\n  - { kind: update, date: 2024-06-01, text: The fare is three pounds. }\n")]),
        ("MH3007", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\nstatus: published\npublished: 2024-05-31\nupdated: 2024-06-03\neditorNotes:\n  - { kind: retraction, date: 2024-06-03, text: The interview did not take place. }\n")]),
        ("MH4004", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 31.05.2024\n")]),
        ("MH4004", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: '3/6/2024'\n")]),
        ("MH4004", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 31 mai 2024 18:30\n")]),
        ("MH4005", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\ntags: [quay]\ntags: [quay]\n")]),
        ("MH4005", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\ndateline:\n  place: Oslo\n  place: Bergen\n")]),
        ("MH4008", [("masthead.yml", "publisher: The Daily Harbour\npermalink: /{year}/{slug}\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n"), ("articles/sea/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n")]),
        ("MH4009", [("articles/ferries-return.yml", "title:\nbyline: ada-byron\npublished: 2024-05-31\n")]),
        ("MH4010", [("authors.yml", "lin-wei:\n  name: Lin Wei\n  bio: Sails.\nuna-hallett:\n  name: Una Hallett\n  bio: Reports.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]\npublished: 2024-05-31\n")]),
        ("MH4010", [("authors.yml", "- id: lin-wei\n  name: Lin Wei\n  bio: Sails.\n- name: Una Hallett\n  bio: Reports.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]\npublished: 2024-05-31\n")]),
        ("MH4010", [("authors.json", "{\n  \"lin-wei\": { \"name\": \"Lin Wei\", \"bio\": \"Sails.\" },\n  \"una-hallett\": { \"name\": \"Una Hallett\", \"bio\": \"Reports.\" }\n}\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]\npublished: 2024-05-31\n")]),
        ("MH4010", [("authors.toml", "[lin-wei]\nname = \"Lin Wei\"\nbio = \"Sails.\"\n\n[una-hallett]\nname = \"Una Hallett\"\nbio = \"Reports.\"\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: [ada-byron, lin-wei]\npublished: 2024-05-31\n")]),
        ("MH4010", [("masthead.yml", "publisher: The Daily Harbour\ndisclaimers:\n  tides: Tides may have changed.\n  fares: Fares may have changed.\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\ndisclaimers: [fares]\n")]),
        ("MH4011", [("masthead.yml", "publisher: The Daily Harbour\nsections:\n  - Harbour\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\nsection: Culture and Arts\n")]),
        ("MH4012", [("articles/ferry.yml", "title: Ferries\u00A0return to\u00A0the islands\nbyline: ada-byron\npublished: 2024-05-31\nstandfirst: They sail\u200Bed.\n")]),
        ("MH4013", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\nsuppress:\n  - rule: MH4007\n")]),
        ("MH4013", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\nsuppress:\n  - { rule: MH40007, reason: An undated piece. }\n")]),
        ("MH4013", [("masthead.yml", "publisher: The Daily Harbour\npolicy:\n  paths:\n    - { match: articles/**, off: MH4007 }\n"), ("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\n")]),
        ("MH4016", [("articles/ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31T18:30\n"), ("articles/quay.yml", "title: The quay\nbyline: ada-byron\npublished: 2024-05-31T18:30\n"), ("articles/pier.yml", "title: The pier\nbyline: ada-byron\npublished: 2024-05-31T18:30\n")]),
        ("MH4017", [("articles/ferry.yml", "title: \"Ferries \u202Ereturn\u202C\"\nbyline: ada-byron\npublished: 2024-05-31\n")]),
        ("MH4026", [("articles/_ferry.yml", "title: Ferries return\nbyline: ada-byron\npublished: 2024-05-31\n")]),
    ];

    private const string Disclosures = """
        publisher: The Daily Harbour
        disclaimers:
          gifts: { kind: sponsored, text: '{sponsor} paid for the voyage.' }
          paid: { kind: sponsored, text: This piece was paid for. }
          links: { kind: affiliate, text: We earn from what is bought through links. }
          doctor: { kind: medical, text: This piece is no substitute for a doctor. }
          robots: { kind: ai, text: A program wrote this. }
          shares: { kind: conflict, text: The author has an interest in what is written of. }

        """;

    public static IEnumerable<IReadOnlyList<(string Path, string Text)>> Of(string id) => All.Where(example => example.Id == id).Select(static example => example.Files);

    /// <summary>Whether a rule is about how one format is written, so that the same is no fault in another.</summary>
    public static bool IsOfSyntax(string id) => id is "MH4001" or "MH4023" or "MH4024" or "MH4025" or "MH4005";

    /// <summary>Whether a rule was silent because another one spoke of the same: a disclaimer by hand is told once.</summary>
    public static bool SpeaksNow(string mended, string rule) => (mended, rule) is
        ("MH2003", "MH3008") or ("MH1002" or "MH1004", "MH1005") or ("MH1002" or "MH1017", "MH4010");

    /// <summary>Whether an edit makes the entry that a second one refers to: an edit changes one file.</summary>
    public static bool IsFirstStep(TextEdit edit, string rule) => rule == "MH1017" && edit.Title.StartsWith("Register", StringComparison.Ordinal);

    public static string AnswerTo(string question) =>
        question.Contains("note tell", StringComparison.Ordinal) ? "Correction: the fare is three pounds, and not four, as we said."
        : question.Contains("offset", StringComparison.Ordinal) ? "2024-06-01T18:30:00+02:00"
        : question.Contains("such as 2024", StringComparison.Ordinal) ? "2024-06-01"
        : question.Contains("zone", StringComparison.Ordinal) ? "Europe/Oslo"
        : question.Contains("name of", StringComparison.Ordinal) ? "Lin Wei"
        : question.Contains("for readers", StringComparison.Ordinal) ? "She covers \"ports\": all of them."
        : question.Contains("Who ", StringComparison.Ordinal) ? "ada-byron"
        : "It is told here, in \"plain\" words: why, and since when.";
}
