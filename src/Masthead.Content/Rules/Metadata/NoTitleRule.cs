using Masthead.Content.Binding;
using Masthead.Content.Model;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Content.Rules.Metadata;

/// <summary>MH4009: an article without a title. A mistyped key that is meant for it is the place. Silent where the file, or what stands as its title, cannot be read: that is reported already.</summary>
internal sealed class NoTitleRule() : ContentRule(new("MH4009", "The article has no title", RuleCategory.Content, RuleSeverity.Warning, Recommended: RuleSeverity.Error))
{
    private static readonly string[] Keys = ["title", "headline"];

    /// <summary>The key that a piece without a title has instead; null where it has none.</summary>
    public static Problem? MistypedIn(ContentFile file) =>
        file is { IsReadable: true, Article: { Title: null, TitleKey: null } } ? Unread.Mistyped(file, Keys) : null;

    /// <summary>The comment that a piece without a title has instead; null where it has none.</summary>
    public static Problem? TakenIn(ContentFile file) =>
        file is { IsReadable: true, Article: { Title: null, TitleKey: { Value: true } key } } ? Unread.TakenAt(key.Range, file) : null;

    public override IEnumerable<Finding> Check(RuleInput input)
    {
        if (!input.File.IsReadable || input.IsMisplaced || input.File.Article is not { Title: null } article)
            yield break;

        if (input.File.IsEmpty)
            yield return new Finding(article.Start.Range, $"The file is empty: write the article, beginning with {(input.File.Path.IsMarkdown ? "its front matter, 'title:' between lines '---'" : "'title:'")}, or delete the file.") { Edits = EditsFor("title", article, input) };
        else if (MistypedIn(input.File) is { } mistyped)
            yield return new Finding(mistyped.Range, $"The article has no title. {mistyped.Message}") { About = mistyped.About, Edits = mistyped.Edits };
        else if (input.File.Path.IsMarkdown && !FrontMatter.Find(input.File.Text).IsPresent)
            yield return new Finding(article.Start.Range, "The article has no title, since it has no front matter: begin the file with it, 'title:' between two lines '---'.") { Edits = EditsFor("title", article, input) };
        else if (article.TitleKey is not { } key)
            yield return new Finding(article.Start.Range, "The article has no title: add 'title:'.") { Edits = EditsFor("title", article, input) };
        else if (TakenIn(input.File) is { } taken)
            yield return new Finding(taken.Range, $"The title is empty. {taken.Message}") { Edits = taken.Edits };
        else if (key.Value)
            yield return new Finding(key.Range, "The title is empty: write it behind 'title:'.") { Edits = EditsFor(key.Range.Of(input.File.Text).Trim('"', '\''), article, input) };
    }

    /// <summary>What the text is headed by; else what the file is called.</summary>
    /// <param name="key">Which is not there, or empty.</param>
    private static EquatableArray<TextEdit> EditsFor(string key, ArticleContent article, RuleInput input)
    {
        var known = WrittenTitle.HeadingIn(input.File.Text, input.File.Body)?.Value ?? (input.File.IsEmpty || article.Path.Slug.Length == 0 ? null : WrittenTitle.OfName(article.Path.Slug));
        return Offer.Of(
            known is null ? null : Offer.Choice($"Call it {Quoted.Of(known)}", input.Keys?.Insert(key, known)),
            Offer.Question("Write the title", input.Keys?.Insert(key, TextEdit.Blank), "What is the title?"));
    }
}
