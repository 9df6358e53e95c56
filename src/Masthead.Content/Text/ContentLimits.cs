namespace Masthead.Content.Text;

/// <summary>How much of one thing is read, YAML's own limits aside: no publication comes near, and what grows with it stays bounded. docs/rules/MH4015.md names them.</summary>
internal static class ContentLimits
{
    /// <summary>Credits of one article.</summary>
    public const int Credits = 500;

    /// <summary>Disclaimers that one article names.</summary>
    public const int Disclaimers = 100;

    /// <summary>Characters of an id, a slug, a section's name or a tag.</summary>
    public const int IdLength = 300;

    /// <summary>Characters of <c>permalink</c> in masthead.yml.</summary>
    public const int PermalinkLength = 1_000;

    /// <summary>Policies for paths in masthead.yml.</summary>
    public const int PathPolicies = 200;

    /// <summary>Characters of the pattern of one.</summary>
    public const int PathPatternLength = 300;

    /// <summary>Characters of a text with its placeholders filled in.</summary>
    public const int FilledText = 100_000;

    /// <summary>Fields that masthead.yml declares, those of objects included.</summary>
    public const int Fields = 500;

    /// <summary>Values of one enum that it declares.</summary>
    public const int EnumValues = 500;

    /// <summary>How deep declared lists and objects lie in each other.</summary>
    public const int FieldDepth = 8;

    /// <summary>Characters of the name of a field, a type, a record or an enum's value.</summary>
    public const int FieldName = 100;

    /// <summary>Characters of a declared pattern.</summary>
    public const int PatternLength = 1_000;

    /// <summary>Time that one value is held to a pattern for: more is taken by patterns that try the same over and over.</summary>
    public static TimeSpan PatternTime { get; } = TimeSpan.FromMilliseconds(250);

    public static string TooManyFields { get; } = $"There are more than {Fields} fields, the most that can be declared: remove the further ones.";

    public static string TooManyEnumValues { get; } = $"There are more than {EnumValues} values, the most that an enum can have: remove the further ones.";

    public static string TooDeepFields { get; } = $"Lists and objects lie more than {FieldDepth} deep in each other here, the most that can be declared: divide them.";

    public static string TooLongAPattern { get; } = $"This has more than {PatternLength} characters, the most that a 'pattern' can have: make it shorter.";

    public static string TooManyCredits { get; } = $"There are more than {Credits} credits, the most that are read: remove the further ones.";

    public static string TooManyDisclaimers { get; } = $"There are more than {Disclaimers} disclaimers, the most that are read: remove the further ones.";

    public static string TooLongAnId { get; } = $"This has more than {IdLength} characters, the most that a name by which something is found may have: make it shorter.";

    public static string TooLongAPermalink { get; } = $"This has more than {PermalinkLength} characters, the most that are read of a 'permalink': make it shorter.";

    public static string TooManyPathPolicies { get; } = $"There are more than {PathPolicies} policies for paths, the most that are read: put patterns together, and remove the further ones.";

    public static string TooLongAPathPattern { get; } = $"This has more than {PathPatternLength} characters, the most that are read of a pattern: make it shorter.";

    public static string TooLongWhenFilled { get; } = $"With its placeholders filled in this has more than {FilledText} characters, the most that are kept: make it shorter.";
}
