extern alias runtime;

using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Fields;

/// <summary>Sites that declare fields of their own, and what the records made of them say.</summary>
internal static class FieldSite
{
    public static TestSite Of(string declaration, string article) => TestSite.Of(
        ("masthead.yml", declaration),
        ("articles/ferry.yml", "title: Ferry\nbyline: ada-byron\npublished: 2024-05-31\n" + article),
        ("articles/other.yml", "title: Other\nbyline: ada-byron\npublished: 2024-05-30\n"),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n"));

    /// <summary>A site whose articles have one field, <c>own</c>, and one article that says it.</summary>
    public static TestSite OfOne(string declaration, string value) =>
        Of($"fields:\n  articles:\n    own: {declaration}\n", value.Length == 0 ? "" : $"own: {value}\n");

    /// <summary>The same, marked.</summary>
    public static MarkedSite Marked(string declaration, string article) => MarkedSite.Of(
        ("masthead.yml", declaration),
        ("articles/ferry.yml", "title: Ferry\nbyline: ada-byron\npublished: 2024-05-31\n" + article),
        ("authors/ada-byron.yml", "name: Ada Byron\nbio: Covers the harbour.\n"));

    public static Article Ferry(this TestSite site) => LoadedSite.Of(site).Article("Ferry");

    /// <summary>A property of the project's own record.</summary>
    public static object? Get(this object record, string property) =>
        (record.GetType().GetProperty(property) ?? throw new MissingMemberException(record.GetType().FullName, property)).GetValue(record);
}
