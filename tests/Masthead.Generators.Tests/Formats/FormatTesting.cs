using Masthead.Content.Data;
using Masthead.Content.Formats;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Generators.Tests.Yaml;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Formats;

/// <summary>TOML and JSON in, nodes and errors out, in the words of <see cref="YamlTesting"/>.</summary>
internal static class FormatTesting
{
    public static DataDocument Read(string format, string text, DataLimits? limits = null) =>
        FormatReader.Of(DataFormat.Named(format)!).Read(text, new TextRange(0, text.Length), limits ?? DataLimits.Default, KeySet.None, TestContext.Current.CancellationToken);

    /// <summary>The root of a text in which nothing is wrong.</summary>
    public static DataNode Root(string format, string text)
    {
        var document = Read(format, text);
        Assert.Empty(document.Errors);
        return Assert.IsType<DataNode>(document.Root, exactMatch: false);
    }

    public static void AssertCut(string format, string expected, string text, string path) => Assert.Equal(expected, YamlTesting.At(Root(format, text), path).Range.Of(text));

    /// <summary>One fault at the place between ‹ and ›, and what its edit makes of the text.</summary>
    public static void AssertError(string format, string marked, string message, string? mended = null)
    {
        var text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        var start = marked.IndexOf('‹', StringComparison.Ordinal);
        var error = Assert.Single(Read(format, text).Errors);

        Assert.Equal((message, new TextRange(start, marked.IndexOf('›', StringComparison.Ordinal) - 1)), (error.Message, error.Range));
        Assert.Equal(mended, error.Edit is { } edit ? text[..edit.Range.Start] + edit.NewText + text[edit.Range.End..] : null);
        if (mended is not null)
            Assert.Empty(Read(format, mended).Errors);
    }
}
