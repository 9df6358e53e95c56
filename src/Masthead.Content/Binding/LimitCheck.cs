using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Holds what was read to <see cref="ContentLimits"/>: what passes one is reported and left out.</summary>
internal sealed class LimitCheck(Binder binder)
{
    public ContentFile Of(ContentFile file)
    {
        return file with
        {
            Article = file.Article is { } article ? Of(article) : null,
            Authors = WithShortIds(file.Authors, static author => author.RegisteredId),
            Publication = file.Publication is { } publication ? Of(publication) : null,
            PathPolicies = AtMost(
                ContentLimits.PathPolicies,
                file.PathPolicies.Where(policy => policy.Match.Value.Length <= ContentLimits.PathPatternLength || Report(policy.Match.Range, ContentLimits.TooLongAPathPattern, false)).ToEquatableArray(),
                static policy => policy.Match.Range,
                ContentLimits.TooManyPathPolicies),
        };
    }

    private ArticleContent Of(ArticleContent article) => article with
    {
        SlugOverride = Short(article.SlugOverride),
        Section = Short(article.Section),
        Tags = WithShortIds(article.Tags, static tag => tag),
        Byline = article.Byline with { Credits = AtMost(ContentLimits.Credits, article.Byline.Credits, static credit => credit.Range, ContentLimits.TooManyCredits) },
        Disclaimers = AtMost(ContentLimits.Disclaimers, article.Disclaimers, use => use.Reference?.Range ?? article.Start.Range, ContentLimits.TooManyDisclaimers),
        Dateline = article.Dateline is { Style: { } style } dateline && dateline.PassesLimit
            ? Report(style.Range, ContentLimits.TooLongWhenFilled, dateline with { Style = null })
            : article.Dateline,
    };

    private PublicationContent Of(PublicationContent publication) => publication with
    {
        Disclaimers = WithShortIds(publication.Disclaimers, static disclaimer => disclaimer.RegisteredId),
        Sections = WithShortIds(publication.Sections, static section => new Located<string>(section.Id, section.Name.Range)),
        Pages = AtMost(
            ContentLimits.PathPolicies,
            publication.Pages.Where(pattern => pattern.Value.Length <= ContentLimits.PathPatternLength || Report(pattern.Range, ContentLimits.TooLongAPathPattern, false)).ToEquatableArray(),
            static pattern => pattern.Range,
            ContentLimits.TooManyPathPolicies),
    };

    private Located<string>? Short(Located<string>? id) =>
        id is { Value.Length: > ContentLimits.IdLength } tooLong ? Report<Located<string>?>(tooLong.Range, ContentLimits.TooLongAnId, null) : id;

    private EquatableArray<T> WithShortIds<T>(EquatableArray<T> items, Func<T, Located<string>> idOf) =>
        items.All(item => idOf(item).Value.Length <= ContentLimits.IdLength) ? items : items.Where(item => Short(idOf(item)) is not null).ToEquatableArray();

    private EquatableArray<T> AtMost<T>(int most, EquatableArray<T> items, Func<T, TextRange> placeOf, string message) =>
        items.Count <= most ? items : Report(placeOf(items[most]), message, items.Take(most).ToEquatableArray());

    private T Report<T>(TextRange range, string message, T instead)
    {
        binder.Report(ProblemKind.LimitPassed, range, message);
        return instead;
    }
}
