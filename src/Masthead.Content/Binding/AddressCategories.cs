using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Dialects;
using Masthead.Content.Paths;
using Masthead.Content.Text;

namespace Masthead.Content.Binding;

/// <summary>All categories that an address has, whichever of them is the section: those of the folders, then those of each key, in small letters, each once.</summary>
internal static class AddressCategories
{
    public static EquatableArray<string> Of(ContentPath path, DataMapping mapping, Dialect dialect) => dialect.CategoryKeys.Count == 0 ? []
        : path.CategoriesAbove.Concat(dialect.CategoryKeys.SelectMany(key => In(mapping, key, dialect)))
            .Select(static category => category.Trim().ToLowerInvariant()).Where(static category => category.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static IEnumerable<string> In(DataMapping mapping, string key, Dialect dialect) => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value switch
    {
        DataScalar { IsEmpty: false } text => dialect.SplitAtBlanks.Contains(key) ? text.Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries) : [text.Value],
        DataSequence list => Binder.AllItems(list).OfType<DataScalar>().Select(static text => text.Value),
        _ => [],
    };
}
