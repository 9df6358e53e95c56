using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Reads declarations of fields: names first, then what each takes.</summary>
internal sealed class FieldDeclarations(Binder binder, SharedTypes types, IgnoredKeys ignoredKeys)
{
    private readonly List<string> faulty = [];

    private int count;

    /// <summary>Keys whose declaration is reported: what files say for them is not judged.</summary>
    public IEnumerable<string> FaultyKeys => faulty;

    /// <summary>The fields that can be; the others are reported.</summary>
    public IEnumerable<FieldContent> Bind(DataNode node, string key, FieldOwner owner)
    {
        if (binder.Mapping(node, key) is not { } mapping)
            yield break;

        var keys = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            if (!IsFree(entry.Key, owner, keys))
                continue;

            var field = new FieldDeclaration(entry, owner, binder, types).Bind();

            // The fields of an object that several fields share count for each of them: what grows with it stays bounded.
            count += 1 + (field?.Type.Innermost is { SharedName: not null, Fields: { } shared } ? shared.Size : 0);
            if (count > ContentLimits.Fields)
            {
                binder.Report(ProblemKind.LimitPassed, entry.Key.Range, ContentLimits.TooManyFields);
                yield break;
            }

            if (field is not null)
                yield return field;
            else
                faulty.Add(entry.Key.Value);
        }
    }

    public FieldType? BindObject(DataNode node, FieldOwner owner)
    {
        var fields = Bind(node, "fields", owner).ToEquatableArray();
        return fields.Count == 0 ? null : new FieldType(FieldKind.Object) { Fields = new FieldSet(fields) };
    }

    public FieldType? BindEnum(DataNode node)
    {
        var values = new List<string>();
        var places = new Dictionary<string, TextRange>(StringComparer.Ordinal);
        foreach (var value in binder.Texts(node, "values"))
        {
            if (values.Count == ContentLimits.EnumValues)
            {
                binder.Report(ProblemKind.LimitPassed, value.Range, ContentLimits.TooManyEnumValues);
                break;
            }

            if (!PascalName.IsEnumValue(value.Value))
            {
                binder.Report(ProblemKind.WrongValue, value.Range, $"{Quoted.Of(value.Value)} cannot be the name of a value in C#. {PascalName.Expected}");
            }
            else if (places.TryGetValue(Fold.Key(value.Value), out var other))
            {
                binder.Report(ProblemKind.WrongValue, value.Range, $"{Quoted.Of(value.Value)} is among the values already: remove one of the two.", other);
            }
            else
            {
                places.Add(Fold.Key(value.Value), value.Range);
                values.Add(value.Value);
            }
        }

        if (values.Count > 0)
            return new FieldType(FieldKind.Enum) { Values = values.ToEquatableArray() };

        binder.Report(ProblemKind.WrongValue, node.Range, "'values' takes the names to choose from: write at least one.");
        return null;
    }

    /// <summary>Whether a key can be a field's: a name that C# can have, and that nothing else has.</summary>
    private bool IsFree(DataScalar key, FieldOwner owner, Dictionary<string, DataScalar> taken)
    {
        var folded = Fold.Key(key.Value);
        if (taken.TryGetValue(folded, out var other))
        {
            // The reader has reported keys that are spelled the same.
            if (other.Value != key.Value)
                binder.Report(ProblemKind.DuplicateKey, key.Range, $"{Quoted.Of(key.Value)} and {Quoted.Of(other.Value)} are one key: remove one of the two.", other.Range);
            return false;
        }

        taken.Add(folded, key);
        var fault = !PascalName.IsKey(key.Value) ? $"cannot be the name of a field. {PascalName.Expected}"
            : key.Value.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? "is free for any use, as all keys that begin with 'x-': give the field another name."
            : owner.BuiltIn.TryGet(key.Value, out var builtIn) ? BuiltInFault(folded, builtIn.Name, owner)
            : owner.Members.Contains(folded) || Fold.Key(owner.Record ?? "") == folded ? $"would be the C# name '{PascalName.Of(key.Value)}', which the record of {owner.Name} has already: give the field another name."
            : ignoredKeys.Contains(key.Value, owner.Role) ? "stands under 'ignoreKeys' too, and would not be read: remove it there."
            : null;
        if (fault is not null)
            binder.Report(ProblemKind.WrongValue, key.Range, $"{Quoted.Of(key.Value)} {fault}");
        return fault is null;
    }

    private static string BuiltInFault(string folded, string builtIn, FieldOwner owner) => Fold.Key(builtIn) == folded
        ? $"is a key that {owner.Name} has anyway: give the field another name."
        : $"is another name for '{builtIn}', which {owner.Name} has anyway: give the field another name.";
}
