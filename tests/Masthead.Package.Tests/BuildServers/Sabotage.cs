using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Masthead.Package.Tests.BuildServers;

/// <summary>Breaks one method of an assembly: whatever it did, it throws.</summary>
internal static class Sabotage
{
    /// <summary>ldnull, throw.</summary>
    private static readonly byte[] Throw = [0x14, 0x7A];

    /// <param name="assembly">The portable one: what is compiled ahead runs other code than this.</param>
    /// <param name="loaded">The one that is loaded, whose place it takes.</param>
    public static void Break(string assembly, string loaded, string type, string method)
    {
        var bytes = File.ReadAllBytes(assembly);
        Throw.CopyTo(bytes, OffsetOfCode(bytes, type, method));
        File.WriteAllBytes(loaded, bytes);
    }

    private static int OffsetOfCode(byte[] assembly, string type, string method)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        var address = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Single(definition => metadata.StringComparer.Equals(definition.Name, type))
            .GetMethods().Select(metadata.GetMethodDefinition)
            .Single(definition => metadata.StringComparer.Equals(definition.Name, method)).RelativeVirtualAddress;
        var section = file.PEHeaders.SectionHeaders[file.PEHeaders.GetContainingSectionIndex(address)];
        var start = address - section.VirtualAddress + section.PointerToRawData;

        // ECMA-335 II.25.4: a header of one byte, or of twelve.
        const int tiny = 0x2;
        return start + ((assembly[start] & 0x3) == tiny ? 1 : 12);
    }
}
