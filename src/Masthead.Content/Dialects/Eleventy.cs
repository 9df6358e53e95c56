namespace Masthead.Content.Dialects;

internal static class Eleventy
{
    public static Dialect Dialect { get; } = new("eleventy", "Eleventy")
    {
        Aside = ["_*"],
        Keys =
        [
            new("an article")
            {
                PassedOver = ["layout", "eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "eleventyImport", "eleventyAllowMissingExtension", "templateEngineOverride", "pagination", "templateClass", "override:tags"],
            },
        ],
    };
}
