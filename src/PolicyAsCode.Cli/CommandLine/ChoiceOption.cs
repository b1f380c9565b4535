using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyAsCode.Cli.CommandLine;

/// <summary>An option that takes one of a few words; the first is what holds without it.</summary>
internal sealed class ChoiceOption<T> : Option<string>
{
    private readonly (string Word, T Value)[] _choices;

    /// <summary>Makes one.</summary>
    public ChoiceOption(string name, string description, params (string Word, T Value)[] choices)
        : base(name)
    {
        _choices = choices;
        Description = $"{description} One of: {choices[0].Word} (the default), {string.Join(", ", Words.Skip(1))}.";
        HelpName = string.Join('|', Words);
        CompletionSources.Add([.. Words]);
        Validators.Add(Check);
    }

    private IEnumerable<string> Words => _choices.Select(choice => choice.Word);

    /// <summary>What was chosen.</summary>
    public T In(ParseResult parsed)
    {
        var word = parsed.GetResult(this)?.Tokens is [var token, ..] ? token.Value : _choices[0].Word;
        return _choices.First(choice => choice.Word == word).Value;
    }

    private void Check(OptionResult result)
    {
        if (result.Tokens is [var token, ..] && !Words.Contains(token.Value, StringComparer.Ordinal))
        {
            result.AddError($"{Name} does not know {token.Value}.{Nearest.Hint(token.Value, Words)} It takes one of: {string.Join(", ", Words)}.");
        }
    }
}
