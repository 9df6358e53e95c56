using Masthead.Content.Binding.Values;
using Masthead.Content.Data;
using Masthead.Content.Keys;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Fields;

/// <summary>Reads the declaration of one field: a type's name, or a mapping.</summary>
internal sealed class FieldDeclaration(DataEntry entry, FieldOwner owner, Binder binder, SharedTypes types)
{
    private static readonly string[] Kinds = [.. ClosedSet<FieldKind>.Names.Where(static name => name != "list")];

    private static readonly Takes TakesTypeName = Takes.Suggested(Kinds, SiteNames.Types);

    /// <summary>Keys, each with its type or its declaration.</summary>
    public static Takes TakesFields { get; } = Takes.ById(Takes.Either(TakesTypeName, Takes.Map(static () => Table!)));

    private static readonly KeyTable<Dictionary<string, DataNode>> Table = new(
        "a field",
        Part("type", TakesTypeName),
        Part("required", Takes.Flag),
        Part("default", Takes.Anything),
        Part("min", Takes.Text),
        Part("max", Takes.Text),
        Part("pattern", Takes.Text),
        Part("values", Takes.Texts),
        Part("fields", TakesFields),
        Part("description", Takes.Text));

    private const string ListOf = "list of ";

    private readonly Dictionary<string, DataNode> parts = new(StringComparer.Ordinal);

    private string Key => entry.Key.Value;

    public FieldContent? Bind()
    {
        if (entry.Value is DataMapping mapping)
        {
            Table.Read(mapping, binder, parts);
        }
        else
        {
            parts.Add("type", entry.Value);
        }

        if (BindType() is not { } type)
            return null;

        var field = new FieldContent(Key, type)
        {
            IsRequired = parts.TryGetValue("required", out var required) && (binder.Flag(required, "required") ?? false),
            Description = parts.TryGetValue("description", out var description) ? binder.Text(description, "description")?.Value : null,
        };
        return parts.TryGetValue("default", out var written) ? field with { Default = BindDefault(field, written) } : field;
    }

    private static Key<Dictionary<string, DataNode>> Part(string key, Takes takes) => new(key, takes, static (parts, entry) => parts.Add(entry.Key, entry.Value));

    private FieldType? BindType()
    {
        var text = parts.TryGetValue("type", out var node) ? binder.Text(node, "type") : Implied();
        if (text is not { } written)
        {
            binder.Report(ProblemKind.WrongValue, entry.Key.Range, $"The field '{Key}' needs a 'type'. It takes {string.Join(", ", Kinds)}, or 'list of' one of them.");
            return null;
        }

        var (name, lists) = (written.Value.Trim(), 0);
        for (; name.StartsWith(ListOf, StringComparison.OrdinalIgnoreCase); lists++)
            name = name.Substring(ListOf.Length).TrimStart();

        var depth = owner.Depth + lists;
        if (depth > ContentLimits.FieldDepth || types.Depth > ContentLimits.FieldDepth)
        {
            binder.Report(ProblemKind.LimitPassed, written.Range, ContentLimits.TooDeepFields);
            return null;
        }

        var type = BindInnermost(new Located<string>(name, written.Range), depth);
        for (; type is not null && lists > 0; lists--)
            type = new FieldType(FieldKind.List) { Item = type };
        return type;
    }

    /// <summary>Whoever names values means one of them, and whoever names fields an object.</summary>
    private Located<string>? Implied() => parts.ContainsKey("values") ? new Located<string>("enum", entry.Key.Range)
        : parts.ContainsKey("fields") ? new Located<string>("object", entry.Key.Range)
        : null;

    private FieldType? BindInnermost(Located<string> name, int depth)
    {
        var isKind = ClosedSet<FieldKind>.TryGet(name.Value, out var kind) && kind != FieldKind.List;
        var type = isKind ? TypeOf(kind, name.Range, depth) : BindShared(name);
        if (type is null || !Fits(type, isKind))
            return null;

        if (depth + type.Depth > ContentLimits.FieldDepth)
        {
            binder.Report(ProblemKind.LimitPassed, name.Range, ContentLimits.TooDeepFields);
            return null;
        }

        if (!owner.RefersToAuthors && type.HoldsAuthors)
        {
            binder.Report(ProblemKind.WrongValue, name.Range, "A field of an author cannot be an author: two of them could be each other's without an end. Write a text.");
            return null;
        }

        return type;
    }

    private FieldType? TypeOf(FieldKind kind, TextRange place, int depth)
    {
        if (kind is not (FieldKind.Enum or FieldKind.Object))
            return WithLimits(new FieldType(kind));

        var key = kind == FieldKind.Enum ? "values" : "fields";
        if (!parts.TryGetValue(key, out var node))
        {
            binder.Report(ProblemKind.WrongValue, place, kind == FieldKind.Enum
                ? $"The field '{Key}' needs 'values', the names to choose from."
                : $"The field '{Key}' needs 'fields', the keys of the object.");
            return null;
        }

        if (kind == FieldKind.Enum)
            return types.Fields.BindEnum(node);
        return types.Fields.BindObject(node, FieldOwner.Object with { Depth = depth + 1, RefersToAuthors = owner.RefersToAuthors });
    }

    private FieldType? BindShared(Located<string> name)
    {
        var type = types.Find(name, out var isKnown);
        if (!isKnown)
            binder.ReportNotOneOf(name, "type", [.. Kinds, .. types.Names, "list of …"]);
        return type;
    }

    /// <summary>Whether everything that is said beside the type is said of such a type.</summary>
    private bool Fits(FieldType type, bool isKind)
    {
        var fits = true;
        foreach (var key in (string[])["min", "max", "pattern", "values", "fields"])
        {
            var belongs = key switch
            {
                "min" or "max" => type.Kind is FieldKind.Int or FieldKind.Decimal or FieldKind.Date or FieldKind.DateTime,
                "pattern" => type.Kind is FieldKind.String or FieldKind.Text,
                "values" => isKind && type.Kind == FieldKind.Enum,
                _ => isKind && type.Kind == FieldKind.Object,
            };
            if (belongs || !parts.TryGetValue(key, out var node))
                continue;

            binder.Report(ProblemKind.WrongValue, node.Range, $"'{key}' has no meaning for the type of '{Key}': remove it, or change the type.");
            fits = false;
        }

        return fits;
    }

    private FieldType WithLimits(FieldType type)
    {
        var hasRange = type.Kind is FieldKind.Int or FieldKind.Decimal or FieldKind.Date or FieldKind.DateTime;
        var minimum = hasRange && parts.TryGetValue("min", out var least) ? FieldValueBinder.Bind(type, "min", least, binder) : null;
        var maximum = hasRange && parts.TryGetValue("max", out var most) ? FieldValueBinder.Bind(type, "max", most, binder) : null;
        if (minimum is not null && maximum is not null && FieldRange.Compare(minimum, maximum) > 0)
        {
            binder.Report(ProblemKind.WrongValue, parts["max"].Range, $"The 'max' of '{Key}' is less than its 'min': no value could be right.");
            return type;
        }

        return type with { Minimum = minimum, Maximum = maximum, Pattern = type.Kind is FieldKind.String or FieldKind.Text ? BindPattern() : null };
    }

    private string? BindPattern()
    {
        if (!parts.TryGetValue("pattern", out var node) || binder.Prose(node, "pattern") is not { } pattern)
            return null;

        if (pattern.Value.Length > ContentLimits.PatternLength)
        {
            binder.Report(ProblemKind.LimitPassed, pattern.Range, ContentLimits.TooLongAPattern);
            return null;
        }

        try
        {
            _ = FieldRange.PatternOf(pattern.Value);
            return pattern.Value;
        }
        catch (ArgumentException)
        {
            binder.Report(ProblemKind.WrongValue, pattern.Range, $"{Quoted.Of(pattern.Value)} is not a regular expression of .NET: look for a bracket that is not closed, or a '\\' that is missing.");
            return null;
        }
    }

    private FieldValue? BindDefault(FieldContent field, DataNode node)
    {
        var fault = field.IsRequired ? "A required field has no default: remove 'default', or 'required'."
            : field.Type.Innermost.Kind is FieldKind.Object or FieldKind.Author or FieldKind.Article ? "An object, and a reference to an author or an article, has no default: remove it."
            : null;
        if (fault is null)
            return FieldValueBinder.Bind(field.Type, Key, node, binder);

        binder.Report(ProblemKind.WrongValue, node.Range, fault);
        return null;
    }
}
