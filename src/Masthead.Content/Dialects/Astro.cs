namespace Masthead.Content.Dialects;

internal static class Astro
{
    public static Dialect Dialect { get; } = new("astro", "Astro")
    {
        Aside = ["_*"],
        Keys =
        [
            new("an article") { Means = ["published|pubDatetime", "updated|modDatetime", "images|ogImage"], PassedOver = ["layout", "featured", "canonicalURL", "hideEditPost", "editPost", "setup", "order"] },
        ],
    };
}
