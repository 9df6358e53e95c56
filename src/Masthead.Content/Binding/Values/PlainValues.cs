using System.Globalization;
using Masthead.Content.Data;
using Masthead.Content.Model;
using Masthead.Content.Text;

namespace Masthead.Content.Binding.Values;

/// <summary>Numbers and flags, as YAML 1.2 writes them: what stands in quotation marks is a text.</summary>
internal static class PlainValues
{
    /// <summary>A whole number from 1 on, as YAML 1.2 writes it: what stands in quotation marks is a text.</summary>
    public static int? Count(this Binder binder, DataNode node, string key)
    {
        if (binder.Value(node, key) is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            if (!IsQuoted(node))
                return number;

            binder.ReportQuoted(text, text.Value);
            return null;
        }

        binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} is not a whole number, which '{key}' takes: write one from 1 on, without a unit and without quotation marks.", instead: null);
        return null;
    }

    /// <summary>Yes or no, as YAML 1.2 writes them.</summary>
    public static bool? Flag(this Binder binder, DataNode node, string key)
    {
        if (binder.Value(node, key) is not { } text)
            return null;
        if (IsFlag(node, out var flag) || (IsQuoted(node) ? binder.Dialect.ReadsQuotedFlags && bool.TryParse(text.Value, out flag) : binder.Dialect.ReadsYesAndNo && IsYesOrNo(text.Value, out flag)))
            return flag;

        if (FlagOfOld(text.Value) is not { } meant)
            binder.ReportNotOneOf(text, key, ["true", "false"]);
        else if (IsQuoted(node) && bool.TryParse(text.Value, out _))
            binder.ReportQuoted(text, meant);
        else
            binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} is not a value of '{key}'.{Nearest.Hint(meant)} It takes true, false, without quotation marks.", UnquotedEdit(text, meant));
        return null;
    }

    /// <summary>Whether a value is <c>true</c> or <c>false</c>, in quotation marks or not, or what the dialect takes for one of them.</summary>
    public static bool IsWrittenFlag(this Binder binder, DataNode node) =>
        node is DataScalar { Value: var value } && (bool.TryParse(value, out _) || (binder.Dialect.ReadsYesAndNo && !IsQuoted(node) && IsYesOrNo(value, out _)));

    /// <summary>As Ruby and Python read YAML 1.1.</summary>
    private static bool IsYesOrNo(string value, out bool flag)
    {
        var folded = value.ToLowerInvariant();
        flag = folded is "yes" or "on";
        return flag || folded is "no" or "off";
    }

    /// <summary>What YAML 1.1 took for a flag, and people still write; null for anything else.</summary>
    private static string? FlagOfOld(string value) => value.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "1" => "true",
        "false" or "no" or "n" or "off" or "0" => "false",
        _ => null,
    };

    private static bool IsQuoted(DataNode node) => node is DataScalar { Style: DataScalarStyle.SingleQuoted or DataScalarStyle.DoubleQuoted };

    /// <summary>Says that a number or a flag is a text, since it stands in quotation marks.</summary>
    /// <param name="value">What it was meant to be.</param>
    public static void ReportQuoted(this Binder binder, Located<string> text, string value) =>
        binder.Report(ProblemKind.WrongValue, text, $"{Quoted.Of(text.Value)} stands in quotation marks, so it is a text: write {value} without quotation marks.", UnquotedEdit(text, value));

    private static TextEdit UnquotedEdit(Located<string> text, string value) => new($"Replace by {value}", text.Range, value);

    /// <summary>Whether a value is <c>true</c> or <c>false</c> rather than a text.</summary>
    public static bool IsFlag(DataNode node, out bool flag)
    {
        flag = false;
        return node is DataScalar { Style: DataScalarStyle.Plain } scalar && bool.TryParse(scalar.Value, out flag);
    }
}
