namespace Masthead.Package.Tests;

/// <summary>A small publication, with everything in it that must not be published.</summary>
internal static class Newsroom
{
    /// <summary>Prints every article, a line each.</summary>
    public const string PrintArticles = """
        using Site.Content;

        foreach (var article in Articles.All)
            Console.WriteLine($"{article.Id}: {article.Title} | {article.Byline} | {article.Body.Text.Trim()}");
        """;

    /// <summary>What a reader may see.</summary>
    public static string[] Public { get; } = ["The ferry returns", "after the winter", "An earlier version named the wrong pier.", "Ada Byron"];

    /// <summary>What must not reach the assembly that is shipped.</summary>
    public static string[] Confidential { get; } =
    [
        "Ring the harbour master first", "Feared for her job", "The mayor asked us", "told us over lunch", "not before the election",
        "ada.byron@example.org", "Pier to be sold", "The council will sell", "Held back by counsel", "A settlement was reached", "An unread secret",
    ];

    public static void WriteContent(Consumer consumer)
    {
        consumer.Write("content/masthead.yml", """
            # The mayor's office: not before the election.
            publisher: { id: quay, name: The Quay }
            sections: [Harbour]
            """);
        consumer.Write("content/authors/ada-byron.yml", """
            name: Ada Byron
            email: ada.byron@example.org
            bio: Ada Byron reports on the harbour.
            """);
        consumer.Write("content/articles/harbour/ferry-returns.md", """
            ---
            title: The ferry returns
            section: Harbour
            byline: ada-byron       # told us over lunch
            published: 2024-03-01
            editorNotes:
              - { kind: correction, text: An earlier version named the wrong pier., date: 2024-03-02 }
              - { kind: internal, text: Ring the harbour master first }
            sources:
              - { descriptor: a clerk, type: anonymous, anonymity: { reason: Feared for her job } }
            suppress:
              - { rule: MH4006, reason: The mayor asked us }
            ---
            The ferry crosses again, after the winter.
            """);
        consumer.Write("content/articles/night-shift.yml", """
            title: Night shift
            byline: [ada-byron]
            published: 2024-02-01
            body: The cranes never sleep.
            """);
        consumer.Write("content/articles/sale.md", """
            ---
            title: Pier to be sold
            status: draft
            ---
            The council will sell.
            """);
        consumer.Write("content/articles/court.md", """
            ---
            title: Held back by counsel
            status: withheld
            ---
            A settlement was reached.
            """);
    }
}
