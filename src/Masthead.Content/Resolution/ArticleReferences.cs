using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Resolution;

/// <summary>
/// Which articles declared fields refer to. Of one that is not compiled in, not even the id is: it may be a draft. Nor is that of a file
/// that is the text of an article.
/// </summary>
/// <param name="ids">Of the articles that are compiled in.</param>
internal sealed class ArticleReferences(IEnumerable<string> ids, DeclaredFields declared)
{
    private HashSet<string>? knownIds;

    private HashSet<string> Ids => knownIds ??= new HashSet<string>(ids, StringComparer.Ordinal);

    /// <summary>The references of a file or an entry.</summary>
    public static IEnumerable<Located<string>> In(EquatableArray<FieldValue?> values) =>
        FieldValue.AllOf(values).OfType<ArticleValue>().Select(static value => value.Reference);

    /// <summary>An article's values without references to articles that are not there: a list is shorter, anything else empty.</summary>
    /// <param name="lacksRequired">Whether something that is required is empty now.</param>
    public EquatableArray<FieldValue?> Existing(ArticleContent article, out bool lacksRequired) =>
        Existing(declared.FieldsOf(article.Path), article.Fields, out lacksRequired);

    /// <summary>The authors, each without references to articles that are not there.</summary>
    public EquatableArray<AuthorContent> ExistingIn(IEnumerable<AuthorContent> authors) =>
        authors.Select(author => author.Fields.Count == 0 ? author : author with { Fields = Existing(declared.Authors, author.Fields, out _) }).ToEquatableArray();

    private EquatableArray<FieldValue?> Existing(FieldSet fields, EquatableArray<FieldValue?> values, out bool lacksRequired)
    {
        lacksRequired = false;
        if (!fields.HoldsArticles || !In(values).Any(reference => !Ids.Contains(reference.Value)))
            return values;

        var kept = new FieldValue?[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            var isLacking = false;
            kept[i] = values[i] is { } value ? Existing(fields.Fields[i].Type, value, ref isLacking) : null;
            lacksRequired |= isLacking || (kept[i] is null && values[i] is not null && fields.Fields[i].IsRequired);
        }

        return EquatableArray<FieldValue?>.Of(kept);
    }

    private FieldValue? Existing(FieldType type, FieldValue value, ref bool lacksRequired)
    {
        switch (value)
        {
            case ArticleValue { Reference: var reference }:
                return Ids.Contains(reference.Value) ? value : null;
            case ObjectValue { Values: var values }:
                var kept = Existing(type.Fields!, values, out var isLacking);
                lacksRequired |= isLacking;
                return new ObjectValue(kept);
            case ListValue { Items: var items }:
                var existing = new List<FieldValue?>();
                foreach (var item in items)
                {
                    if (item is not null && Existing(type.Item!, item, ref lacksRequired) is { } still)
                        existing.Add(still);
                }

                return existing.Count == 0 ? null : new ListValue(existing.ToEquatableArray());
            default:
                return value;
        }
    }
}
