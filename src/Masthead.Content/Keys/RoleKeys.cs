namespace Masthead.Content.Keys;

/// <summary>A key of an article that is a credit: <c>author: ada-byron</c>, <c>translators: [...]</c>.</summary>
/// <param name="Name">Of one.</param>
/// <param name="Plural">Of several; the same where a role has no plural.</param>
internal sealed record RoleKey(CreditRole Role, string Name, string Plural)
{
    /// <summary>As a <see cref="KeySet"/> takes them.</summary>
    public string Names => Name == Plural ? Name : $"{Name}|{Plural}";
}

/// <summary>The keys of all roles.</summary>
internal static class RoleKeys
{
    public static IReadOnlyList<RoleKey> All { get; } =
    [
        new(CreditRole.Author, "author", "authors"),
        new(CreditRole.With, "with", "with"),
        new(CreditRole.AdditionalReporting, "additionalReporting", "additionalReporting"),
        new(CreditRole.Editor, "editor", "editors"),
        new(CreditRole.Photographer, "photographer", "photographers"),
        new(CreditRole.Illustrator, "illustrator", "illustrators"),
        new(CreditRole.Translator, "translator", "translators"),
        new(CreditRole.Researcher, "researcher", "researchers"),
        new(CreditRole.FactChecker, "factChecker", "factCheckers"),
        new(CreditRole.Reviewer, "reviewer", "reviewers"),
        new(CreditRole.AsToldTo, "asToldTo", "asToldTo"),
        new(CreditRole.Videographer, "videographer", "videographers"),
    ];
}
