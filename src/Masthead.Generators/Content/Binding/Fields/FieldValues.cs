using Masthead.Generators.Content.Model;
using Masthead.Generators.Text;
using Masthead.Generators.Yaml;

namespace Masthead.Generators.Content.Binding.Fields;

/// <summary>Gathers what one file, entry or object says for its declared fields.</summary>
internal sealed class FieldValues(FieldSet fields, Binder binder)
{
    private readonly FieldValue?[] values = new FieldValue?[fields.Fields.Count];

    private readonly YamlScalar?[] emptyKeys = new YamlScalar?[fields.Fields.Count];

    private readonly bool[] areWritten = new bool[fields.Fields.Count];

    /// <summary>Reads the value of a declared key.</summary>
    /// <returns>Whether the key is declared rather than built in.</returns>
    public bool Bind(string key, YamlScalar written, YamlNode value)
    {
        if (fields.IndexOf(key) is not (>= 0 and var index))
            return false;

        var problems = binder.Problems.Count;
        values[index] = FieldValueBinder.Bind(fields.Fields[index].Type, key, value, binder);
        areWritten[index] = true;
        emptyKeys[index] = values[index] is null && binder.Problems.Count == problems ? written : null;
        return true;
    }

    /// <summary>The values in the order of the declaration; what is required and missing is reported, unless it may stand in a part that could not be read.</summary>
    /// <param name="owner">What lacks it: "The article".</param>
    /// <param name="place">Where something absent is reported.</param>
    public EquatableArray<FieldValue?> Result(string owner, TextRange place)
    {
        if (binder.ReadsToTheEnd)
        {
            for (var i = 0; i < values.Length; i++)
                ReportIfMissing(i, owner, place);
        }

        return EquatableArray<FieldValue?>.Of(values);
    }

    private void ReportIfMissing(int index, string owner, TextRange place)
    {
        var field = fields.Fields[index];
        if (!field.IsRequired)
            return;

        if (emptyKeys[index] is { } key)
            binder.Report(ProblemKind.WrongValue, key.Range, $"'{field.Key}' is empty, and masthead.yml requires it: write {FieldDescription.Of(field.Type)}.");
        else if (!areWritten[index])
            binder.Report(ProblemKind.WrongValue, place, $"{owner} has no '{field.Key}', which masthead.yml requires: add '{field.Key}:' with {FieldDescription.Of(field.Type)}.");
    }
}
