using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>Holds an article against <c>requiredWhen</c>.</summary>
internal sealed class RequirementMatch(ResolvedArticle resolved, SiteDirectory directory)
{
    private readonly ArticleContent article = resolved.Content;

    /// <summary>Why a disclaimer is due: the facts of the first requirement that is met; none where none is.</summary>
    public IReadOnlyList<DueFact> FactsFor(DisclaimerContent disclaimer) =>
        disclaimer.RequiredWhen.Select(FactsFor).FirstOrDefault(static facts => facts.Count > 0) ?? [];

    /// <summary>A fact for all that is named. A requirement that names nothing asks for nothing.</summary>
    private IReadOnlyList<DueFact> FactsFor(RequirementContent requirement)
    {
        var conditions = new (bool IsNamed, DueFact? Fact)[]
        {
            (requirement.Kinds.Count > 0, KindIn(requirement)),
            (requirement.Sections.Count > 0, SectionIn(requirement)),
            (requirement.Relations.Count > 0, RelationIn(requirement)),
            (requirement.Tags.Count > 0, TermIn("tag", article.Tags, requirement.Tags)),
            (requirement.Topics.Count > 0, TermIn("topic", article.Topics, requirement.Topics)),
            (requirement.Sponsorships.Count > 0, SponsorshipIn(requirement)),
            (requirement.AiExtents.Count > 0, AiIn(requirement)),
        };
        return conditions.Any(static condition => condition is (true, null)) ? [] : [.. conditions.Select(static condition => condition.Fact).OfType<DueFact>()];
    }

    private DueFact? KindIn(RequirementContent requirement)
    {
        foreach (var required in requirement.Kinds)
        {
            if (required.Includes(resolved.WrittenKind))
                return new DueFact($"its kind is {resolved.WrittenKind.Name}{(required.Name == resolved.WrittenKind.Name ? "" : $", which is {required.Name}")}", article.Kind?.Range);
        }

        return null;
    }

    private DueFact? SectionIn(RequirementContent requirement) =>
        article.Section is { } section && requirement.Sections.Any(required => directory.SectionIdOf(required.Value) == directory.SectionIdOf(section.Value))
            ? new DueFact($"its section is {Quoted.Of(section.Value)}", section.Range)
            : null;

    private DueFact? RelationIn(RequirementContent requirement)
    {
        foreach (var credit in resolved.Authors)
        {
            if (credit.Author is { } author && requirement.Relations.Contains(author.Relation))
                return new DueFact($"the relation of {Quoted.Of(credit.Name)} is {ClosedSet<AuthorRelation>.NameOf(author.Relation)}", credit.Range);
        }

        return null;
    }

    private static DueFact? TermIn(string key, IEnumerable<Located<string>> terms, IEnumerable<string> required)
    {
        var ids = new HashSet<string>(required.Select(Slugs.Of), StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (ids.Contains(Slugs.Of(term.Value)))
                return new DueFact($"it has the {key} {Quoted.Of(term.Value)}", term.Range);
        }

        return null;
    }

    private DueFact? SponsorshipIn(RequirementContent requirement) =>
        article.Sponsorship is { } sponsorship && requirement.Sponsorships.Contains(sponsorship.Value.Type)
            ? new DueFact($"the type of its sponsorship is {ClosedSet<SponsorshipType>.NameOf(sponsorship.Value.Type)}", sponsorship.Range)
            : null;

    private DueFact? AiIn(RequirementContent requirement) =>
        article.Ai is { } ai && requirement.AiExtents.Contains(ai.Value.Extent.Value)
            ? new DueFact($"the extent of AI in it is {ClosedSet<AiExtent>.NameOf(ai.Value.Extent.Value)}", ai.Range)
            : null;
}
