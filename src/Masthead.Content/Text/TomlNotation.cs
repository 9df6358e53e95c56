namespace Masthead.Content.Text;

internal sealed class TomlNotation : Notation
{
    public static readonly TomlNotation Instance = new();

    public override string Like(string source, TextRange range, string value) =>
        IsKey(source, range) && source[range.Start] is not ('"' or '\'') && IsBareKey(value) ? value
        : source[range.Start] == '\'' && value.IndexOf('\'') < 0 && !value.Any(char.IsControl) ? $"'{value}'"
        : Quote(value);

    public override string Text(string value) => Quote(value);

    public override bool MayBreakBraces => false;

    public override string Key(string name) => (IsBareKey(name) ? name : Quote(name)) + " =";

    /// <summary>What YAML writes without quotation marks: a flag, a number and a day stay so.</summary>
    public override string Word(string value) => value is "true" or "false" || IsNumberOrDay(value) ? value : Quote(value);

    /// <summary>Between double quotation marks, on one line.</summary>
    public static string Quote(string value) => JsonNotation.Quote(value);

    private static bool IsNumberOrDay(string value) =>
        value.Length > 0 && value.All(char.IsDigit) && (value[0] != '0' || value.Length == 1) || (value.Length == 10 && value[4] == '-' && value[7] == '-' && value.Where(char.IsDigit).Count() == 8);

    private static bool IsBareKey(string name) => name.Length > 0 && name.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_');

    /// <summary>Whether an equals sign or a dot follows, or the bracket that closes a heading.</summary>
    private static bool IsKey(string source, TextRange range)
    {
        var next = range.End;
        while (next < source.Length && source[next] is ' ' or '\t')
            next++;
        if (next == source.Length)
            return false;
        if (source[next] is '=' or '.')
            return true;

        var line = Lines.StartOf(source, range.Start);
        return source[next] == ']' && source.Substring(line, range.Start - line).TrimStart().StartsWith("[", StringComparison.Ordinal);
    }
}
