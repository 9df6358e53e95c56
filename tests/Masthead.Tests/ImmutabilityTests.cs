using System.Reflection;
using System.Runtime.CompilerServices;

namespace Masthead.Tests;

/// <summary>A record that is made is not changed: threads share them.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Records =
        [typeof(ArticleRef), .. typeof(Article).Assembly.GetExportedTypes().Where(static type => type.GetMethod("<Clone>$") is not null)];

    [Fact]
    public void Properties_are_set_at_the_beginning_or_never()
    {
        Assert.Contains(typeof(Article), Records);
        Assert.Contains(typeof(Author), Records);
        Assert.Empty(Records.SelectMany(static record => record.GetProperties()).Where(static property => property.SetMethod is { } setter && !IsInit(setter)).Select(Name));
    }

    [Fact]
    public void Fields_are_read_only() =>
        Assert.Empty(Records.SelectMany(static record => record.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)).Where(static field => !field.IsInitOnly && !IsOfInitProperty(field)).Select(Name));

    [Fact]
    public void Values_are_immutable_themselves() =>
        Assert.Empty(Records.SelectMany(static record => record.GetProperties(BindingFlags.Instance | BindingFlags.Public)).Where(static property => !IsImmutable(property.PropertyType)).Select(Name));

    /// <summary>The list that all of them use has no member that changes it, and neither has the array behind it a way out.</summary>
    [Fact]
    public void A_list_cannot_be_cast_to_one_that_changes()
    {
        object list = (ValueList<string>)["a"];

        Assert.False(list is ICollection<string> or System.Collections.IList or string[]);
    }

    private static bool IsImmutable(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateTimeOffset) || type == typeof(Type) || Records.Contains(type)
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && IsImmutable(type.GenericTypeArguments[0]));
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>The compiler does not mark the field behind an init property: only the property writes it.</summary>
    private static bool IsOfInitProperty(FieldInfo field) => field.IsPrivate && field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
