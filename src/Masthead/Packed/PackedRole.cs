#if MASTHEAD_LIBRARY
using Masthead.Compiled;
#else
using Masthead.Content.Resolution;
using Masthead.Generators.Generation.Emit.Files;
#endif

namespace Masthead.Packed;

/// <summary>What somebody did for a piece: twice the role, and one more where the publication has a name of its own for it. The generator writes it, and the library reads it, in one order.</summary>
internal static class PackedRole
{
#if MASTHEAD_LIBRARY
    public static (CreditRole Role, OwnRole? Own) Read(ref RecordReader reader)
    {
        var number = reader.ReadInt32();
        return ((CreditRole)(number >> 1), (number & 1) == 0 ? null : new OwnRole(reader.ReadText(), reader.ReadText()));
    }
#else
    public static void Write(RecordWriter records, ResolvedCredit credit)
    {
        records.Number(((int)credit.Role << 1) | (credit.OwnRole is null ? 0 : 1));
        if (credit.OwnRole is not { } own)
            return;

        records.Text(own.Id);
        records.Text(own.Label);
    }
#endif
}
