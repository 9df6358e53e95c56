using System.Text;
using Masthead.Shared;

namespace Masthead.Build.Tests;

/// <summary>Reads the format as its description says, with none of the code that writes it.</summary>
internal static class ReadablePack
{
    /// <summary><c>id (format): text</c> for each body, in the order of the pack.</summary>
    public static string[] Lines(byte[] pack)
    {
        Assert.Equal("MHB1"u8.ToArray(), pack[..4]);
        return [.. Enumerable.Range(0, Number(pack, 4)).Select(index => Line(pack, BodyPackFormat.HeaderSize + index * BodyPackFormat.EntrySize))];
    }

    private static string Line(byte[] pack, int entry) =>
        $"{Text(pack, entry)} ({(BodyFormat)Number(pack, entry + 16)}): {Text(pack, entry + 8)}";

    private static string Text(byte[] pack, int place) => Encoding.UTF8.GetString(pack, Number(pack, place), Number(pack, place + 4));

    private static int Number(byte[] pack, int place) => pack[place] | pack[place + 1] << 8 | pack[place + 2] << 16 | pack[place + 3] << 24;
}
