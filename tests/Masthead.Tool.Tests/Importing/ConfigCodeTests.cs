using System.Text;
using Masthead.Tool.Importing.Site.Configuration;

namespace Masthead.Tool.Tests.Importing;

/// <summary>Configurations that are programs: what stands there word for word is read, and whatever stands there, nothing else.</summary>
public sealed class ConfigCodeTests
{
    private const string Program = """
        // title: 'Not this', and it's none
        /* title: "Nor this" */
        import { themes } from 'prism';
        const title = "The Harbour";
        const more = { a: 1 };
        function other({ title }) { if (/[/"'`]/.test(title) || 4 / 2 / 1 > 1) return { unlike: 'x' }; }
        const config: Config = {
          title,
          'base-url': '/',
          copyright: `© ${new Date().getFullYear()} ${`}`} a`,
          plain: `word`,
          escaped: 'it\'s',
          joined: 'a' + 'b',
          chosen: process.env.X ? 'a' : 'b',
          flag: true, count: 12, none: null,
          method() { return { title: 'x' }; },
          async load(x) { },
          spread: { ...more, own: 'own' },
          list: [ ['name', ({ deep: 'deep' } as Options)], [call({ at: 'at' }).then(), 'second'], , ],
          called: glob({ base: './x' }),
          last: 'last'
        };

        export default config satisfies Config
        """;

    [Theory]
    [InlineData("title", "The Harbour", 8)]
    [InlineData("base-url", "/", 9)]
    [InlineData("copyright", null, 10)]
    [InlineData("plain", "word", 11)]
    [InlineData("escaped", null, 12)]
    [InlineData("joined", null, 13)]
    [InlineData("chosen", null, 14)]
    [InlineData("flag", "true", 15)]
    [InlineData("count", "12", 15)]
    [InlineData("spread.own", "own", 18)]
    [InlineData("last", "last", 21)]
    public void What_stands_there_is_read_with_its_place(string key, string? text, int line)
    {
        var value = ConfigCode.Read("x.ts", Program).At(key);

        Assert.NotNull(value);
        Assert.Equal((text, $"x.ts:{line}"), (value.Text, value.Place));
        Assert.Equal(text is null, value.IsWorkedOut);
    }

    [Fact]
    public void Lists_and_calls_have_what_is_in_them()
    {
        var config = ConfigCode.Read("x.ts", Program);

        Assert.Equal("deep", config["list"]!.Items[0].Items[1]["deep"]!.Text);
        Assert.True(config["list"]!.Items[1].Items[0].IsWorkedOut);
        Assert.Equal("second", config["list"]!.Items[1].Items[1].Text);
        Assert.Equal(("glob", "./x"), (config["called"]!.Name, config["called"]!.Items[0]["base"]!.Text));
        Assert.True(config["spread"]!.IsWorkedOut);
        Assert.Null(config["unlike"]);
    }

    [Theory]
    [InlineData("module.exports = { a: 'x' }")]
    [InlineData("const c = { a: 'x' }\nmodule.exports = c")]
    [InlineData("export default defineConfig({ a: 'x' })")]
    [InlineData("export default () => ({ a: 'x' })")]
    [InlineData("module.exports = function (c) { c.on('x', () => { return 1; }); return { a: 'x' }; };")]
    [InlineData("const make = async (c) => {\n  return { a: 'x' };\n};\nexport default make;")]
    [InlineData("export default function (c) {}\nexport const config = { a: 'x' };")]
    public void However_it_is_handed_out(string program) => Assert.Equal("x", ConfigCode.Read("x.js", program)["a"]?.Text);

    [Fact]
    public void Of_two_functions_nobody_knows_which_is_asked() =>
        Assert.True(ConfigCode.Read("x.js", "module.exports = function () { if (x) return { dir: { input: 'a' } }; return { dir: { input: 'b' } }; };").At("dir.input") is { Text: null, IsWorkedOut: true });

    [Fact]
    public void Any_program_is_read_to_its_end()
    {
        for (var length = 0; length <= Program.Length; length++)
        {
            ConfigCode.Read("x.ts", Program[..length]);
            ConfigCode.Read("x.ts", Program[length..]);
        }

        foreach (var part in (string[])["[", "{", "(", "{a:", "return {a:[", "const a = [a,a];", "const a = {", "`${", "export default (", "=> ("])
            ConfigCode.Read("x.ts", new StringBuilder().Insert(0, part, 20_000).ToString());
        ConfigCode.Read("x.ts", string.Concat(Enumerable.Range(0, 60).Select(static i => $"const a{i} = [a{i + 1}, a{i + 1}, a{i + 1}];\n")) + "export default { a: a0 }");
    }
}
