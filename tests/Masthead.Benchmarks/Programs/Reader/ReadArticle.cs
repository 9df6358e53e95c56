using System.Text.Json.Serialization;

namespace Reader;

/// <summary>An article as a program reads it that has no Masthead.</summary>
internal sealed class ReadArticle
{
    public string Title { get; set; } = "";

    public string Standfirst { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Section { get; set; } = "";

    public List<string> Byline { get; set; } = [];

    public DateTimeOffset Published { get; set; }

    public DateTimeOffset Updated { get; set; }

    public List<string> Tags { get; set; } = [];

    public List<ReadNote> EditorNotes { get; set; } = [];

    public List<ReadSource> Sources { get; set; } = [];

    public List<string> Disclaimers { get; set; } = [];

    public string Body { get; set; } = "";
}

internal sealed class ReadNote
{
    public string Kind { get; set; } = "";

    public string Date { get; set; } = "";

    public string Text { get; set; } = "";
}

internal sealed class ReadSource
{
    public string Name { get; set; } = "";

    public string Use { get; set; } = "";
}

[JsonSerializable(typeof(List<ReadArticle>))]
internal sealed partial class ReadArticleJson : JsonSerializerContext;
