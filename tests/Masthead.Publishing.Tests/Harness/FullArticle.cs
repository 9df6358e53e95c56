namespace Masthead.Publishing.Tests;

/// <summary>An article that says everything that one can, and a publication that does.</summary>
internal static class FullArticle
{
    private const string Masthead = """
        publisher:
          name: The Quay
          url: https://quay.example
          description: News of the quay.
          logo: /logo.png
          email: desk@quay.example
          policies:
            principles: /principles
            corrections: /corrections
            ethics: https://rules.example/ethics
            unnamedSources: /sources
            noBylines: /no-bylines
            textAndDataMining: /mining
        policy: { textAndDataMining: reserved, emails: publish }
        permalink: /{section}/{slug}
        sections: { harbour: Harbour }
        kinds: { dispatch: { is: analysis, name: dispatch } }
        agencies: { wire: { name: The Wire, country: NO } }
        disclaimers: { views: { kind: views, text: 'The views are those of {author}.' } }
        """;

    private const string Ferry = """
        title: The ferry returns
        alternativeTitle: Ferry is back
        standfirst: At last.
        kind: dispatch
        section: Harbour
        tags: [Ferry, Sea]
        topics: [medtop:20000123, weather]
        byline: [{ author: ada-byron, place: Oslo }, { author: lin-wei, role: with }]
        photographer: { name: Jonas Roe }
        editor: { name: The Desk, type: organization }
        factChecker: lin-wei
        translator: lin-wei
        dateline: { place: Oslo, date: 2024-03-01 }
        published: 2024-03-01T08:00:00+01:00
        updated: 2024-03-02
        accessibleForFree: false
        editorNotes:
          - { kind: correction, label: Correction, text: The number of piers was wrong., date: 2024-03-02, was: two, now: one, by: The desk }
          - { kind: introduction, text: This piece is the second of three. }
          - { kind: context, label: How we know, text: We saw the log., date: 2024-03-01 }
          - { kind: update, text: The mail boat sails too., date: 2024-03-02 }
          - { kind: contentWarning, text: The piece tells of a drowning. }
        disclaimers: [views, { kind: legal, text: No advice. }]
        sources:
          - { name: Ruth Abara, as: harbour master }
          - { agency: wire, use: reported }
          - { descriptor: two people at the shipyard, type: anonymous, reason: They may lose their work. }
          - { name: The log, type: document, url: https://log.example/1 }
        images:
          - { src: a boat.jpg, alt: A ferry, credit: Jonas Roe, caption: The ferry, license: CC BY 4.0, width: 1600, height: 900 }
        syndication: { origin: The Gazette, url: "https://gazette.example/1", credit: From The Gazette, license: "https://licence.example/by", translatedFrom: nb, translator: Clara Wynn, canonical: "https://gazette.example/1" }
        sponsorship: { type: supported, party: The Port, label: With support of the port }
        ai: { extent: assistive, humanReview: true, responsible: The desk }
        body: |
          The *ferry* crosses again.

          [The log](/log)
        """;

    public static SiteContent Site { get; } = CompiledSite.Of(
        ("masthead.yml", Masthead),
        ("articles/ferry.yml", Ferry),
        ("articles/ferry.de.yml", "title: Die Fähre fährt\nsection: Harbour\nbyline: ada-byron\npublished: 2024-03-01\nbody: Wieder.\n"),
        ("articles/ferry.fr.yml", "title: Le ferry\nsection: Harbour\nbyline: ada-byron\npublished: 2034-03-01\nbody: Secret.\n"),
        ("articles/gone.yml", "title: Gone\nsection: Harbour\nbyline: ada-byron\npublished: 2024-03-01\nstatus: retracted\neditorNotes: [{ kind: retraction, text: It was not so., date: 2024-03-03 }]\nbody: Gone.\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\njobTitle: { en: reporter, de: Reporterin }\nbio: { en: Covers the sea. }\nemail: ada@quay.example\nimage: /ada.jpg\nsameAs: [https://social.example/@ada]\naffiliations: [Port School]\nexpertise: [ships]\nalternateNames: [A. Byron]\n"),
        ("authors/lin-wei.yml", "name: Lin Wei\ntype: pseudonym\nurl: https://lin.example\nbio: Writes.\n"));

    public static Edition Edition { get; } = new(Site, Sites.Now) { AuthorPage = static author => $"/authors/{author.Id}" };

    public static Article Article => Edition.Articles.Single(static article => article.Id == "ferry");
}
