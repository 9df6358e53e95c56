namespace Masthead.Generators.Tests.Dialects;

internal static class HugoSite
{
    public static WrittenSite Site { get; } = new("Hugo", ["content"], ["content/authors"])
    {
        Suggestions =
        [
            ("content/posts/dike-inspection.md", "MH1021"),
            ("content/posts/seal-count/index.md", "MH1021"),
            ("content/posts/tides/table.md", "MH4002"),
        ],
        Faults =
        [
            new("content/posts/dike-inspection.md", "authors = [\"Femke Vos\"]", "authors = [‹MH1002 \"Femke Voss\"›]"),
            new("content/posts/seal-count/index.nl.md", "title: Meer", "‹MH1001 title›: Meer"),
            new("content/posts/seal-count/index.nl.md", "authors:\n  - Oke Brandsma\n", ""),
            new("content/posts/tides/table.md", "date = 2022-09-01\n", "date = ‹MH4001 2022-09-31›\n"),
            new("content/posts/lighthouse-keeper.md", "date: 2023-05-09\n", "date: ‹MH4004 09/05/2023›\n"),
            new("content/posts/retracted-gold.md", "author = \"Sanne Dijk-Romeijn\"\n", "author = \"Sanne Dijk-Romeijn\"\n‹MH4005 author› = \"Femke Vos\"\n"),
            new("content/posts/letters-2023.md", "authors: [\"Femke Vos\"]\n", "‹MH4002 auhtors›: [\"Femke Vos\"]\n"),
            new("content/posts/harbour-lights.md", "\"2021-09-01\",\n  \"author", "\"2021-09-01\"\n  ‹MH4001 \"›author"),
            new("content/posts/culture/organ.md", "it whistles.", "it whistles. ‹MH1010 \"›Like a kettle, said the verger."),
            new("content/posts/seal-count/index.md", "  image: seals.jpg\n", "  image: ‹MH1014 seals.jpg›\n  caption: On the sandbank\n"),
            new("content/posts/old-name.md", "/posts/no-bridge/", "‹MH4020 /posts/nobridge/›"),
            new("content/posts/opinion-bridge.md", "kind = 'opinion'\ndisclaimers = ['views']\n", "kind = ‹MH2002 'opinion'›\n"),
            new("content/posts/flood-night.md", "  - kind: correction\n    date: 2022-02-03\n", "  - kind: ‹MH3002 correction›\n"),
            new("content/posts/retracted-gold.md", "status = \"retracted\"\n", ""),
            new("content/posts/retracted-gold.md", "kind = \"retraction\"", "kind = ‹MH3007 \"retraction\"›"),
            new("content/posts/old-name.md", "hideMeta: true\n", "hideMeta: true\naliases: [‹MH4008 /flood-night/›]\n"),
            new("content/posts/lighthouse-keeper.md", "categories: [news]", "categories: [‹MH4011 newz›]"),
            new("content/posts/sponsored-boatyard.md", "disclaimers: [sponsored]", "disclaimers: [‹MH2001 sponsord›]"),
            new("masthead.yml", "Paid for by {sponsor}.", "Paid for by ‹MH2005 {sponser}›."),
        ],
    };
}
