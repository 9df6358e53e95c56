using Masthead.Content.Text;

namespace Masthead.Content.Data;

/// <summary>What is said of keys and values in whatever format.</summary>
internal static class DataMessages
{
    public static string DuplicateKey(string key) => $"The key '{Quoted.Short(key)}' is given twice: remove one of the two.";

    public static string OtherSpace(char space, string format) => $"This space (U+{(int)space:X4}) is none to {format}: replace it by one of the space bar's.";

    public static string TooLong(DataLimits limits) => $"This has more than {limits.Characters} characters, the most that are read: make it shorter.";

    public static string TooDeep(DataLimits limits) => $"Lists and maps are nested more than {limits.Depth} deep here: make them flatter.";

    public static string TooManyNodes(DataLimits limits) => $"There are more than {limits.Nodes} values, the most that are read: split the file.";
}
