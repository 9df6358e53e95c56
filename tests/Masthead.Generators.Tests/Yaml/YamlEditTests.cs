using Masthead.Content.Binding;
using Masthead.Content.Data;
using Masthead.Content.Text;
using Masthead.Content.Yaml;

namespace Masthead.Generators.Tests.Yaml;

/// <summary>What mends a usual mistake: the text is read then, and nothing is offered that does not help.</summary>
public sealed class YamlEditTests
{
    [Theory]
    [InlineData("title: Ferry: it returns # c\nby: ada\n", "title: 'Ferry: it returns' # c\nby: ada\n")]
    [InlineData("title: It's back: the ferry\r\nby: ada\r\n", "title: \"It's back: the ferry\"\r\nby: ada\r\n")]
    [InlineData("title: @ferry\n", "title: '@ferry'\n")]
    [InlineData("title: %s of ferries", "title: '%s of ferries'")]
    [InlineData("title: `ferry` returns\rby: ada\r", "title: '`ferry` returns'\rby: ada\r")]
    [InlineData("title: *Really* good\n", "title: '*Really* good'\n")]
    [InlineData("title: [Update] The ferry\n", "title: '[Update] The ferry'\n")]
    [InlineData("title: {{ page.title }}\n", "title: '{{ page.title }}'\n")]
    [InlineData("title:Ferry\nby: ada\n", "title: Ferry\nby: ada\n")]
    [InlineData("tags:\n  - ferry\n  -quay\n  - pier\n", "tags:\n  - ferry\n  - quay\n  - pier\n")]
    [InlineData("by:\n\tname: ada\n\tat:\n\t\tplace: Oslo\n", "by:\n  name: ada\n  at:\n    place: Oslo\n")]
    [InlineData("by:\n\u00A0\u00A0name: ada\n", "by:\n  name: ada\n")]
    [InlineData("title: Fer\u0007ry\n", "title: Ferry\n")]
    public void What_is_right_whatever_was_meant(string yaml, string mended) => AssertMends(yaml, mended, isSafe: true);

    [Theory]
    [InlineData("title: Ferry byline: ada\n", "title: 'Ferry byline: ada'\n")]
    [InlineData("tags: [ferry: it returns: today]\n", "tags: [ferry: 'it returns: today']\n")]
    [InlineData("title: \"Ferry returns\nbyline: ada\n", "title: \"Ferry returns\"\nbyline: ada\n")]
    [InlineData("title: 'It's back' # c\n", "title: \"It's back\" # c\n")]
    [InlineData("title: \"Ferry\" and \"quay\"\n", "title: '\"Ferry\" and \"quay\"'\n")]
    [InlineData("title: \"Ferry\" returns\n", "title: '\"Ferry\" returns'\n")]
    [InlineData("path: \"C:\\quay\\pier\"\n", "path: \"C:\\\\quay\\\\pier\"\n")]
    [InlineData("tags: [ferry, quay\ntitle: Ferry\n", "tags: [ferry, quay]\ntitle: Ferry\n")]
    [InlineData("tags: [ferry, quay}\n", "tags: [ferry, quay]\n")]
    [InlineData("by: {name: ada]\n", "by: {name: ada}\n")]
    [InlineData("tags: [\"ferry\" \"quay\"]\n", "tags: [\"ferry\", \"quay\"]\n")]
    [InlineData("title: > Ferry\n", "title: '> Ferry'\n")]
    [InlineData("title: - Ferry\n", "title: '- Ferry'\n")]
    [InlineData("title: &amp ferry\n", "title: '&amp ferry'\n")]
    [InlineData("title: !important ferry\n", "title: '!important ferry'\n")]
    [InlineData("title: *ferry\n", "title: '*ferry'\n")]
    [InlineData("title: Ferry\n%byline: ada\n", "title: Ferry\n# %byline: ada\n")]
    [InlineData("by:\n  name: ada\n\tat: Oslo\n", "by:\n  name: ada\n  at: Oslo\n")]
    [InlineData("title: Ferry\n  by: ada\n", null)]
    [InlineData("title: Ferry: it returns\n  at last\n", null)]
    public void What_a_person_is_asked_for(string yaml, string? mended) => AssertMends(yaml, mended, isSafe: false);

    private static void AssertMends(string yaml, string? mended, bool isSafe)
    {
        var errors = Read(yaml).Errors;
        var edit = Assert.Single(errors).Edit;
        Assert.Equal(mended, edit?.Apply(yaml));
        if (mended is null)
            return;

        Assert.Equal(isSafe, edit!.IsSafe);
        Assert.Empty(Read(mended).Errors);
    }

    private static DataDocument Read(string yaml) =>
        YamlReader.Read(yaml, new TextRange(0, yaml.Length), DataLimits.Default, ArticleBinder.Keys, TestContext.Current.CancellationToken);
}
