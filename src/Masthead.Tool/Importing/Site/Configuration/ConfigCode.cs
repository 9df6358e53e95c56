namespace Masthead.Tool.Importing.Site.Configuration;

/// <summary>
/// A configuration that is a program: of it is read what stands there word for word, in objects and lists, behind a variable too that is set once.
/// Nothing of it is run; all else is told to be worked out.
/// </summary>
/// <remarks>Most are TypeScript, which no library for .NET takes apart without a browser's engine: Acornima and Esprima stop at its types.</remarks>
internal sealed class ConfigCode
{
    /// <summary>How deep values lie in each other, before nobody means it.</summary>
    private const int Depth = 64;

    private readonly IReadOnlyList<CodeToken> tokens;

    private readonly string file;

    private readonly Dictionary<string, ConfigValue?> variables = new(StringComparer.Ordinal);

    /// <summary>What it hands out, the surest first.</summary>
    private readonly List<ConfigValue> exported = [], named = [], returned = [];

    private int next;

    /// <summary>How much is looked at, since variables and functions stand in each other.</summary>
    private int left = 500_000;

    private ConfigCode(string file, string text)
    {
        this.file = file;
        tokens = CodeTokens.Of(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Token(i).IsWord("const") || Token(i).IsWord("let") || Token(i).IsWord("var"))
                AddVariable(i + 1, isExported: i > 0 && Token(i - 1).IsWord("export"));
            else if (Token(i).IsWord("export") && Token(i + 1).IsWord("default"))
                exported.Add(ValueAt(i + 2));
            else if (Token(i).IsWord("module") && Token(i + 1).Is('.') && Token(i + 2).IsWord("exports") && Token(i + 3).Is('='))
                exported.Add(ValueAt(i + 4));
            else if (Token(i).IsWord("return") || (Token(i).Text == "=>" && Token(i + 1).Is('(')))
                returned.Add(ValueAt(i + 1));
            else if (Token(i).IsWord("setInputDirectory") || Token(i).IsWord("setDataDirectory"))
                returned.Add(DirectoryOf(ValueAt(i)));
        }
    }

    /// <summary>What a program hands to whoever loads it, as one value: an object, and what it exports by name; else what a function of it returns.</summary>
    /// <param name="file">As a report says it.</param>
    public static ConfigValue Read(string file, string text)
    {
        var code = new ConfigCode(file, text);
        var objects = code.exported.Select(code.ObjectOf).OfType<ConfigValue>().ToArray();
        ConfigValue[] parts = [.. objects.Length > 0 ? objects : code.returned.Select(code.ObjectOf).OfType<ConfigValue>(), .. code.named];
        return new ConfigValue($"{file}:1")
        {
            Entries = [.. Merged(parts).Select(entry => (entry.Key, code.Resolved(entry.Value, Depth)))],
            IsWorkedOut = parts.Length == 0 || parts.Any(static part => part.IsWorkedOut),
        };
    }

    private static IReadOnlyList<(string Key, ConfigValue Value)> Merged(IEnumerable<ConfigValue> parts) =>
        [.. parts.SelectMany(static part => part.Entries).GroupBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entries => (entries.Key, One([.. entries.Select(static entry => entry.Value)])))];

    /// <summary>Two functions may return what is not the same.</summary>
    private static ConfigValue One(IReadOnlyList<ConfigValue> values) =>
        values.Count == 1 || values.All(value => value.Text is not null && value.Text == values[0].Text) ? values[0]
        : values.All(static value => value.Entries.Count > 0) ? values[0] with { Entries = Merged(values) }
        : new ConfigValue(values[0].Place) { IsWorkedOut = true };

    /// <summary>Eleventy is told its folders by calls, too.</summary>
    private static ConfigValue DirectoryOf(ConfigValue call)
    {
        var key = call.Name == "setInputDirectory" ? "input" : "data";
        var dir = new ConfigValue(call.Place) { Entries = [(key, call.Items is [var folder] ? folder with { Place = call.Place } : call with { Name = null, IsWorkedOut = true })] };
        return new ConfigValue(call.Place) { Entries = [("dir", dir)] };
    }

    /// <summary>The object that a value is; that which it is handed where a function makes the configuration, as <c>defineConfig({ … })</c>.</summary>
    private ConfigValue? ObjectOf(ConfigValue value)
    {
        for (var depth = 0; depth < Depth; depth++)
        {
            if (value.Entries.Count > 0)
                return value;
            if (value is { Items: [var first, ..], Name: not null })
                value = first;
            else if (value.Name is { } name && variables.GetValueOrDefault(name) is { } known)
                value = known;
            else
                return null;
        }

        return null;
    }

    private void AddVariable(int at, bool isExported)
    {
        if (Token(at) is not { Kind: CodeTokenKind.Word, Text: { } name })
            return;

        // Its type, if it has one, ends at the first sign of equality: 'const config: Config = {'.
        var equal = at + 1;
        while (equal < at + 12 && !Token(equal).Is('=') && !Token(equal).Is(';') && Token(equal).Kind != CodeTokenKind.End)
            equal++;
        if (!Token(equal).Is('=') || Token(equal).Text != "=")
            return;

        var value = ValueAt(equal + 1);
        variables[name] = variables.ContainsKey(name) ? null : value;
        if (isExported)
            named.Add(new ConfigValue(value.Place) { Entries = name == "config" && value.Entries.Count > 0 ? value.Entries : [(name, value)] });
    }

    /// <summary>The same, with what its variables are.</summary>
    private ConfigValue Resolved(ConfigValue value, int depth)
    {
        if (depth == 0 || left-- <= 0)
            return value with { IsWorkedOut = true };
        if (value is { Name: { } name, Items: [] })
            return variables.GetValueOrDefault(name) is { } known ? Resolved(known, depth - 1) with { Place = value.Place } : value with { IsWorkedOut = true };

        return value with
        {
            Entries = [.. value.Entries.Select(entry => (entry.Key, Resolved(entry.Value, depth - 1)))],
            Items = [.. value.Items.Select(item => Resolved(item, depth - 1))],
        };
    }

    private CodeToken Token(int at) => at >= 0 && at < tokens.Count ? tokens[at] : default;

    private ConfigValue ValueAt(int at)
    {
        next = at;
        return Value(Depth);
    }

    private ConfigValue Value(int depth)
    {
        var start = Token(next);
        var value = new ConfigValue($"{file}:{start.Line}");
        value = depth == 0 ? value with { IsWorkedOut = true }
            : start.Kind == CodeTokenKind.Text ? Text(value, start)
            : start.Is('{') ? Object(value, depth)
            : start.Is('[') ? List(value, ']', depth)
            : start.Is('(') ? List(value, ')', depth) is { Items: [var inner] } ? inner : value with { IsWorkedOut = true }
            : start.Kind == CodeTokenKind.Word ? Word(value, start, depth)
            : value with { IsWorkedOut = true };
        if (EndsHere())
            return value;

        var isTyped = Token(next).IsWord("as") || Token(next).IsWord("satisfies");
        Skip();
        return isTyped ? value : new ConfigValue(value.Place) { IsWorkedOut = true };
    }

    private ConfigValue Text(ConfigValue value, CodeToken token)
    {
        next++;
        return value with { Text = token.Text, IsWorkedOut = token.Text is null };
    }

    private ConfigValue Word(ConfigValue value, CodeToken token, int depth)
    {
        next++;
        if (token.Text is "true" or "false" || char.IsAsciiDigit(token.Text![0]))
            return value with { Text = token.Text };
        if (token.Text is "null" or "undefined")
            return value;
        if (token.Text is "function" or "async" or "new" or "await")
            return value with { IsWorkedOut = true };

        var name = token.Text;
        for (; Token(next).Is('.') && Token(next + 1).Kind == CodeTokenKind.Word; next += 2)
            name += $".{Token(next + 1).Text}";
        return Token(next).Is('(') ? List(value with { Name = name }, ')', depth) : value with { Name = name };
    }

    private ConfigValue List(ConfigValue value, char end, int depth)
    {
        next++;
        var items = new List<ConfigValue>();
        var isPartly = false;
        while (next < tokens.Count && !Token(next).Is(end))
        {
            isPartly |= Token(next).Text == "...";
            items.Add(Value(depth - 1));
            if (!Next(end))
                return value with { IsWorkedOut = true };
        }

        next++;
        return value with { Items = items, IsWorkedOut = isPartly };
    }

    private ConfigValue Object(ConfigValue value, int depth)
    {
        next++;
        var entries = new List<(string, ConfigValue)>();
        var isPartly = false;
        while (next < tokens.Count && !Token(next).Is('}'))
        {
            var key = Token(next);
            if (key.Kind is CodeTokenKind.Word or CodeTokenKind.Text && key.Text is { } name && Token(next + 1).Is(':'))
            {
                next += 2;
                entries.Add((name, Value(depth - 1) with { Place = $"{file}:{key.Line}" }));
            }
            else if (key is { Kind: CodeTokenKind.Word, Text: { } variable } && (Token(next + 1).Is(',') || Token(next + 1).Is('}')))
            {
                next++;
                entries.Add((variable, new ConfigValue($"{file}:{key.Line}") { Name = variable }));
            }
            else
            {
                // A method gives nothing away; what is spread into it may be anything.
                isPartly |= key.Text == "...";
                next += key.Kind == CodeTokenKind.Mark ? 0 : 1;
                Skip();
            }

            if (!Next('}'))
                return value with { IsWorkedOut = true };
        }

        next++;
        return value with { Entries = entries, IsWorkedOut = isPartly };
    }

    /// <summary>Past a comma, or at the end of what it stands in.</summary>
    private bool Next(char end)
    {
        if (Token(next).Is(','))
            next++;
        else if (!Token(next).Is(end))
            return false;
        return true;
    }

    private bool EndsHere() => Token(next) is var token && (token.Kind == CodeTokenKind.End || token.Is(',') || token.Is(';') || token.Is('}') || token.Is(']') || token.Is(')')
        || (token.Kind == CodeTokenKind.Word && next > 0 && token.Line > Token(next - 1).Line));

    /// <summary>To the end of a value, past all that stands in brackets.</summary>
    private void Skip()
    {
        for (var open = 0; next < tokens.Count; next++)
        {
            if (left-- <= 0)
                next = tokens.Count;
            if (open == 0 && EndsHere())
                return;
            if (Token(next).Is('(') || Token(next).Is('[') || Token(next).Is('{'))
                open++;
            else if (Token(next).Is(')') || Token(next).Is(']') || Token(next).Is('}'))
                open--;
        }
    }
}
