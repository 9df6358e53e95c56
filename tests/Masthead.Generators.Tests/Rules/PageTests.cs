using System.Globalization;
using Masthead.Generators.Pages;
using Masthead.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Masthead.Generators.Tests.Rules;

/// <summary>MH5001, MH5002, MH5003: over C#, and over what Razor generates.</summary>
public sealed partial class PageTests
{
    /// <summary>As much of ASP.NET Core as a page is made of.</summary>
    private const string AspNetCore = """
        namespace Microsoft.AspNetCore.Components
        {
            public interface IComponent;
            public readonly struct MarkupString(string text) { public override string ToString() => text; }
            public abstract class ComponentBase : IComponent { protected abstract void BuildRenderTree(RenderTreeBuilder builder); }
            public sealed class RenderTreeBuilder
            {
                public void AddContent(int sequence, object? content) { }
                public void AddMarkupContent(int sequence, string? content) { }
                public void OpenComponent<T>(int sequence) { }
                public void AddComponentParameter(int sequence, string name, object? value) { }
                public void CloseComponent() { }
            }
        }

        namespace Microsoft.AspNetCore.Components.CompilerServices { public static class RuntimeHelpers { public static T TypeCheck<T>(T value) => value; } }

        namespace Microsoft.AspNetCore.Mvc.Razor { public abstract class RazorPageBase { public void Write(object? value) { } } }

        namespace Microsoft.AspNetCore.Http
        {
            public static class Results { public static object Content(string content, string type) => content; }
            public abstract class HttpResponse;
            public static class HttpResponseWritingExtensions { public static System.Threading.Tasks.Task WriteAsync(this HttpResponse response, string text) => System.Threading.Tasks.Task.CompletedTask; }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public sealed class WebApplication;
            public static class EndpointRouteBuilderExtensions { public static void MapGet(this WebApplication app, string pattern, System.Delegate handler) { } }
        }
        """;

    private const string Usings = "using System.Linq; using Masthead; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Components; using Microsoft.AspNetCore.Http;\n";

    private static string Message(string type, string what, string remedy) =>
        $"'{type}' prints articles without {what}: {remedy}, hand the whole article to what does, or excuse it with 'ArticleTeaser' and a reason.";

    private static readonly (string Id, string What, string Remedy)[] All =
    [
        ("MH5001", "their byline", "print 'Byline'"),
        ("MH5002", "their disclaimers", "print 'Disclaimers', or 'NoticesAt' for every position"),
        ("MH5003", "the editors' notes on them", "print 'EditorNotes', or 'NoticesAt' for every position"),
    ];

    /// <summary>A component that renders something, as Razor generates it.</summary>
    private static string Component(string render, string members = "", string attributes = "") => $$"""
        {{attributes}}
        public partial class Page : ComponentBase
        {
            public required Article Article { get; set; }
            {{members}}
            protected override void BuildRenderTree(RenderTreeBuilder builder) { {{render}} }
        }
        """;

    [Fact]
    public async Task A_component_that_prints_the_text_alone() =>
        Assert.Equal(
            All.Select(static rule => $"‹Article.Body› {rule.Id}: {Message("Page", rule.What, rule.Remedy)}"),
            await Found(Component("builder.AddContent(0, Article.Title); builder.AddContent(1, Article.Body.Text);")));

    [Theory]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddContent(2, Article.Byline);", "MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); foreach (var notice in Article.NoticesAt(Position.Top)) builder.AddContent(2, notice.Text);", "MH5001 MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); foreach (var note in Article.EditorNotes) builder.AddContent(2, note.Text);", "MH5001 MH5002")]
    [InlineData("builder.AddContent(1, Article.Body); foreach (var disclaimer in Article.Disclaimers) builder.AddContent(2, disclaimer.Text);", "MH5001 MH5003")]
    [InlineData("var body = Article is { Body: var text } ? text : null; builder.AddContent(1, body);", "MH5001 MH5002 MH5003")]
    [InlineData("System.Action print = () => builder.AddContent(1, Article.Body); print();", "MH5001 MH5002 MH5003")]
    [InlineData("Print(); void Print() => builder.AddContent(1, Article?.Body);", "MH5001 MH5002 MH5003")]
    [InlineData("_ = nameof(Article.Byline); builder.AddContent(1, Article.Body);", "MH5001 MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); _ = Article.Equals(Article); _ = object.ReferenceEquals(Article, null);", "MH5001 MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); builder.OpenComponent<Line>(2); builder.AddComponentParameter(3, \"Article\", Article.Title);", "MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); builder.OpenComponent<Line>(2); builder.AddComponentParameter(3, \"Article\", (object)Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers.TypeCheck<Article>(Article)); builder.CloseComponent();", "MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); builder.OpenComponent<Head>(2); builder.AddComponentParameter(3, \"Article\", Article); builder.CloseComponent();", "MH5001 MH5002 MH5003")]
    [InlineData("builder.AddContent(1, Article.Body); builder.OpenComponent<Head>(2); builder.CloseComponent(); builder.OpenComponent<Any>(3); builder.AddComponentParameter(4, \"Article\", Article); builder.CloseComponent();", "")]
    [InlineData("builder.AddContent(1, Article.Body); Helpers.Notices(Article);", "MH5001")]
    [InlineData("builder.AddContent(1, Article.Body); Helpers.Notices(Article.Title);", "MH5001")]
    public async Task What_a_component_leaves_out(string render, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await Found(Component(render) + Contract)).Select(static line => line.Split("› ")[1][..6])));

    /// <summary>How long a text is, or whether there is one, shows nothing of it; what a name is given to is shown where the name is.</summary>
    [Theory]
    [InlineData("builder.AddContent(1, Article.Body.Text.Split(' ').Length / 200);", false)]
    [InlineData("if (Article.Body.Text.Contains(\"ferry\")) builder.AddContent(1, Article.Title);", false)]
    [InlineData("if (Article.Body.Text is { Length: > 0 }) builder.AddContent(1, Article.Title);", false)]
    [InlineData("if (Article is { Body.Text.Length: > 0 }) builder.AddContent(1, Article.Title);", false)]
    [InlineData("builder.AddContent(1, Words(Article.Body.Text)); int Words(string text) => text.Length;", false)]
    [InlineData("if (Article.Body.Text.Length > 0) builder.AddContent(1, Article.Body.Text);", true)]
    [InlineData("if (Article.Body is { Text.Length: > 0 } body) builder.AddContent(1, body.Text);", true)]
    [InlineData("if (Article is { Body: { Text: var text } }) builder.AddContent(1, text);", true)]
    [InlineData("if (Article.Body.Text is var text && text.Length > 0) builder.AddContent(1, text);", true)]
    [InlineData("if (TryHtml(Article.Body.Text, out var html)) builder.AddContent(1, html); bool TryHtml(string text, out string html) { html = text; return true; }", true)]
    public async Task A_component_that_measures_the_text(string render, bool isPage) => Assert.Equal(isPage ? 3 : 0, (await Found(Component(render))).Count());

    /// <summary>What prints it is to be other code: the type's own is looked at.</summary>
    [Theory]
    [InlineData("builder.AddContent(1, Html(Article));", "static string Html(Article a) => a.Body.Text;", true)]
    [InlineData("builder.AddContent(1, Html(Article)); string Html(Article a) => a.Body.Text;", "", true)]
    [InlineData("builder.AddContent(1, Html<Article>(Article));", "static string Html<T>(T a) where T : Article => a.Body.Text;", true)]
    [InlineData("builder.AddContent(1, Inner.Html(Article));", "static class Inner { public static string Html(Article a) => a.Body.Text; }", true)]
    [InlineData("System.ArgumentNullException.ThrowIfNull(Article); builder.AddContent(1, Article.Body);", "", true)]
    [InlineData("if (!Seen.Contains(Article)) builder.AddContent(1, Article.Body);", "readonly System.Collections.Generic.List<Article> Seen = [];", true)]
    [InlineData("builder.AddContent(1, Html(Article));", "static string Html(Article a) => a.Body.Text + Other.Head(a);", false)]
    [InlineData("builder.AddContent(1, Article.Body); Head(Article);", "protected virtual string Head(Article a) => \"\";", false)]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddContent(2, new Row(Article));", "sealed record Row(Article Article);", false)]
    [InlineData("builder.AddContent(1, Article.Body); Print(Article);", "readonly System.Action<Article> Print = null!;", false)]
    public async Task A_method_of_its_own_that_takes_the_article(string render, string members, bool isPage) =>
        Assert.Equal(isPage ? 3 : 0, (await Found(Component(render, members) + " public static class Other { public static string Head(Article article) => \"\"; }")).Count());

    /// <summary>Whoever is given an object with the whole article in it may print anything of that.</summary>
    [Theory]
    [InlineData("app.MapGet(\"/a\", () => new Model { Article = article, Html = article.Body.Text });", false)]
    [InlineData("app.MapGet(\"/a\", () => new { article, Html = article.Body.Text });", false)]
    [InlineData("app.MapGet(\"/a\", () => { var model = new Model(); model.Article = article; model.Html = article.Body.Text; return model.Html + article.Body.Text; });", false)]
    [InlineData("app.MapGet(\"/a\", () => new Model { Html = article.Body.Text });", true)]
    [InlineData("app.MapGet(\"/a\", () => { Kept = article; return Kept.Body.Text; });", true)]
    [InlineData("app.MapGet(\"/a\", () => { var kept = article; return kept.Body.Text; });", true)]
    public async Task A_handler_that_puts_the_article_into_an_object(string map, bool isPage) => Assert.Equal(isPage ? 3 : 0, (await Found($$"""
        public static class Routes
        {
            private static Article Kept { get; set; } = null!;
            public static void Map(WebApplication app, Article article) { {{map}} }
        }
        public sealed class Model { public Article? Article { get; set; } public string? Html { get; set; } }
        """)).Count());

    [Fact]
    public async Task A_component_for_any_kind_of_article_hands_it_on() =>
        Assert.Empty(await Found("""
            public class Page<T> : ComponentBase where T : Article
            {
                public required T Piece { get; set; }
                protected override void BuildRenderTree(RenderTreeBuilder builder) { builder.AddContent(0, Piece.Body); builder.AddComponentParameter(1, "Article", Piece); }
            }
            """));

    private const string Contract = """

        [Prints(ArticleElements.Byline)] public sealed class Line : IComponent;
        [Prints(ArticleElements.None)] public sealed class Head : IComponent;
        public sealed class Any : IComponent;
        public static class Helpers
        {
            [Prints(ArticleElements.Notices)] public static string Notices(object article) => "";
        }
        """;

    [Theory]
    [InlineData("builder.AddContent(1, Article.Title); builder.AddContent(2, Article.Standfirst);")]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddContent(2, Article.Byline); foreach (var position in System.Enum.GetValues<Position>()) builder.AddContent(3, Article.NoticesAt(position));")]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddContent(2, Article.Byline); builder.AddContent(3, Article.NoticesAt(Position.Top)); builder.AddContent(4, Article.NoticesAt(Position.AfterByline)); builder.AddContent(5, Article.NoticesAt(Position.End));")]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddContent(2, Article.Byline); builder.AddContent(3, System.Enum.GetValues<Position>().Select(Article.NoticesAt));")]
    [InlineData("builder.AddContent(1, Article.Body); builder.AddComponentParameter(2, \"Article\", Article);")]
    [InlineData("builder.AddContent(1, Article.Body); Other.Print(Article);")]
    [InlineData("if (Article is { Byline: var byline, Disclaimers: var disclaimers, EditorNotes: var notes, Body: var body }) builder.AddContent(1, body);")]
    [InlineData("_ = new Article { Id = \"a\", Slug = \"a\", Title = \"A\", Body = new ArticleBody(\"a\", BodyFormat.PlainText) };")]
    [InlineData("_ = nameof(Article.Body);")]
    public async Task Silent_for_a_component(string render) =>
        Assert.Empty(await Found(Component(render) + " public static class Other { public static void Print(Article article) { } }"));

    [Theory]
    [InlineData("[ArticleTeaser(\"The first lines in a list.\")]", "")]
    [InlineData("[ArticleTeaser(\" \")]", "MH5001 MH5002 MH5003")]
    public async Task A_teaser_is_excused_with_a_reason(string attribute, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await Found(Component("builder.AddContent(1, Article.Body);", attributes: attribute))).Select(static line => line.Split("› ")[1][..6])));

    [Theory]
    [InlineData("app.MapGet(\"/{slug}\", (string slug) => $\"<h1>{Find(slug)!.Title}</h1>{Find(slug)!.Body.Text}\");", true)]
    [InlineData("app.MapGet(\"/{slug}\", (string slug) => { var text = Find(slug)!.Body.Text; return text; });", true)]
    [InlineData("app.MapGet(\"/{slug}\", (string slug) => Results.Content(ToHtml(Find(slug)!.Body.Text), \"text/html\"));", true)]
    [InlineData("app.MapGet(\"/{slug}\", Page);", true)]
    [InlineData("app.MapGet(\"/words\", () => Find(\"a\")!.Body.Text.Length);", false)]
    [InlineData("app.MapGet(\"/about\", () => Find(\"a\")!.Body.Text.Contains(\"ferry\"));", false)]
    [InlineData("app.MapGet(\"/titles\", () => Find(\"a\")!.Title);", false)]
    [InlineData("var words = Find(\"a\")!.Body.Text.Split(' ');", false)]
    public async Task A_request_handler(string map, bool isPage)
    {
        var found = await Found($$"""
            public static class Routes
            {
                public static void Map(WebApplication app) { {{map}} }
                private static object Page(string slug) => {{(map.Contains(", Page)", StringComparison.Ordinal) ? "Results.Content(Find(slug)!.Body.Text, \"text/html\")" : "\"\"")}};
                private static string ToHtml(string markdown) => markdown;
                private static Article? Find(string slug) => null;
            }
            """);

        Assert.Equal(isPage ? 3 : 0, found.Count());
    }

    [Fact]
    public async Task A_handler_that_hands_the_article_on() =>
        Assert.Empty(await Found("""
            public static class Routes
            {
                public static void Map(WebApplication app, Article article)
                {
                    app.MapGet("/page", () => article.Body.Text);
                    app.MapGet("/json", () => article);
                }
            }
            """));

    [Fact]
    public async Task Plain_code_that_is_marked()
    {
        const string mail = """
            [RendersArticle]
            public static class Mail
            {
                public static string Text(Article article) => article.Title + "\n" + article.Body.Text;
            }
            """;
        Assert.Equal(3, (await Found(mail)).Count(static line => line.StartsWith("‹article.Body› ", StringComparison.Ordinal)));
        Assert.Equal(3, (await Found(mail.Replace(".Body.Text", ".Title", StringComparison.Ordinal))).Count(static line => line.StartsWith("‹RendersArticle› ", StringComparison.Ordinal)));
        Assert.Empty(await Found(mail.Replace("[RendersArticle]", "", StringComparison.Ordinal)));
        Assert.Empty(await Found(mail.Replace("article.Body.Text", "article.Byline + string.Concat(article.NoticesAt(Position.Top).Select(n => n.Text)) + article.Disclaimers.Count + article.EditorNotes.Count + article.Body.Text", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task All_parts_of_a_type_and_its_base_types_count()
    {
        var page = Component("builder.AddContent(1, Article.Body);");
        Assert.Empty(await Found(page + " public partial class Page { private sealed class Inner { public string Line(Article a) => a.Byline.ToString() + a.Disclaimers.Count + a.EditorNotes.Count; } }"));
        Assert.Empty(await Found(page.Replace(": ComponentBase", ": PageBase", StringComparison.Ordinal)
            + " public abstract class PageBase : ComponentBase { protected string Above(Article a) => $\"{a.Byline}{a.NoticesAt(Position.Top).Count}\"; }"));
    }

    [Fact]
    public async Task A_Razor_view_and_a_sites_own_kind_of_article() =>
        Assert.Equal(3, (await Found("""
            public sealed record Review : Article { public int Rating { get; init; } }
            public abstract class View : Microsoft.AspNetCore.Mvc.Razor.RazorPageBase
            {
                public Review Model { get; set; } = null!;
                public void Execute() => Write(Model.Body);
            }
            """)).Count());

    [Fact]
    public async Task Generated_code_is_reported_where_it_was_written()
    {
        var code = "#line (7,5)-(7,30) 9 \"/site/Pages/Page.razor\"\n";
        var diagnostics = await AnalyzeAsync("// <auto-generated/>\n#nullable enable\n" + Usings + Component($"\nbuilder.AddContent(1,\n{code}Article.Body\n#line default\n);"), "/site/obj/Page_razor.g.cs");

        Assert.Equal(3, diagnostics.Count);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(("/site/Pages/Page.razor", 6), (diagnostic.Location.GetMappedLineSpan().Path, diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line)));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("class X { void M() { Article a; a.Body; } }")]
    [InlineData("class X : Missing { object M(dynamic a) => a.Body + a.Byline; }")]
    [InlineData("class X { object M(Article a) => a.NoticesAt(); object N(Article a) => a.NoticesAt(\"x\"); }")]
    [InlineData("[RendersArticle, ArticleTeaser] partial struct X { Article Article => throw null!; }")]
    [InlineData("[ArticleTeaser(null), Prints] class X : IComponent { object M(Article a) => a.Body; }")]
    [InlineData("class X : IComponent { System.Linq.Expressions.Expression<System.Func<Article, object>> M() => a => a.Body; }")]
    [InlineData("class X : IComponent { object M(Article a) { var (b, c) = (a.Body, a.Byline); return a with { Body = b }; } }")]
    [InlineData("class X<T> : IComponent where T : Article { object M(T a) => a.Body; T N(T a) => a; }")]
    public async Task Odd_code_is_no_crash(string code) => await AnalyzeAsync(Usings + code, "/site/Odd.cs", compiles: false);

    [Theory]
    [InlineData("sealed class Page : ComponentBase { readonly Article a = null!; string Text => a.Body.Text; protected override void BuildRenderTree(RenderTreeBuilder builder) { } }", "‹a.Body›")]
    [InlineData("sealed class Page : ComponentBase { static readonly System.Func<Article, object> Text = a => a.Body; protected override void BuildRenderTree(RenderTreeBuilder builder) { } }", "‹a.Body›")]
    [InlineData("sealed class Page : ComponentBase { object Text { get; } = Site.Lead.Body; protected override void BuildRenderTree(RenderTreeBuilder builder) { } } static class Site { public static Article Lead => null!; }", "‹Site.Lead.Body›")]
    [InlineData("static class Pages { sealed class Inner : System.IO.StringWriter { void Print(Article a) => Write(a.Body.Text); } }", "‹a.Body›")]
    [InlineData("class Page(Article a) : Base(a.Body.Text); class Base(string text) : ComponentBase { public string Text => text; protected override void BuildRenderTree(RenderTreeBuilder builder) { } }", "‹a.Body›")]
    [InlineData("class Page(Article a) : Base(a.Body.Text, a); class Base(string text, Article a) : ComponentBase { public string Text => text + a.Title; protected override void BuildRenderTree(RenderTreeBuilder builder) { } }", null)]
    public async Task Code_in_any_place(string code, string? place) =>
        Assert.Equal(place is null ? [] : Enumerable.Repeat(place, 3), (await Found(code)).Select(static line => line[..(line.IndexOf('›', StringComparison.Ordinal) + 1)]));

    [Theory]
    [InlineData("app.MapGet(\"/a\", () => Site.Lead.Body.Text);", true)]
    [InlineData("app.MapGet(\"/a\", () => Site.Lead.Body.Text); Site.Print(Site.Lead);", false)]
    public async Task A_program_without_a_class(string code, bool isPage)
    {
        var found = await AnalyzeAsync(
            Usings + "var app = new WebApplication(); " + code + " static class Site { public static Article Lead => null!; public static void Print(Article article) { } }",
            "/site/Program.cs",
            output: OutputKind.ConsoleApplication);

        Assert.Equal(isPage ? 3 : 0, found.Count);
    }

    [Fact]
    public async Task Looks_at_no_member_of_its_own_accord()
    {
        var analyzer = new PageAnalyzer();
        var compilation = Compile(Component(""), "/site/Page.cs", OutputKind.DynamicallyLinkedLibrary).WithAnalyzers([analyzer]);

        var actions = await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (actions.CompilationStartActionsCount, actions.SymbolActionsCount));
        Assert.Equal(0, actions.SymbolStartActionsCount + actions.OperationActionsCount + actions.OperationBlockActionsCount + actions.SyntaxNodeActionsCount + actions.CodeBlockActionsCount);
    }

    [Fact]
    public async Task A_project_without_articles_is_not_looked_at()
    {
        var compilation = CSharpCompilation.Create("Other", [CSharpSyntaxTree.ParseText("namespace Masthead; public class Article2 { public string Body = \"\"; }", cancellationToken: TestContext.Current.CancellationToken)]);
        Assert.Empty(await compilation.WithAnalyzers([new PageAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What is marked, the rule and its message, in the order of the rules.</summary>
    private static async Task<IEnumerable<string>> Found(string code) => (await AnalyzeAsync(Usings + code, "/site/Page.cs"))
        .Select(static diagnostic => $"‹{diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]}› {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string code, string path, bool compiles = true, OutputKind output = OutputKind.DynamicallyLinkedLibrary, TestSite? site = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = Compile(code, path, output);
        if (compiles)
            Assert.Empty(compilation.GetDiagnostics(cancellation).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Exception? thrown = null;
        var diagnostics = await compilation.WithAnalyzers([new PageAnalyzer()], new CompilationWithAnalyzersOptions(
            site is null ? new AnalyzerOptions([]) : new AnalyzerOptions(site.Files, site.Options), (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Null(thrown);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static CSharpCompilation Compile(string code, string path, OutputKind output)
    {
        var compilation = TestSite.Of().Compilation;
        return compilation
            .WithOptions(compilation.Options.WithOutputKind(output))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(AspNetCore, TestSite.ParseOptions, "/site/AspNetCore.cs"), CSharpSyntaxTree.ParseText(code, TestSite.ParseOptions, path));
    }
}
