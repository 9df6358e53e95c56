namespace Masthead.Generators.Tests.Dialects;

internal static class WrittenSites
{
    public static IReadOnlyList<WrittenSite> All { get; } = [JekyllSite.Site, HugoSite.Site, DocusaurusSite.Site, AstroSite.Site, EleventySite.Site, MkDocsSite.Site];

    public static WrittenSite Named(string name) => All.Single(site => site.Name == name);
}
