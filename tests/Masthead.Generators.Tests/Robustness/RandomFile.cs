using System.Text;
using System.Text.Json;
using CsCheck;

namespace Masthead.Generators.Tests.Robustness;

/// <summary>A content file as it may come: where it lies, and bytes.</summary>
/// <param name="Folder">Below <c>content/</c>; with the number of the file in its batch and the extension it is a path.</param>
internal sealed record RandomFile(string Folder, string Extension, byte[] Bytes)
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Articles above all, and every other kind of file that is read.</summary>
    private static readonly Gen<(string Folder, string Extension)> Place = Gen.Frequency(
        (6, ("articles/", ".yml")),
        (6, ("articles/", ".md")),
        (2, ("articles/sea/Ports & Boats/", ".md")),
        (3, ("authors/", ".yml")),
        (1, ("authors/", ".md")),
        (1, ("authors/", ".toml")),
        (1, ("authors/", ".json")),
        (1, ("masthead", ".yml")));

    public static Gen<RandomFile> Of(Gen<byte[]> bytes) => Gen.Select(Place, bytes, static (place, bytes) => new RandomFile(place.Folder, place.Extension, bytes));

    /// <summary>Below <c>content/</c>.</summary>
    public string PathAs(int number) => Folder == "masthead" ? "masthead.yml" : $"{Folder}{number}{Extension}";

    /// <summary>As the compiler decodes it.</summary>
    public string Text
    {
        get
        {
            try
            {
                return Strict.GetString(Bytes).TrimStart('\uFEFF');
            }
            catch (ArgumentException)
            {
                return Encoding.Latin1.GetString(Bytes);
            }
        }
    }

    public static string Print(RandomFile file) => $"{file.Folder}*{file.Extension}: {JsonSerializer.Serialize(file.Text)}";
}
