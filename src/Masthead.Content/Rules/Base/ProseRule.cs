using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Base;

/// <summary>
/// A rule that reads the text of a finished article, in the article's own file or in the one that it names as its text. Silent for a text in the
/// article's YAML, for HTML, and for a language without words of its own.
/// </summary>
internal abstract class ProseRule(RuleInfo info) : EditorialRule(info)
{
    public sealed override bool ReadsBodies => true;

    protected sealed override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input) =>
        SpeechWords.For(article.Language) is { } words && input.Prose is { } body ? Check(article, body, words).Select(finding => WithEdits(finding, input)) : [];

    protected abstract IEnumerable<Finding> Check(ResolvedArticle article, BodyProse body, SpeechWords words);

    /// <summary>A finding with what is to be edited in the article's keys.</summary>
    protected virtual Finding WithEdits(Finding finding, RuleInput input) => finding;
}
