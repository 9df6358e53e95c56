using System.Text.Encodings.Web;
using System.Text.Json;
using Masthead.Content.Text;
using Masthead.Tool.Sites;

namespace Masthead.Tool.Output;

/// <summary>For a program: every finding with its place and its edits. Lines and columns are counted from 1 on, columns in UTF-16; offsets from 0.</summary>
internal static class JsonFormat
{
    /// <summary>Names and reasons as they are written; what shows JSON in a page escapes it for the page.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CheckResult result, TextWriter writer, string folder)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteNumber("files", result.FilesRead);
            json.WriteStartArray("findings");
            foreach (var file in result.Files)
            {
                foreach (var finding in file.Findings)
                    Write(finding, file, json, folder);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void Write(SiteFinding finding, FoundFile file, Utf8JsonWriter json, string folder)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", TextFormat.NameOf(finding.Severity));
        json.WriteString("message", finding.Finding.Message);
        json.WriteString("help", finding.Rule.HelpLink);
        if (finding.IsSuppressed)
            json.WriteBoolean("suppressed", true);
        if (file.Lines is not null)
        {
            json.WriteString("file", file.Path);
            var (start, end) = file.PlaceOf(finding.Finding);
            json.WriteNumber("line", start.Line);
            json.WriteNumber("column", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }

        if (finding.Finding.Edits.Count > 0)
        {
            json.WriteStartArray("edits");
            foreach (var edit in finding.Finding.Edits)
                Write(edit, json, folder);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(TextEdit edit, Utf8JsonWriter json, string folder)
    {
        json.WriteStartObject();
        json.WriteString("title", edit.Title);
        json.WriteBoolean("safe", edit.IsSafe && edit.Question is null);
        if (edit.Question is { } question)
            json.WriteString("question", question);
        if (edit.FilePath is { } path)
            json.WriteString("file", FoundFile.PathFrom(folder, path));
        if (edit.CreatesFile)
            json.WriteBoolean("creates", true);
        json.WriteStartArray("changes");
        foreach (var change in edit.Changes)
        {
            json.WriteStartObject();
            json.WriteNumber("start", change.Range.Start);
            json.WriteNumber("end", change.Range.End);
            json.WriteString("newText", change.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
