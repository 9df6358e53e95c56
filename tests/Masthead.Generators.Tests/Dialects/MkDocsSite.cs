namespace Masthead.Generators.Tests.Dialects;

internal static class MkDocsSite
{
    public static WrittenSite Site { get; } = new("MkDocs", ["docs/blog/posts"], ["docs/blog/.authors.yml"])
    {
        Suggestions =
        [
            ("docs/blog/posts/long-read.md", "MH1021"),
            ("docs/blog/posts/time-of-writing.md", "MH4016"),
        ],
        Faults =
        [
            new("docs/blog/posts/first-light.md", "authors: [hanne]", "authors: [‹MH1002 hane›]"),
            new("docs/blog/posts/keys.md", "date: 2024-08-19\nauthors: [Lotte-W]\n", "‹MH1001 date›: 2024-08-19\n"),
            new("docs/blog/posts/mirror-wash.md", "  created: 2023-02-14\n", "  created: ‹MH4004 2023-02-30›\n"),
            new("docs/blog/posts/math.md", "date: 2024-07-07", "date: ‹MH4004 07/06/2024›"),
            new("docs/blog/posts/long-read.md", "tags: []\n", "tags: []\n‹MH4005 date›: 2024-06-16\n"),
            new("docs/blog/posts/long-read-2.md", "authors:\n", "‹MH4002 author's›:\n"),
            new("docs/blog/posts/2023/perseids.md", "title: Ninety-one Perseids", "title: ‹MH4001 Perseids: ninety-one›"),
            new("docs/blog/posts/quoted.md", "\"I forgot to look up,\" said", "‹MH1010 \"›I forgot to look up, said"),
            new("docs/blog/posts/guest-time.md", "mirror-wash.md", "‹MH4020 mirror-wsh.md›"),
            new("docs/blog/posts/opinion-lights.md", "kind: opinion\ndisclaimers: [views]\n", "kind: ‹MH2002 opinion›\n"),
            new("docs/blog/posts/correction-jupiter.md", "{ kind: correction, date: 2024-01-10, text: \"Correction: the moon in the drawing is Europa and not Io.\" }", "{ kind: ‹MH3002 correction›, text: \"Correction: the moon in the drawing is Europa and not Io.\" }"),
            new("docs/blog/posts/retracted-comet.md", "status: retracted\n", ""),
            new("docs/blog/posts/retracted-comet.md", "kind: retraction\n", "kind: ‹MH3007 retraction›\n"),
            new("docs/blog/posts/2025/asteroid.md", "date: 2025-02-02\n", "date: 2025-01-12\nslug: roof-2025\n"),
            new("docs/blog/posts/2025/roof.md", "slug: roof-2025", "slug: ‹MH4008 roof-2025›"),
            new("docs/blog/posts/night-list.md", "authors: [hanne, rjm]", "authors: [hanne, ‹MH1008 hanne›]"),
            new("docs/blog/posts/society-meeting.md", "  - The Society\n", "  - ‹MH1002 The Scoiety›\n"),
            new("docs/blog/.authors.yml", "    description: Opens the dome\n", "    ‹MH4002 descripton›: Opens the dome\n"),
        ],
    };
}
