using System.Text.Json.Nodes;
using Masthead.Content.Binding;
using Masthead.Content.Binding.Values;
using Masthead.Content.Model;
using Masthead.Content.Paths;
using Masthead.Content.Reference;

namespace Masthead.Content.Schemas;

/// <summary>
/// Makes the schema of one kind of file from the tables by which it is read, with what the guide says of each key. Each table is a definition, and so is
/// each of its keys: the file refers to itself alone.
/// </summary>
/// <param name="site">Whose files they are.</param>
/// <param name="role">Which of them.</param>
internal sealed class SchemaBuilder(SchemaSite site, ContentRole role)
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    /// <summary>What was referred to, in one order.</summary>
    public JsonObject Definitions => new(definitions.Select(static definition => new KeyValuePair<string, JsonNode?>(definition.Key, definition.Value)));

    /// <summary>A reference to a definition, which is made when it is first asked for.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!definitions.ContainsKey(name))
        {
            definitions.Add(name, null);
            definitions[name] = make();
        }

        return new JsonObject { ["$ref"] = "#/definitions/" + name };
    }

    /// <summary>The keys of a table.</summary>
    /// <param name="fields">What the site adds to them.</param>
    /// <param name="credits">Roles that it declares, each of which is a key.</param>
    public JsonObject Keys(IKeyTable table, IEnumerable<FieldContent>? fields = null, IEnumerable<OwnValue<CreditRole>>? credits = null) =>
        Refer(KeyReference.Instance.HeadingOf(table.Owner), () =>
        {
            var heading = KeyReference.Instance.HeadingOf(table.Owner);
            var isOpen = site.Publication.Dialect.IsOpen(table.Owner);
            var (properties, patterns) = (new JsonObject(), new JsonObject());
            foreach (var (names, takes) in table.Keys.Definitions.Zip(table.Taken, static (names, takes) => (names.Split('|'), takes)))
            {
                string[] read = [.. names.Where(name => !IsIgnored(name))];
                if (read.Length > 0)
                    Add(read, Key(heading, table.Owner, names[0], takes, isOpen));
            }

            foreach (var field in (fields ?? []).GroupBy(static field => Text.Fold.Key(field.Key), StringComparer.Ordinal))
                Add([field.First().Key], Refer($"{heading}.{field.First().Key}", () => Open(FieldSchemas.Of([.. field], this), isOpen)));
            foreach (var credit in credits ?? [])
                Add([credit.Id], Refer($"{heading}.{credit.Id}", () => Open(Of(BylineBinder.TakesCredits), isOpen)));
            if (table.HoldsProfiles)
                (patterns[SchemaPattern.Of(ProfileKeys.Groups)], patterns[SchemaPattern.Of(Networks.Names, Networks.Suffixes)]) = (new JsonObject(), new JsonObject());
            patterns[SchemaPattern.Free] = new JsonObject();
            AllowIgnored(patterns);

            var schema = ValueSchemas.Map;
            schema["properties"] = properties;
            schema["patternProperties"] = patterns;
            if (!isOpen)
                schema["additionalProperties"] = false;
            return schema;

            void Add(string[] names, JsonObject key)
            {
                properties[names[0]] = key;
                patterns[SchemaPattern.Besides(names[0], names)] = (JsonObject)key.DeepClone();
            }
        });

    public JsonObject Of(Takes takes) => takes.Kind switch
    {
        TakenKind.Text when takes.Site != SiteNames.None => Refer("site." + takes.Site.ToString().ToLowerInvariant(), () => ValueSchemas.Suggested(NamesOf(takes))),
        TakenKind.Text => ValueSchemas.Text,
        TakenKind.Flag => ValueSchemas.Flag,
        TakenKind.Count => With(ValueSchemas.Number("integer"), "minimum", 1),
        TakenKind.Date => ValueSchemas.Date,
        TakenKind.Localized => ValueSchemas.AnyOf(ValueSchemas.Text, With(ValueSchemas.Map, "additionalProperties", ValueSchemas.Text)),
        // What masthead.yml adds to a set stands in this very file, and may be newer than the schema.
        TakenKind.OneOf when takes.Site != SiteNames.None && role == ContentRole.Publication => ValueSchemas.Suggested(NamesOf(takes)),
        TakenKind.OneOf => ValueSchemas.OneOf(NamesOf(takes)),
        TakenKind.Listed => ValueSchemas.AnyOf(Of(takes.Items[0]), ValueSchemas.Array(Of(takes.Items[0]))),
        TakenKind.List => ValueSchemas.Array(Of(takes.Items[0])),
        TakenKind.Map => Keys(takes.Table!()),
        TakenKind.ById => With(ValueSchemas.Map, "additionalProperties", Of(takes.Items[0])),
        TakenKind.Either => ValueSchemas.AnyOf([.. takes.Items.Select(Of)]),
        _ => new JsonObject(),
    };

    public static JsonObject With(JsonObject schema, string name, JsonNode value)
    {
        schema[name] = value;
        return schema;
    }

    /// <summary>Says what something is, as Markdown and as text: editors show one of the two.</summary>
    public static JsonObject Described(string markdown, JsonObject schema)
    {
        schema["description"] = KeyReference.PlainText(markdown);
        schema["markdownDescription"] = markdown;
        return schema;
    }

    /// <summary>What <c>ignoreKeys</c> leaves to the site.</summary>
    public void AllowIgnored(JsonObject patterns)
    {
        foreach (var ignored in Ignored)
            patterns[SchemaPattern.OfIgnored(ignored)] = new JsonObject();
    }

    private JsonObject Key(string heading, string owner, string name, Takes takes, bool isOpen) => Refer($"{heading}.{name}", () =>
    {
        var schema = Open(Of(takes), isOpen);
        return KeyReference.Instance.Find(owner, name) is { } row ? Described(KeyReference.Documentation(row), schema) : schema;
    });

    /// <summary>On the site of another generator a key may be for something else: what Masthead takes is offered, and nothing forbidden.</summary>
    private static JsonObject Open(JsonObject schema, bool isOpen) => isOpen ? ValueSchemas.AnyOf(schema, new JsonObject()) : schema;

    private IReadOnlyList<(string Name, string Meaning)> NamesOf(Takes takes) => [.. takes.Names.Select(static name => (name, "")), .. site.Names(takes.Site)];

    private IEnumerable<string> Ignored => role switch
    {
        ContentRole.Article => site.Options.IgnoredKeys.Everywhere.Concat(site.Options.IgnoredKeys.Articles),
        ContentRole.Author => site.Options.IgnoredKeys.Everywhere.Concat(site.Options.IgnoredKeys.Authors),
        _ => [],
    };

    private bool IsIgnored(string key) => role != ContentRole.Publication && site.Options.IsSitesOwn(key, role);
}
