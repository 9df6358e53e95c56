using Masthead.Content.Editing;
using Masthead.Content.Keys;
using Masthead.Content.Text;
using Masthead.Shared;

namespace Masthead.Generators.Tests.Editing;

/// <summary>Keys put in, taken away and given other values in every format: however lines end, behind a byte order mark and without a final line end. Nothing else is touched.</summary>
public sealed class EditedFileTests
{
    private static readonly KeySet ImageKeys = new("src|url", "credit");

    [Theory]
    [InlineData("a.yml", "title: A # first\nbyline: ada\n", "title: A # first\nupdated: 2024-05-31\nbyline: ada\n")]
    [InlineData("a.yml", "---\ntitle: A\n...\n", "---\ntitle: A\nupdated: 2024-05-31\n...\n")]
    [InlineData("a.yml", "{ title: A, byline: ada }\n", "{ title: A, updated: 2024-05-31, byline: ada }\n")]
    [InlineData("a.yml", "{\n  title: A, # first\n  byline: ada\n}\n", "{\n  title: A, # first\n  updated: 2024-05-31,\n  byline: ada\n}\n")]
    [InlineData("a.yml", "", "updated: 2024-05-31\n")]
    [InlineData("a.yml", "title: A\nupdated: … # when?\n", "title: A\nupdated: 2024-05-31 # when?\n")]
    [InlineData("a.md", "---\ntitle: A\nupdated:\n---\nText.\n", "---\ntitle: A\nupdated: 2024-05-31\n---\nText.\n")]
    [InlineData("a.toml", "title = 'A' # first\nbyline = 'ada'\n\n[params]\nx = 1\n", "title = 'A' # first\nupdated = 2024-05-31\nbyline = 'ada'\n\n[params]\nx = 1\n")]
    [InlineData("a.toml", "# of x\n[params]\nx = 1\n", "updated = 2024-05-31\n\n# of x\n[params]\nx = 1\n")]
    [InlineData("a.toml", "tags = [\n  'a',\n]\n", "tags = [\n  'a',\n]\nupdated = 2024-05-31\n")]
    [InlineData("a.toml", "", "updated = 2024-05-31\n")]
    [InlineData("a.md", "+++\ntitle = 'A'\n[params]\nx = 1\n+++\nText.\n", "+++\ntitle = 'A'\nupdated = 2024-05-31\n[params]\nx = 1\n+++\nText.\n")]
    [InlineData("a.md", "+++\n+++\nText.\n", "+++\nupdated = 2024-05-31\n+++\nText.\n")]
    [InlineData("a.json", "{\n  \"title\": \"A\",\n  \"byline\": \"ada\"\n}\n", "{\n  \"title\": \"A\",\n  \"updated\": \"2024-05-31\",\n  \"byline\": \"ada\"\n}\n")]
    [InlineData("a.json", "{\n\t\"byline\": \"ada\",\n\t\"title\": \"A\"\n}\n", "{\n\t\"byline\": \"ada\",\n\t\"title\": \"A\",\n\t\"updated\": \"2024-05-31\"\n}\n")]
    [InlineData("a.json", "{\"byline\":\"ada\",\"title\":\"A\"}\n", "{\"byline\":\"ada\",\"title\":\"A\",\"updated\": \"2024-05-31\"}\n")]
    [InlineData("a.json", "{}\n", "{ \"updated\": \"2024-05-31\" }\n")]
    [InlineData("a.json", "{ \"title\": \"A\", \"updated\": null }\n", "{ \"title\": \"A\", \"updated\": \"2024-05-31\" }\n")]
    [InlineData("a.md", "{\n  \"title\": \"A\"\n}\nText.\n", "{\n  \"title\": \"A\",\n  \"updated\": \"2024-05-31\"\n}\nText.\n")]
    [InlineData("a.md", "Text.\n", "---\nupdated: 2024-05-31\n---\n\nText.\n")]
    public void A_key_is_put_in(string name, string file, string expected) => Edits(name, file, expected, static keys => keys.Insert("updated", NewValue.Word("2024-05-31"), "title"));

    [Theory]
    [InlineData("a.yml", "title: A\nimages:\n  - src: q.jpg # the quay\n    alt: Quay\n  - src: r.jpg\n", "title: A\nimages:\n  - src: q.jpg # the quay\n    credit: …\n    alt: Quay\n  - src: r.jpg\n")]
    [InlineData("a.yml", "image:\n  url: 'q.jpg'\nbyline: ada\n", "image:\n  url: 'q.jpg'\n  credit: …\nbyline: ada\n")]
    [InlineData("a.yml", "image: { src: q.jpg, alt: Quay }\n", "image: { src: q.jpg, credit: …, alt: Quay }\n")]
    [InlineData("a.yml", "image: { src: q.jpg, credit: }\n", "image: { src: q.jpg, credit: … }\n")]
    [InlineData("a.yml", "image: q.jpg # the quay\n", "image: { src: q.jpg, credit: … } # the quay\n")]
    [InlineData("a.yml", "image: q,1.jpg\n", "image: { src: \"q,1.jpg\", credit: … }\n")]
    [InlineData("a.yml", "images: ['q.jpg', r.jpg]\n", "images: [{ src: 'q.jpg', credit: … }, r.jpg]\n")]
    [InlineData("a.yml", "images:\n- q.jpg\n- r.jpg\n", "images:\n- { src: q.jpg, credit: … }\n- r.jpg\n")]
    [InlineData("a.md", "---\nimage: {src: q.jpg}\n---\n", "---\nimage: {src: q.jpg, credit: …}\n---\n")]
    [InlineData("a.toml", "image = 'q.jpg' # the quay\n", "image = { src = 'q.jpg', credit = \"…\" } # the quay\n")]
    [InlineData("a.toml", "image = { src = 'q.jpg' }\n", "image = { src = 'q.jpg', credit = \"…\" }\n")]
    [InlineData("a.toml", "image.src = 'q.jpg'\nimage.alt = 'Quay'\n", "image.src = 'q.jpg'\nimage.credit = \"…\"\nimage.alt = 'Quay'\n")]
    [InlineData("a.toml", "[image]\n  src = 'q.jpg'\n\n[params]\nx = 1\n", "[image]\n  src = 'q.jpg'\n  credit = \"…\"\n\n[params]\nx = 1\n")]
    [InlineData("a.toml", "[[images]]\nsrc = 'p.jpg'\n\n[[images]]\nsrc = 'q.jpg' # the quay\n\n[[images]]\nsrc = 'r.jpg'\n", "[[images]]\nsrc = 'p.jpg'\n\n[[images]]\nsrc = 'q.jpg' # the quay\ncredit = \"…\"\n\n[[images]]\nsrc = 'r.jpg'\n")]
    [InlineData("a.json", "{ \"image\": \"q.jpg\" }\n", "{ \"image\": { \"src\": \"q.jpg\", \"credit\": \"…\" } }\n")]
    [InlineData("a.json", "{ \"images\": [\n  {\n    \"src\": \"q.jpg\"\n  }\n] }\n", "{ \"images\": [\n  {\n    \"src\": \"q.jpg\",\n    \"credit\": \"…\"\n  }\n] }\n")]
    public void A_key_is_put_beside_a_value(string name, string file, string expected) =>
        Edits(name, file, expected, (keys, text) => keys.InsertBeside(TextRange.At(text.IndexOf('q', text.IndexOf("image", StringComparison.Ordinal))), ImageKeys, "credit", TextEdit.Blank));

    [Theory]
    [InlineData("m.yml", "publisher: P\npolicy:\n  emails: publish # all\nsections: [A]\n", "publisher: P\npolicy:\n  emails: publish # all\n  inlineAuthors: allow\nsections: [A]\n")]
    [InlineData("m.yml", "policy: { emails: publish }\n", "policy: { emails: publish, inlineAuthors: allow }\n")]
    [InlineData("m.yml", "policy: {}\n", "policy: { inlineAuthors: allow }\n")]
    [InlineData("m.yml", "policy:\npublisher: P\n", "policy:\n  inlineAuthors: allow\npublisher: P\n")]
    [InlineData("m.yml", "publisher: P\n# the end\n", "publisher: P\npolicy:\n  inlineAuthors: allow\n# the end\n")]
    [InlineData("m.toml", "publisher = 'P'\n\n[policy]\nemails = 'publish'\n", "publisher = 'P'\n\n[policy]\nemails = 'publish'\ninlineAuthors = \"allow\"\n")]
    [InlineData("m.toml", "publisher = 'P'\n\n[policy]\n", "publisher = 'P'\n\n[policy]\ninlineAuthors = \"allow\"\n")]
    [InlineData("m.toml", "publisher = 'P'\n", "publisher = 'P'\npolicy = { inlineAuthors = \"allow\" }\n")]
    [InlineData("m.json", "{ \"publisher\": \"P\" }\n", "{ \"publisher\": \"P\", \"policy\": { \"inlineAuthors\": \"allow\" } }\n")]
    [InlineData("m.json", "{\n  \"policy\": {\n    \"emails\": \"publish\"\n  },\n  \"publisher\": {\n    \"name\": \"P\"\n  }\n}\n", "{\n  \"policy\": {\n    \"emails\": \"publish\",\n    \"inlineAuthors\": \"allow\"\n  },\n  \"publisher\": {\n    \"name\": \"P\"\n  }\n}\n")]
    [InlineData("m.json", "{\n  \"publisher\": {\n    \"name\": \"P\"\n  }\n}\n", "{\n  \"publisher\": {\n    \"name\": \"P\"\n  },\n  \"policy\": {\n    \"inlineAuthors\": \"allow\"\n  }\n}\n")]
    public void A_key_is_put_further_in(string name, string file, string expected) => Edits(name, file, expected, static keys => keys.Insert("policy.inlineAuthors", "allow"));

    [Theory]
    [InlineData("authors.yml", "ada:\n  name: Ada Byron\n", "ada:\n  name: Ada Byron\nlin-wei:\n  name: Lin Wei\n")]
    [InlineData("authors.yml", "ada: { name: Ada Byron }\n", "ada: { name: Ada Byron }\nlin-wei:\n  name: Lin Wei\n")]
    [InlineData("authors.toml", "[ada]\nname = 'Ada Byron' # she\n", "[ada]\nname = 'Ada Byron' # she\n\n[lin-wei]\nname = \"Lin Wei\"\n")]
    [InlineData("authors.json", "{\n  \"ada\": {\n    \"name\": \"Ada Byron\"\n  }\n}\n", "{\n  \"ada\": {\n    \"name\": \"Ada Byron\"\n  },\n  \"lin-wei\": {\n    \"name\": \"Lin Wei\"\n  }\n}\n")]
    [InlineData("authors.json", "{\n  \"ada\": { \"name\": \"Ada Byron\" }\n}\n", "{\n  \"ada\": { \"name\": \"Ada Byron\" },\n  \"lin-wei\": { \"name\": \"Lin Wei\" }\n}\n")]
    public void An_entry_is_put_into_a_map(string name, string file, string expected) => Edits(name, file, expected, static keys => keys.InsertEntry("lin-wei", NewValue.Map(("name", "Lin Wei"))));

    [Theory]
    [InlineData("authors.yml", "- name: Ada Byron\n  bio: She. # so\n# the end\n", "- name: Ada Byron\n  bio: She. # so\n- name: Lin Wei\n# the end\n")]
    [InlineData("authors.yml", "  -\n    name: Ada Byron\n", "  -\n    name: Ada Byron\n  - name: Lin Wei\n")]
    [InlineData("authors.json", "[\n  { \"name\": \"Ada Byron\" }\n]\n", "[\n  { \"name\": \"Ada Byron\" },\n  { \"name\": \"Lin Wei\" }\n]\n")]
    [InlineData("authors.json", "[\n\t{\n\t\t\"name\": \"Ada Byron\"\n\t}\n]\n", "[\n\t{\n\t\t\"name\": \"Ada Byron\"\n\t},\n\t{\n\t\t\"name\": \"Lin Wei\"\n\t}\n]\n")]
    public void An_item_is_put_into_a_list(string name, string file, string expected) => Edits(name, file, expected, static keys => keys.Append(NewValue.Map(("name", "Lin Wei"))));

    [Theory]
    [InlineData("a.toml", "sources = [{ name = 'A' }]\n", "sources = [{ name = 'A' }, { name = \"Lin Wei\" }]\n")]
    [InlineData("a.toml", "[[sources]]\nname = 'A'\n\n[params]\nx = 1\n", "[[sources]]\nname = 'A'\n\n[[sources]]\nname = \"Lin Wei\"\n\n[params]\nx = 1\n")]
    [InlineData("a.toml", "title = 'A'\n", "title = 'A'\nsources = [{ name = \"Lin Wei\" }]\n")]
    [InlineData("a.toml", "source = 'A'\n", "sources = ['A', { name = \"Lin Wei\" }]\n")]
    [InlineData("a.json", "{ \"sources\": [] }\n", "{ \"sources\": [{ \"name\": \"Lin Wei\" }] }\n")]
    [InlineData("a.json", "{ \"source\": { \"name\": \"A\" } }\n", "{ \"sources\": [{ \"name\": \"A\" }, { \"name\": \"Lin Wei\" }] }\n")]
    [InlineData("a.yml", "{ sources: [\n  { name: A }, # first\n  { name: B } # second\n  ] }\n", "{ sources: [\n  { name: A }, # first\n  { name: B }, # second\n  { name: Lin Wei }\n  ] }\n")]
    public void An_item_is_put_into_a_list_of_a_key(string name, string file, string expected) => Edits(name, file, expected, static keys => keys.Append("sources", "source", NewValue.Map(("name", "Lin Wei"))));

    [Theory]
    [InlineData("a.yml", "title: A\nx: 1 # gone\n# stays\nbyline: ada\n", "title: A\n# stays\nbyline: ada\n")]
    [InlineData("a.yml", "x: 1\ntitle: A\n", "title: A\n")]
    [InlineData("a.yml", "title: A\nx:\n  - 1\n\n  - 2\n", "title: A\n")]
    [InlineData("a.yml", "title: A\nx: |+\n  one\n\n\nbyline: ada\n", "title: A\nbyline: ada\n")]
    [InlineData("a.yml", "list:\n  - x: 1\n    y: 2\n  - z\n", "list:\n  - y: 2\n  - z\n")]
    [InlineData("a.yml", "title: A\nmap:\n  x: 1\n", "title: A\n")]
    [InlineData("a.yml", "{ title: A, x: 1 }\n", "{ title: A }\n")]
    [InlineData("a.yml", "{ x: 1, title: A }\n", "{ title: A }\n")]
    [InlineData("a.yml", "{ title: A, x: 1, }\n", "{ title: A, }\n")]
    [InlineData("a.yml", "{\n  title: A, # first\n  x: 1 # gone\n}\n", "{\n  title: A # first\n}\n")]
    [InlineData("a.md", "---\ntitle: A\nx: 1\n---\nText.\n", "---\ntitle: A\n---\nText.\n")]
    [InlineData("a.toml", "title = 'A'\nx = [\n  1,\n] # gone\n# stays\n[params]\n", "title = 'A'\n# stays\n[params]\n")]
    [InlineData("a.toml", "map = { x = 1, y = 2 }\n", "map = { y = 2 }\n")]
    [InlineData("a.toml", "title = 'A'\n\n[map]\nx = 1 # gone\n\n[params]\ny = 2\n", "title = 'A'\n\n[params]\ny = 2\n")]
    [InlineData("a.toml", "title = 'A'\n\n[map]\nx = 1\n", "title = 'A'\n")]
    [InlineData("a.toml", "title = 'A'\n\n[map]\n# stays\nx = 1\n", "title = 'A'\n\n[map]\n# stays\n")]
    [InlineData("a.toml", "title = 'A'\n\n[params]\n  y = 2\n  [params.map]\n    x = 1\n", "title = 'A'\n\n[params]\n  y = 2\n")]
    [InlineData("a.json", "{\n  \"title\": \"A\",\n  \"x\": 1\n}\n", "{\n  \"title\": \"A\"\n}\n")]
    [InlineData("a.json", "{\n  \"x\": 1,\n  \"title\": \"A\"\n}\n", "{\n  \"title\": \"A\"\n}\n")]
    [InlineData("a.json", "{\"x\":1,\"title\":\"A\"}\n", "{\"title\":\"A\"}\n")]
    [InlineData("a.json", "{ \"x\": 1 }\n", "{}\n")]
    public void A_key_is_taken_away(string name, string file, string expected) =>
        Edits(name, file, expected, static (keys, text) => keys.Remove(new TextRange(text.IndexOf('x'), text.IndexOf('x') + 1) is var bare && text.Contains('"') ? new TextRange(bare.Start - 1, bare.End + 1) : bare));

    [Theory]
    [InlineData("a.yml", "list:\n  - a\n  - q # gone\n  # stays\n  - b\n", "list:\n  - a\n  # stays\n  - b\n")]
    [InlineData("a.yml", "list: [a, q, b]\n", "list: [a, b]\n")]
    [InlineData("a.yml", "list: [a, b, q] # three\n", "list: [a, b] # three\n")]
    [InlineData("a.yml", "title: A\nlist: [q]\n", "title: A\n")]
    [InlineData("a.yml", "title: A\nlist:\n- q\n", "title: A\n")]
    [InlineData("a.toml", "list = ['a', 'q']\n", "list = ['a']\n")]
    [InlineData("a.toml", "[[list]]\na = 'b'\n\n[[list]]\nname = 'q'\n\n[[list]]\na = 'c'\n", "[[list]]\na = 'b'\n\n[[list]]\na = 'c'\n")]
    [InlineData("a.toml", "[byline]\n  text = 'x'\n  [[byline.list]]\n    a = 'b'\n  [[byline.list]]\n    name = 'q'\n", "[byline]\n  text = 'x'\n  [[byline.list]]\n    a = 'b'\n")]
    [InlineData("a.json", "{ \"list\": [\n  \"a\",\n  \"q\"\n] }\n", "{ \"list\": [\n  \"a\"\n] }\n")]
    public void An_item_is_taken_away(string name, string file, string expected) => Edits(name, file, expected, static (keys, text) => keys.Remove(TextRange.At(text.IndexOf('q'))));

    [Theory]
    [InlineData("a.yml", "byline: 'q' # she\n", "byline: 'Ada''s' # she\n")]
    [InlineData("a.yml", "byline: q\n", "byline: Ada's\n")]
    [InlineData("a.toml", "byline = 'q' # she\n", "byline = \"Ada's\" # she\n")]
    [InlineData("a.json", "{\"byline\":\"q\"}\n", "{\"byline\":\"Ada's\"}\n")]
    public void A_value_is_replaced(string name, string file, string expected) => Edits(name, file, expected, static (keys, text) => keys.Replace(TextRange.At(text.IndexOf('q')), "Ada's"));

    [Theory]
    [InlineData("image: &q\n  src: a\nother: *q\n")]
    [InlineData("image: !photo\n  src: a\n")]
    [InlineData("base: &b { image: { src: a } }\n")]
    [InlineData("image: { src: a, <<: *b }\n")]
    [InlineData("image:\n  src: a\n credit: b\n")]
    [InlineData("image: { src: a, credit: b, credit: }\n")]
    public void What_stands_at_an_anchor_or_is_said_twice_is_left_alone(string file)
    {
        var keys = KeyEditor.Of(file, DataFormat.Yaml, KeySet.None)?.At(TextRange.At(file.IndexOf("src", StringComparison.Ordinal)));
        Assert.Null(keys?.Insert("credit", "…"));
    }

    [Theory]
    [InlineData("a: &q 1\nx: *q\n")]
    [InlineData("a:\n  b: &q 1\n  c: 2\nx: *q\n")]
    public void What_others_refer_to_is_not_taken_away(string file) => Assert.Null(KeyEditor.Of(file, DataFormat.Yaml, KeySet.None)!.Remove(new TextRange(0, 1)));

    private static void Edits(string name, string file, string expected, Func<KeyEditor, IReadOnlyList<TextChange>?> edit) => Edits(name, file, expected, (keys, _) => edit(keys));

    private static void Edits(string name, string file, string expected, Func<KeyEditor, string, IReadOnlyList<TextChange>?> edit)
    {
        foreach (var end in (string[])["\n", "\r\n", "\r"])
        {
            foreach (var mark in (string[])["", "\uFEFF"])
            {
                foreach (var isEnded in (bool[])[true, false])
                {
                    if ((!isEnded && (file.Length == 0 || name == "a.md")) || (!(isEnded ? file : file.TrimEnd('\n')).Contains('\n') && end != "\n"))
                        continue;

                    var (before, after) = (Written(file), Written(expected));
                    var changes = edit(KeyEditor.Of(before, DataFormat.OfFile(name), new KeySet("title|headline"))!, before);
                    Assert.NotNull(changes);
                    Assert.Equal(after, TextChange.Apply(changes, before));

                    string Written(string text) => mark + (isEnded ? text : text.TrimEnd('\n')).Replace("\n", end);
                }
            }
        }
    }
}
