using System.Diagnostics.CodeAnalysis;
using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Gathers what one file, entry or object says for its declared fields.</summary>
internal sealed class FieldValues(FieldSet fields, Binder binder) : IDeclaredKeys
{
    private readonly FieldValue?[] values = new FieldValue?[fields.Fields.Count];

    private readonly DataScalar?[] emptyKeys = new DataScalar?[fields.Fields.Count];

    private readonly bool[] areWritten = new bool[fields.Fields.Count];

    public IEnumerable<string> Names => fields.Keys.Names;

    public bool TryGet(string written, [NotNullWhen(true)] out KnownKey? key) => fields.Keys.TryGet(written, out key);

    public void Read(int place, Entry entry)
    {
        var problems = binder.Problems.Count;
        values[place] = FieldValueBinder.Bind(fields.Fields[place].Type, entry.Key, entry.Value, binder);
        areWritten[place] = true;
        emptyKeys[place] = values[place] is null && binder.Problems.Count == problems ? entry.Written : null;
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
