using Masthead.Content.Schemas;
using Microsoft.Build.Framework;

namespace Masthead.Build;

/// <summary>Writes the JSON Schemas of the site's files, with its authors, disclaimers, sections, tags and fields, for editors that have a YAML extension.</summary>
public sealed class WriteSchemas : ContentTask
{
    /// <summary>Where they are written. One that has these bytes already is left alone.</summary>
    [Required]
    public string Folder { get; set; } = "";

    private protected override string UnreadableConsequence => "The file cannot be read, so what it declares would be missing from the schemas";

    private protected override bool Run(CancellationToken cancellation)
    {
        var (content, options) = Content();
        var files = Read(content, options, cancellation);
        return !Log.HasLoggedErrors
            && SiteSchemas.Write(SchemaSite.Of(files, options)).ToArray().All(schema => TryWrite(Path.Combine(Folder, schema.Name), schema.Bytes, "The schema cannot be written"));
    }
}
