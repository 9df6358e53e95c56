using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>Reads <c>kinds:</c> and <c>roles:</c> of masthead.yml: maps with <c>id</c>, or a map from ids to the rest.</summary>
internal static class OwnValueBinder
{
    private static readonly KeyTable<Draft<ArticleKind>> KindTable = new(
        "a kind",
        new("id", Takes.Text, static (draft, entry) => draft.Id = entry.Text() ?? draft.Id),
        new("is", Takes.OneOf<ArticleKind>(), static (draft, entry) => draft.ReadIs(entry)),
        new("name|label", Takes.Localized, static (draft, entry) => draft.Name = entry.Localized()));

    private static readonly KeyTable<Draft<CreditRole>> RoleTable = new(
        "a role",
        new("id", Takes.Text, static (draft, entry) => draft.Id = entry.Text() ?? draft.Id),
        new("is", Takes.OneOf<CreditRole>(), static (draft, entry) => draft.ReadIs(entry)),
        new("label|name", Takes.Localized, static (draft, entry) => draft.Name = entry.Localized()));

    public static Takes TakesKinds { get; } = EntriesOf(Takes.Map(static () => KindTable));

    public static Takes TakesRoles { get; } = EntriesOf(Takes.Map(static () => RoleTable));

    public static OwnValues<ArticleKind> BindKinds(Entry kinds) => Bind(kinds, KindTable, "kind", KeySet.None);

    /// <summary>A role is a key of an article, as <c>author</c> is.</summary>
    public static OwnValues<CreditRole> BindRoles(Entry roles) => Bind(roles, RoleTable, "role", ArticleBinder.Keys);

    /// <param name="noun">One of them, as a message says it.</param>
    /// <param name="taken">What none of them can be called.</param>
    private static OwnValues<T> Bind<T>(Entry entries, KeyTable<Draft<T>> table, string noun, KeySet taken)
        where T : struct, Enum
    {
        var binder = entries.Binder;
        var values = new List<OwnValue<T>>();
        var places = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var (key, node) in EntriesOf(entries.Value))
        {
            if (values.Count == ContentLimits.EnumValues)
            {
                binder.Report(ProblemKind.LimitPassed, (key ?? node).Range, ContentLimits.TooManyEnumValues);
                break;
            }

            var draft = new Draft<T> { Id = key is null ? null : new Located<string>(key.Value, key.Range) };
            if (node is DataMapping mapping)
                table.Read(mapping, binder, draft);
            else if (key is null)
                draft.Id = binder.Text(node, entries.Key);
            else
                draft.Name = binder.Localized(node, key.Value);

            if (draft.Id is not { } id)
                binder.Report(ProblemKind.WrongValue, node.Range, $"A {noun} needs an 'id'.");
            else if (IsFree<T>(id, noun, taken, places, binder))
                values.Add(new OwnValue<T>(id.Value, IsOf(draft, id, noun, binder), ShortName(draft.Name, binder) ?? LocalizedText.Of(id)));
        }

        return new OwnValues<T>(values.ToEquatableArray());
    }

    private static Takes EntriesOf(Takes map) => Takes.Either(Takes.Text, Takes.List(Takes.Either(Takes.Text, map)), Takes.ById(Takes.Either(Takes.Text, map)));

    private static IEnumerable<(DataScalar? Key, DataNode Value)> EntriesOf(DataNode node) => node is DataMapping map
        ? map.Entries.Select(static entry => ((DataScalar?)entry.Key, entry.Value))
        : Binder.Items(node).Select(static item => ((DataScalar?)null, item));

    private static bool IsFree<T>(Located<string> id, string noun, KeySet taken, Dictionary<string, TextRange> places, Binder binder)
        where T : struct, Enum
    {
        var folded = Fold.Key(id.Value);
        if (folded.Length == 0 || folded.IndexOf('|') >= 0)
            binder.Report(ProblemKind.WrongValue, id, $"{Quoted.Of(id.Value)} cannot be the id of a {noun}: write letters and digits, with '-' or '_' between words.", instead: null);
        else if (ClosedSet<T>.TryGet(id.Value, out _))
            binder.Report(ProblemKind.WrongValue, id, $"{Quoted.Of(id.Value)} is a {noun} anyway: give this one another id, or remove it.", instead: null);
        else if (id.Value.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            binder.Report(ProblemKind.WrongValue, id, $"{Quoted.Of(id.Value)} is free for any use, as all keys that begin with 'x-': give the {noun} another id.", instead: null);
        else if (taken.TryGet(id.Value, out _))
            binder.Report(ProblemKind.WrongValue, id, $"{Quoted.Of(id.Value)} is a key of an article already, and a {noun} would be one too: give it another id.", instead: null);
        else if (id.Value.Length > ContentLimits.IdLength)
            binder.Report(ProblemKind.LimitPassed, id.Range, ContentLimits.TooLongAnId);
        else if (places.TryGetValue(folded, out var other))
            binder.Report(ProblemKind.DuplicateKey, id.Range, $"{Quoted.Of(id.Value)} is declared twice: keep one of the two.", other);
        else
            places.Add(folded, id.Range);
        return places.TryGetValue(folded, out var place) && place.Equals(id.Range);
    }

    /// <summary>It is declared all the same: what is wrong with it is said here, and not wherever it is used.</summary>
    private static T IsOf<T>(Draft<T> draft, Located<string> id, string noun, Binder binder)
        where T : struct, Enum
    {
        if (draft.Is is null && !draft.IsIsWritten)
            binder.Report(ProblemKind.WrongValue, id, $"The {noun} {Quoted.Of(id.Value)} needs an 'is': what it counts as for every rule, one of {string.Join(", ", ClosedSet<T>.Names)}.", instead: null);
        return draft.Is ?? default;
    }

    private static LocalizedText? ShortName(LocalizedText? name, Binder binder)
    {
        foreach (var translation in name?.Translations ?? [])
        {
            if (translation.Text.Value.Length <= ContentLimits.IdLength)
                continue;

            binder.Report(ProblemKind.LimitPassed, translation.Text.Range, ContentLimits.TooLongAnId);
            return null;
        }

        return name;
    }

    private sealed class Draft<T>
        where T : struct, Enum
    {
        public Located<string>? Id { get; set; }

        public T? Is { get; private set; }

        /// <summary>Whether the file says it: what is no value is reported as such.</summary>
        public bool IsIsWritten { get; private set; }

        public LocalizedText? Name { get; set; }

        public void ReadIs(Entry entry)
        {
            Is = entry.OneOf<T>()?.Value;
            IsIsWritten = entry.Value is not DataScalar { IsEmpty: true };
        }
    }
}
