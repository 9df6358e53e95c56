using Masthead.Content.Data;
using Masthead.Content.Json;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Content.Toml;
using Masthead.Content.Yaml;
using Masthead.Shared;

namespace Masthead.Content.Formats;

/// <summary>What reads a format: a row for each, beside that of <see cref="DataFormat"/>, which says how its front matter and its files are recognized.</summary>
/// <param name="Format">The format.</param>
/// <param name="Read">Text to nodes. Called for a format, its library is loaded: a site without TOML loads none for it.</param>
/// <param name="IsProse">Whether an error is about what may be no keys at all, but the text behind a front matter that has no end.</param>
/// <param name="End">What ends front matter, as a message says it.</param>
/// <param name="StopsAtFault">Whether nothing is read behind a fault of syntax, so that a file of many entries has to be read entry by entry.</param>
internal sealed record FormatReader(
    DataFormat Format, Func<string, TextRange, DataLimits, KeySet, CancellationToken, DataDocument> Read, Func<DataError, bool> IsProse, string End, bool StopsAtFault)
{
    private static readonly FormatReader[] All =
    [
        new(DataFormat.Yaml, YamlReader.Read, static error => error.Message == SyntaxMessages.NoColon, "a line '---'", StopsAtFault: true),
        new(DataFormat.Toml, static (text, within, limits, _, cancellation) => TomlReader.Read(text, within, limits, cancellation), static error => error.Message == TomlMessages.NoEquals, "a line '+++'", StopsAtFault: false),
        new(DataFormat.Json, static (text, within, limits, _, cancellation) => JsonReader.Read(text, within, limits, cancellation), static error => error.Message == JsonMessages.NoComma, "a closing brace", StopsAtFault: false),
    ];

    public static FormatReader Of(DataFormat format) => Array.Find(All, reader => reader.Format == format)!;
}
