namespace Masthead.Generators.Content.Binding;

/// <summary>Keys of an article that are credits: <c>author: ada-byron</c>, <c>translators: [...]</c>.</summary>
internal static class RoleKeys
{
    private static readonly (string Key, string Plural, CreditRole Role)[] Keys =
    [
        ("author", "authors", CreditRole.Author),
        ("with", "with", CreditRole.With),
        ("additionalReporting", "additionalReporting", CreditRole.AdditionalReporting),
        ("editor", "editors", CreditRole.Editor),
        ("photographer", "photographers", CreditRole.Photographer),
        ("illustrator", "illustrators", CreditRole.Illustrator),
        ("translator", "translators", CreditRole.Translator),
        ("researcher", "researchers", CreditRole.Researcher),
        ("factChecker", "factCheckers", CreditRole.FactChecker),
        ("reviewer", "reviewers", CreditRole.Reviewer),
        ("asToldTo", "asToldTo", CreditRole.AsToldTo),
    ];

    /// <summary>As a <see cref="KeySet"/> takes them.</summary>
    public static IEnumerable<string> Definitions => Keys.Select(static key => key.Key == key.Plural ? key.Key : $"{key.Key}|{key.Plural}");

    public static string KeyOf(CreditRole role) => Keys[(int)role].Key;

    public static bool TryGet(string key, out CreditRole role)
    {
        foreach (var candidate in Keys)
        {
            if (candidate.Key == key)
            {
                role = candidate.Role;
                return true;
            }
        }

        role = default;
        return false;
    }
}
