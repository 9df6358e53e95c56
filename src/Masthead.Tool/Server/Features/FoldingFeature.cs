using Masthead.Content.Text;
using Masthead.Shared;
using Masthead.Tool.Server.Documents;
using Masthead.Tool.Server.Protocol;

namespace Masthead.Tool.Server.Features;

/// <summary>Front matter, which somebody who reads the text may fold away.</summary>
internal static class FoldingFeature
{
    public static IReadOnlyList<FoldingRange> In(ServedFile file)
    {
        if (file.Content is not { IsMarkdown: true } || FrontMatter.Find(file.Text) is not { IsPresent: true, IsClosed: true } matter)
            return [];

        // From the line that opens it to the one that closes it; between braces those are its own.
        var isJson = matter.Format == DataFormat.Json;
        var first = file.Lines.PlaceOf(isJson ? matter.Start : Math.Max(0, Lines.StartOf(file.Text, matter.Start) - 1)).Line;
        var last = file.Lines.PlaceOf(isJson ? Math.Max(matter.Start, matter.End - 1) : matter.End).Line;
        return first < last ? [new FoldingRange(first, last, "region")] : [];
    }
}
