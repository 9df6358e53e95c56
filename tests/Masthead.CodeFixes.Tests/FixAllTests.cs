using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Masthead.CodeFixes.Tests;

/// <summary>One edit in all files, by Roslyn's public way: its engine for IDEs asks no package for it where the file is none of code.</summary>
public sealed class FixAllTests
{
    private static readonly (string Path, string Text)[] Around = [("authors/ada-byron.yml", "name: Ada Byron\nbio: Reporter.\n"), ("masthead.yml", "publisher: The Daily Harbour\nsections: [Harbour, Town]\n")];

    [Fact]
    public async Task What_a_rule_has_one_edit_for_is_mended_in_every_file_each_by_its_own()
    {
        using var site = IdeSite.Of([
            ("articles/a.yml", "title: A\nbyline: ada-byron\npublished: 2024-05-31\nkind: analisys\n"),
            ("articles/b.md", "---\ntitle: B\nbyline: ada-byron\npublished: 2024-05-31\nkind: interveiw\n---\nText.\n"),
            ("articles/c.yml", "title: C\nbyline: ada-byron\npublished: 2024-05-31\nkind: analisys\nsuppress: { rule: MH4003, reason: A test of the desk. }\n"),
            ("articles/d.yml", "title: D\nbyline: ada-byron\npublished: 2024-05-31\nsection: Harbuor\n"), .. Around]);
        var before = await site.TextOf("articles/c.yml");

        await FixAllAsync(site, "MH4003", "MH4003");

        Assert.Contains("kind: analysis\n", await site.TextOf("articles/a.yml"), StringComparison.Ordinal);
        Assert.Contains("kind: interview\n", await site.TextOf("articles/b.md"), StringComparison.Ordinal);
        Assert.Equal(before, await site.TextOf("articles/c.yml"));
        Assert.Equal(["MH4011"], (await site.DiagnosticsAsync()).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Of_several_edits_the_one_of_the_same_title_is_done()
    {
        using var site = IdeSite.Of([
            ("articles/a.yml", "title: A\nbyline: Lin Wei\npublished: 2024-05-31\n"), ("articles/b.yml", "title: B\nbyline: [Lin Wei, ada-byron]\npublished: 2024-05-31\n"),
            ("authors/lin-1.yml", "name: Lin Wei\nsameAs: https://one.example\n"), ("authors/lin-2.yml", "name: Lin Wei\nsameAs: https://two.example\n"), .. Around]);

        await FixAllAsync(site, "MH1002", "MH1002: Replace by 'lin-2'");

        Assert.Contains("byline: lin-2\n", await site.TextOf("articles/a.yml"), StringComparison.Ordinal);
        Assert.Contains("byline: [lin-2, ada-byron]\n", await site.TextOf("articles/b.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_done_without_a_name_for_what() => Assert.Null(await ActionAsync(IdeSite.Of(Around), "MH1002", null));

    private static async Task FixAllAsync(IdeSite site, string rule, string key) => await site.ApplyAsync((await ActionAsync(site, rule, key))!);

    private static async Task<Microsoft.CodeAnalysis.CodeActions.CodeAction?> ActionAsync(IdeSite site, string rule, string? key)
    {
        var fix = new ContentCodeFix();
        return await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(site.Project, fix, FixAllScope.Project, key!, [rule], new Reported(await site.DiagnosticsAsync()), TestContext.Current.CancellationToken));
    }

    private sealed class Reported(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
