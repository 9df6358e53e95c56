using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;

namespace Masthead.Generators.Generation.Grouping;

/// <summary>Articles that share one file of generated code.</summary>
/// <param name="ClassName">Of the class that holds their data.</param>
/// <param name="Articles">By id: an article's place is its slot.</param>
/// <param name="IsUtf8">Whether its text is kept as UTF-8: plain literals have 16 MB an assembly.</param>
internal sealed record ArticleGroup(string ClassName, EquatableArray<PlacedArticle> Articles, bool IsUtf8);

/// <summary>An article and its place in the generated code.</summary>
/// <param name="Classes">The nested classes that stand for its folders, separated by dots.</param>
/// <param name="Member">Its property; null for the second of two files with one id, which has no name of its own.</param>
internal sealed record PlacedArticle(ArticleContent Content, string Classes, string? Member);
