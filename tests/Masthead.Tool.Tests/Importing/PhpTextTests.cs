using Masthead.Tool.Importing.WordPress;

namespace Masthead.Tool.Tests.Importing;

/// <summary>What PHP has serialized is read by bytes.</summary>
public sealed class PhpTextTests
{
    [Theory]
    [InlineData("""a:1:{s:10:"image_meta";a:1:{s:6:"credit";s:7:"Jo Röe";}}""", "Jo Röe")]
    [InlineData("""s:6:"credit";s:5:"a";"b";""", "a\";\"b")]
    [InlineData("""s:6:"credit";s:0:"";""", null)]
    [InlineData("""s:6:"credit";s:99:"cut""", null)]
    [InlineData("""s:6:"credit";s:9999999999:"x";""", null)]
    [InlineData("""s:6:"credit";N;""", null)]
    [InlineData("", null)]
    public void A_text_is_found_by_its_key(string serialized, string? text) => Assert.Equal(text, PhpText.Of(serialized, "credit"));
}
