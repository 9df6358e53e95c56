extern alias runtime;

using System.Reflection;
using Masthead.Content.Binding;
using Masthead.Content.Binding.Fields;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Harness;
using Masthead.Generators.Tests.Rules;

using runtime::Masthead;

namespace Masthead.Generators.Tests.Fields;

/// <summary>Declarations that cannot be, each reported where it stands in masthead.yml.</summary>
public sealed class FieldDeclarationTests
{
    private const string Types = "It takes string, text, int, decimal, bool, date, dateTime, uri, enum, object, author, article";

    [Theory]
    [InlineData("own: ‹itn›", "'itn' is not a value of 'type'. Did you mean 'int'? " + Types + ", list of ….")]
    [InlineData("‹own›: { required: true }", "The field 'own' needs a 'type'. " + Types + ", or 'list of' one of them.")]
    [InlineData("own: { type: ‹enum› }", "The field 'own' needs 'values', the names to choose from.")]
    [InlineData("own: { type: ‹object› }", "The field 'own' needs 'fields', the keys of the object.")]
    [InlineData("own: { type: int, pattern: ‹x› }", "'pattern' has no meaning for the type of 'own': remove it, or change the type.")]
    [InlineData("own: { type: string, min: ‹1› }", "'min' has no meaning for the type of 'own': remove it, or change the type.")]
    [InlineData("own: { type: int, min: ‹x› }", "'x' is not a whole number, which 'min' takes.")]
    [InlineData("own: { type: int, min: 3, max: ‹2› }", "The 'max' of 'own' is less than its 'min': no value could be right.")]
    [InlineData("own: { type: string, pattern: ‹'(a'› }", "'(a' is not a regular expression of .NET: look for a bracket that is not closed, or a '\\' that is missing.")]
    [InlineData("own: { type: int, required: true, default: ‹1› }", "A required field has no default: remove 'default', or 'required'.")]
    [InlineData("own: { type: author, default: ‹ada› }", "An object, and a reference to an author or an article, has no default: remove it.")]
    [InlineData("own: { type: int, default: ‹one› }", "'one' is not a whole number, which 'own' takes.")]
    [InlineData("own: { type: int, max: 3, default: ‹4› }", "'4' is more than 3, the most that 'own' takes.")]
    [InlineData("own: { values: [a], default: ‹b› }", "'b' is not a value of 'own'. It takes a.")]
    [InlineData("own: { values: [a, ‹C#›] }", "'C#' cannot be the name of a value in C#. Write Latin letters and digits, with '-' or '_' between words.")]
    [InlineData("own: { values: [«a-b», ‹AB›] }", "'AB' is among the values already: remove one of the two.")]
    [InlineData("own: { values: ‹[]› }", "'values' takes the names to choose from: write at least one.")]
    [InlineData("‹größe›: int", "'größe' cannot be the name of a field. Write Latin letters and digits, with '-' or '_' between words.")]
    [InlineData("‹x-own›: int", "'x-own' is free for any use, as all keys that begin with 'x-': give the field another name.")]
    [InlineData("‹Title›: string", "'Title' is a key that an article has anyway: give the field another name.")]
    [InlineData("‹hero-image›: string", "'hero-image' is another name for 'image', which an article has anyway: give the field another name.")]
    [InlineData("‹author›: string", "'author' is a key that an article has anyway: give the field another name.")]
    [InlineData("‹has-errors›: bool", "'has-errors' would be the C# name 'HasErrors', which the record of an article has already: give the field another name.")]
    [InlineData("‹getHashCode›: int", "'getHashCode' would be the C# name 'GetHashCode', which the record of an article has already: give the field another name.")]
    public Task Of_a_field(string marked, string message) =>
        Publication($"fields:\n  articles:\n    {marked}\n").Reports("MH4003", message);

    [Theory]
    [InlineData("fields: { authors: { ‹avatar›: uri } }", "'avatar' is a key that an author has anyway: give the field another name.")]
    [InlineData("fields: { authors: { ‹bios›: string } }", "'bios' would be the C# name 'Bios', which the record of an author has already: give the field another name.")]
    [InlineData("fields: { authors: { mentor: ‹author› } }", "A field of an author cannot be an author: two of them could be each other's without an end. Write a text.")]
    [InlineData("fields: { types: { t: { fields: { by: author } } }, authors: { own: ‹list of t› } }", "A field of an author cannot be an author: two of them could be each other's without an end. Write a text.")]
    [InlineData("fields: { types: { «a»: { fields: { b: list of b } }, b: { fields: { a: ‹a›, c: int } } }, articles: { own: a } }", "'a' would hold itself without an end: take one of the two fields out, or refer to an article.")]
    [InlineData("fields: { types: { «a»: { fields: { a2: ‹a›, c: int } } } }", "'a' would hold itself without an end: take one of the two fields out, or refer to an article.")]
    [InlineData("fields: { types: { ‹image›: { fields: { c: int } } } }", "'Image' is the name of a type of Masthead's already: choose another one.")]
    [InlineData("fields: { types: { ‹string›: { fields: { c: int } } } }", "'string' is a type already: choose another name.")]
    [InlineData("fields: { types: { ‹mood› } }", "The type 'mood' needs either 'values', for one of several, or 'fields', for keys and values.")]
    [InlineData("fields: { types: { size: { fields: { ‹size›: int } } } }", "'size' would be the C# name 'Size', which the record of an object has already: give the field another name.")]
    [InlineData("fields: { types: { «review»: { values: [a] } } }\ncollections: { ‹reviews›: }", "'Review' is declared already, as a type or a record: choose another name.")]
    [InlineData("collections: { reviews: { folder: ‹../reviews› } }", "'../reviews' is not a folder below the articles: write it as 'reviews' or 'culture/reviews'.")]
    [InlineData("collections: { films: { folder: «reviews» }, books: { folder: ‹Reviews/› } }", "Another collection has the folder 'Reviews': give one of the two another 'folder'.")]
    [InlineData("collections: { reviews: { record: ‹Kritik!› } }", "'Kritik!' cannot be the name of a record. Write Latin letters and digits, with '-' or '_' between words.")]
    [InlineData("collections: { reviews: { fields: { ‹review›: int } } }", "'review' would be the C# name 'Review', which the record of an article has already: give the field another name.")]
    public Task Of_a_site(string marked, string message) => Publication(marked + "\n").Reports("MH4003", message);

    [Fact]
    public Task A_key_that_is_ignored_too() => Publication("ignoreKeys: [Own]\nfields: { articles: { ‹own›: int } }\n")
        .Reports("MH4003", "'own' stands under 'ignoreKeys' too, and would not be read: remove it there.");

    [Fact]
    public Task One_key_twice() => Publication("fields: { articles: { «read-time»: int, ‹readTime›: int } }\n")
        .Reports("MH4005", "'readTime' and 'read-time' are one key: remove one of the two.");

    [Fact]
    public Task An_unknown_key_of_a_declaration() => Publication("fields: { articles: { own: { type: int, ‹requird›: true } } }\n")
        .Reports("MH4002", "'requird' is not a key of a field. Did you mean 'required'?");

    [Fact]
    public Task What_files_say_for_a_field_that_cannot_be_is_not_reported_too() => Publication("fields: { articles: { mood: ‹colour› } }\n")
        .With("articles/ferry.yml", "title: Ferry\nnoByline: All of us.\npublished: 2024-05-31\nmood: blue\n")
        .Reports("MH4003", "'colour' is not a value of 'type'. " + Types + ", list of ….");

    [Fact]
    public Task Too_many_fields() => Publication("fields:\n  articles:\n" + string.Concat(Enumerable.Range(0, 500).Select(static n => $"    own{n}: int\n")) + "    ‹last›: int\n")
        .Reports("MH4015", ContentLimits.TooManyFields);

    [Fact]
    public Task Fields_that_lie_too_deep() => Publication($"fields: {{ articles: {{ own: ‹{string.Concat(Enumerable.Repeat("list of ", 9))}int› }} }}\n")
        .Reports("MH4015", ContentLimits.TooDeepFields);

    [Fact]
    public async Task Types_that_multiply_end_at_a_limit()
    {
        var types = string.Concat(Enumerable.Range(1, 7).Select(static n => $"    t{n}: {{ fields: {{ {string.Join(", ", Enumerable.Range(0, 9).Select(i => $"f{i}: t{n - 1}"))} }} }}\n"));
        var diagnostics = await TestSite.Of(("masthead.yml", $"fields:\n  types:\n    t0: {{ fields: {{ a: int }} }}\n{types}")).AnalyzeAsync();

        Assert.Contains(diagnostics, static diagnostic => diagnostic.Id == "MH4015");
    }

    /// <summary>Whatever the library's records have, no field can be called.</summary>
    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(Author))]
    public void Every_member_of_a_record_is_reserved(Type record)
    {
        var owner = record == typeof(Article) ? FieldOwner.Article(ArticleBinder.Keys) : FieldOwner.Author(AuthorBinder.Keys);
        var members = record.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy)
            .Where(static member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && !member.Name.Contains('<') && char.IsUpper(member.Name[0]))
            .Where(static member => member is not MethodInfo { IsPrivate: true });
        Assert.All(members, member => Assert.True(owner.BuiltIn.TryGet(member.Name, out _) || owner.Members.Contains(Fold.Key(member.Name)), member.Name));
    }

    [Fact]
    public void Every_type_of_the_library_is_reserved() => Assert.All(
        typeof(Article).Assembly.GetExportedTypes().Where(static type => type.Namespace == "Masthead" && !type.IsNested),
        static type => Assert.Contains(Fold.Key(type.Name.Split('`')[0]), ReservedNames.OfTypes));

    private static MarkedSite Publication(string marked) => MarkedSite.Of(("masthead.yml", marked));
}
