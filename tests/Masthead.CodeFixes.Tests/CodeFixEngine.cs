using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Masthead.CodeFixes.Tests;

/// <summary>The engine of an IDE that makes lightbulbs: it runs the analyzers and loads the code fixes of a project's packages. Internal to Roslyn, so asked for by names.</summary>
internal static class CodeFixEngine
{
    private const string Namespace = "Microsoft.CodeAnalysis.CodeFixes.";

    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    private static readonly Type Service = Features.GetType(Namespace + "ICodeFixService", throwOnError: true)!;

    public static MefHostServices Host { get; } = MefHostServices.Create(MefHostServices.DefaultAssemblies.Union([Features, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")]));

    /// <summary>What a lightbulb offers at a place, of ours.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OffersAsync(TextDocument document, TextSpan place, CancellationToken cancellation)
    {
        var exports = Host.GetType().GetInterfaces().Single(static type => type.Name == "IMefHostExportProvider");
        var found = (IEnumerable)exports.GetMethods().Single(static method => method.GetGenericArguments().Length == 1).MakeGenericMethod(Service).Invoke(Host, null)!;
        var service = Of(found.Cast<object>().Single(), "Value");

        var offers = new List<CodeAction>();
        var stream = (IAsyncEnumerable<object>)Service.GetMethod("StreamFixesAsync")!.Invoke(service, [document, place, null, cancellation])!;
        await foreach (var collection in stream.WithCancellation(cancellation))
        {
            if (Of(collection, "Provider").GetType().FullName == typeof(ContentCodeFix).FullName)
                offers.AddRange(((IEnumerable)Of(collection, "Fixes")).Cast<object>().Select(static fix => (CodeAction)Of(fix, "Action")));
        }

        return offers;
    }

    private static object Of(object value, string member) =>
        value.GetType().GetProperty(member)?.GetValue(value) ?? value.GetType().GetField(member)?.GetValue(value) ?? throw new MissingMemberException(value.GetType().FullName, member);
}
