using Masthead.Content.Editing;
using Masthead.Content.Prose;
using Masthead.Content.Resolution;
using Masthead.Content.Rules.Base;
using Masthead.Content.Rules.Sites;
using Masthead.Content.Text;
using Masthead.Content.Words;

namespace Masthead.Content.Rules.Attribution;

/// <summary>
/// MH1012: the text says what an agency reports that masthead.yml or the authors' files declare, and <c>sources</c> does not name it. At its first mention with a verb of reporting. Silent where the
/// agency writes the piece, or is what it was taken from; for mentions without such a verb; and where the file's sources cannot be read.
/// </summary>
internal sealed class UncreditedAgencyRule() : EditorialRule(new("MH1012", "The agency is not among the sources", RuleCategory.Attribution, RuleSeverity.Info, Strict: RuleSeverity.Warning))
{
    private static readonly string[] Keys = ["sources", "syndication", "syndication.origin", "sources.agency", "sources.name", .. Unread.Credits];

    /// <summary>What the sources stand behind, where the article has none yet.</summary>
    private static readonly string[] KeysBefore = ["title", "byline", "author", "authors", "date", "published", "updated"];

    /// <summary>How many characters before and behind a name say whether it reports something.</summary>
    private const int Before = 24, Behind = 32;

    private static readonly char[] Stops = ['.', '!', '?', '\n'];

    public override bool ReadsBodies => true;

    protected override IEnumerable<Finding> Check(ResolvedArticle article, RuleInput input)
    {
        var agencies = AgenciesOf(input.Site.Directory).ToArray();
        if (agencies.Length == 0 || input.Prose is not { } body || SpeechWords.For(article.Language) is not { } words || Unread.MayHold(input.File, Keys))
            yield break;

        HashSet<string>? known = null;
        foreach (var (names, id) in agencies)
        {
            if (FirstReport(body, names, words, AgencyWords.For(article.Language)) is not (var block, var index, var name) || names.Append(id).OfType<string>().Any(name => (known ??= KnownOn(article)).Contains(Fold.Name(name))))
                continue;

            yield return new Finding(
                block.PlaceOf(index, name.Length),
                $"The text says what {Quoted.Of(name)} reports, and 'sources:' does not name the agency: add {(id is null ? $"'name: {name}'" : $"'agency: {id}'")} there.")
            { FilePath = body.FilePath, About = name, Edits = EditOf(name, id, body.FilePath, input) };
        }
    }

    private static EquatableArray<TextEdit> EditOf(string name, string? id, string filePath, RuleInput input)
    {
        var item = id is null ? NewValue.Map(("name", name), ("type", "agency"), ("use", "reported")) : NewValue.Map(("agency", id), ("use", "reported"));
        return Offer.Of(input.InArticle(Offer.Choice($"Add {Quoted.Of(name)} to 'sources'", input.Keys?.Append("sources", "sources", item, KeysBefore)), filePath));
    }

    /// <summary>Those of masthead.yml with their ids, and authors of the relation agency.</summary>
    private static IEnumerable<(string[] Names, string? Id)> AgenciesOf(SiteDirectory directory)
    {
        var declared = directory.Publication.Agencies;
        foreach (var agency in declared)
            yield return ([agency.Name], agency.Id);
        foreach (var author in directory.Authors.Where(static author => author.Relation == AuthorRelation.Agency))
        {
            if (!declared.Any(agency => Fold.Name(agency.Name) == Fold.Name(author.Name.Value)))
                yield return ([author.Name.Value, .. author.AlternateNames], null);
        }
    }

    /// <summary>Whom the article names as a source, an author or an origin.</summary>
    private static HashSet<string> KnownOn(ResolvedArticle article) =>
        [.. article.Content.Sources.SelectMany(static source => new[] { source.Name?.Value, source.AgencyId?.Value, source.Descriptor?.Value, source.As })
            .Concat(article.Credits.Select(static credit => credit.Name))
            .Concat([article.Content.Syndication?.Value.Origin?.Value, article.Content.Syndication?.Value.Credit, article.Content.Dateline?.Style?.Value])
            .OfType<string>().Select(Fold.Name)];

    private static (ProseBlock Block, int Index, string Name)? FirstReport(BodyProse body, string[] names, SpeechWords words, AgencyWords? ofAgencies)
    {
        foreach (var block in body.Blocks.Where(static block => block.Kind is ProseBlockKind.Paragraph or ProseBlockKind.ListItem))
        {
            foreach (var name in names.Where(static name => name.Length > 1))
            {
                for (var index = block.Text.IndexOf(name, StringComparison.Ordinal); index >= 0; index = block.Text.IndexOf(name, index + 1, StringComparison.Ordinal))
                {
                    if (IsWhole(block.Text, index, name.Length) && Reports(SentenceAround(block.Text, index, name.Length), words, ofAgencies))
                        return (block, index, name);
                }
            }
        }

        return null;
    }

    private static bool IsWhole(string text, int index, int length) =>
        (index == 0 || !char.IsLetterOrDigit(text[index - 1])) && (index + length == text.Length || !char.IsLetterOrDigit(text[index + length]));

    private static bool Reports((string Before, string Behind) sentence, SpeechWords words, AgencyWords? ofAgencies) => ofAgencies is null
        ? words.Attributes((sentence.Before.Substring(Math.Max(0, sentence.Before.Length - Before)) + " " + sentence.Behind.Substring(0, Math.Min(sentence.Behind.Length, Behind))).AsSpan())
        : ofAgencies.AreIn(sentence.Before, sentence.Behind, words, (Before, Behind));

    /// <summary>What stands before and behind a name, in its sentence.</summary>
    private static (string Before, string Behind) SentenceAround(string text, int index, int length)
    {
        var start = index == 0 ? 0 : text.LastIndexOfAny(Stops, index - 1) + 1;
        var end = text.IndexOfAny(Stops, index + length);
        return (text.Substring(start, index - start), text.Substring(index + length, (end < 0 ? text.Length : end) - index - length));
    }
}
