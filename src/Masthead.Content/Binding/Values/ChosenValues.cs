using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Values of a closed set, and those that the publication adds to it.</summary>
internal static class ChosenValues
{
    /// <summary>No more values than that are offered, where none is near to what is written.</summary>
    private const int Few = 6;

    /// <summary>One of a closed set of values.</summary>
    public static Located<T>? OneOf<T>(this Binder binder, DataNode node, string key)
        where T : struct, Enum
    {
        if (binder.Value(node, key) is not { } text)
            return null;
        if (ClosedSet<T>.TryGet(text.Value, out var value))
            return new Located<T>(value, text.Range);

        binder.ReportNotOneOf(text, key, ClosedSet<T>.Names);
        return null;
    }

    /// <summary>One of a closed set of values, or of those that the publication adds to it.</summary>
    public static Located<Chosen<T>>? OneOf<T>(this Binder binder, DataNode node, string key, OwnValues<T> own)
        where T : struct, Enum
    {
        if (binder.Text(node, key) is not { } text)
            return null;
        if (own.TryChoose(text.Value, out var chosen))
            return new Located<Chosen<T>>(chosen, text.Range);

        binder.ReportNotOneOf(text, key, [.. ClosedSet<T>.Names, .. own.Names]);
        return null;
    }

    public static void ReportNotOneOf(this Binder binder, Located<string> text, string key, IReadOnlyList<string> names)
    {
        var nearest = Nearest.Of(text.Value, names);
        binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} is not a value of '{key}'.{Nearest.Hint(nearest)} It takes {string.Join(", ", names)}.", nearest is not null ? Nearest.AllOf(text.Value, names) : names.Count <= Few ? names : []);
    }

    /// <summary>Some of a closed set of values.</summary>
    public static EquatableArray<T> SomeOf<T>(this Binder binder, DataNode node, string key)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var item in Binder.Items(node))
        {
            if (binder.OneOf<T>(item, key) is { } value)
                values.Add(value.Value);
        }

        return values.ToEquatableArray();
    }

    /// <summary>Some of a closed set of values, or of those that the publication adds to it.</summary>
    public static EquatableArray<Chosen<T>> SomeOf<T>(this Binder binder, DataNode node, string key, OwnValues<T> own)
        where T : struct, Enum =>
        Binder.Items(node).Select(item => binder.OneOf(item, key, own)).OfType<Located<Chosen<T>>>().Select(static chosen => chosen.Value).ToEquatableArray();
}
