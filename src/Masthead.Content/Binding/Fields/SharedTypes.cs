using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>The enums and objects that <c>fields: { types: … }</c> names, each read when it is first referred to: an object that holds itself is found on the way.</summary>
internal sealed class SharedTypes
{
    private static readonly KeyTable<Declaration> Table = new(
        "a type",
        new("values", Takes.Texts, static (type, entry) => type.Values = entry.Value),
        new("fields", FieldDeclaration.TakesFields, static (type, entry) => type.Fields = entry.Value),
        new("description", Takes.Text, static (type, entry) => type.Description = entry.Plain()));

    public static Takes TakesType { get; } = Takes.Map(static () => Table);

    private readonly Binder binder;

    private readonly List<Declaration> declarations = [];

    private readonly Dictionary<string, Declaration> byFoldedName = new(StringComparer.Ordinal);

    public SharedTypes(Binder binder, IgnoredKeys ignoredKeys)
    {
        this.binder = binder;
        Fields = new FieldDeclarations(binder, this, ignoredKeys);
    }

    public FieldDeclarations Fields { get; }

    /// <summary>How many types are being read, each for the one before.</summary>
    public int Depth { get; private set; }

    public IEnumerable<string> Names => declarations.Select(static declaration => declaration.Key.Value);

    /// <summary>Those that can be, by name.</summary>
    public IEnumerable<SharedType> Resolved =>
        declarations.Where(static declaration => declaration.Type is not null)
            .OrderBy(static declaration => declaration.Key.Value, StringComparer.Ordinal)
            .Select(static declaration => new SharedType(declaration.Key.Value, declaration.Type!, declaration.Description));

    /// <param name="takeName">Gives out a C# name, or reports that it is another type's.</param>
    public void Declare(DataNode node, Func<string, TextRange, bool> takeName)
    {
        if (binder.Mapping(node, "types") is not { } mapping)
            return;

        foreach (var entry in mapping.Entries)
        {
            var name = entry.Key.Value;
            if (!PascalName.IsKey(name))
                binder.Report(ProblemKind.WrongValue, entry.Key.Range, $"{Quoted.Of(name)} cannot be the name of a type. {PascalName.Expected}");
            else if (ClosedSet<FieldKind>.TryGet(name, out _))
                binder.Report(ProblemKind.WrongValue, entry.Key.Range, $"{Quoted.Of(name)} is a type already: choose another name.");
            else if (!byFoldedName.ContainsKey(Fold.Key(name)) && takeName(PascalName.Of(name), entry.Key.Range))
                Add(new Declaration(entry.Key, entry.Value));
        }

        foreach (var declaration in declarations)
            Resolve(declaration);
    }

    /// <summary>The type of a name; null where there is none of it, or it is reported.</summary>
    /// <param name="isKnown">Whether a type of that name is declared, well or badly.</param>
    public FieldType? Find(Located<string> reference, out bool isKnown)
    {
        isKnown = byFoldedName.TryGetValue(Fold.Key(reference.Value), out var declaration);
        if (!isKnown)
            return null;

        if (declaration!.IsBeingRead)
        {
            binder.Report(ProblemKind.WrongValue, reference.Range, $"{Quoted.Of(reference.Value)} would hold itself without an end: take one of the two fields out, or refer to an article.", declaration.Key.Range);
            return null;
        }

        Resolve(declaration);
        return declaration.Type;
    }

    private void Add(Declaration declaration)
    {
        declarations.Add(declaration);
        byFoldedName.Add(Fold.Key(declaration.Key.Value), declaration);
    }

    private void Resolve(Declaration declaration)
    {
        if (declaration.IsRead)
            return;

        declaration.IsRead = declaration.IsBeingRead = true;
        Depth++;
        declaration.Type = Read(declaration);
        Depth--;
        declaration.IsBeingRead = false;
    }

    private FieldType? Read(Declaration declaration)
    {
        var name = declaration.Key.Value;
        if (binder.Mapping(declaration.Node, name) is { } mapping)
            Table.Read(mapping, binder, declaration);

        var (values, fields) = (declaration.Values, declaration.Fields);
        if (values is null == fields is null)
        {
            binder.Report(ProblemKind.WrongValue, declaration.Key.Range, $"The type '{name}' needs either 'values', for one of several, or 'fields', for keys and values.");
            return null;
        }

        var type = values is not null
            ? Fields.BindEnum(values)
            : Fields.BindObject(fields!, FieldOwner.Object with { Record = PascalName.Of(name) });
        return type is null ? null : type with { SharedName = name };
    }

    private sealed class Declaration(DataScalar key, DataNode node)
    {
        public DataScalar Key { get; } = key;

        public DataNode Node { get; } = node;

        public DataNode? Values { get; set; }

        public DataNode? Fields { get; set; }

        public string? Description { get; set; }

        public FieldType? Type { get; set; }

        public bool IsRead { get; set; }

        public bool IsBeingRead { get; set; }
    }
}
