using System.Text;
using System.Xml;

namespace Masthead.Publishing.Xml;

/// <summary>Writes XML of which the same data give the same bytes on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",

        // A carriage return comes back as it was.
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, Settings);

    /// <summary>An element with a text in it; none where there is no text.</summary>
    public static void WriteText(this XmlWriter writer, string name, string? text) => writer.WriteText(null, name, null, text);

    /// <inheritdoc cref="WriteText(XmlWriter, string, string?)"/>
    public static void WriteText(this XmlWriter writer, string? prefix, string name, string? space, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;

        writer.WriteStartElement(prefix, name, space);
        writer.WriteString(XmlCharacters.Clean(text));
        writer.WriteEndElement();
    }

    /// <summary>An attribute; none where there is no value.</summary>
    public static void WriteAttribute(this XmlWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteAttributeString(name, XmlCharacters.Clean(value));
    }
}
