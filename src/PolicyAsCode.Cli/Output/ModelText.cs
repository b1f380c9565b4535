using PolicyAsCode.Cli.Analysis;
using PolicyAsCode.Model;
using PolicyAsCode.Reading;

namespace PolicyAsCode.Cli.Output;

/// <summary>How much of a model is told.</summary>
internal enum ModelDetail
{
    /// <summary>What was understood.</summary>
    Plain,

    /// <summary>What was understood, and the words that decided.</summary>
    WithReasons,
}

/// <summary>Tells in words how a file was understood.</summary>
internal sealed class ModelText
{
    private readonly TextWriter _output;
    private readonly Terminal _terminal;
    private readonly SourceText _source;
    private readonly ModelDetail _detail;

    private ModelText(Terminal terminal, SourceText source, ModelDetail detail) =>
        (_output, _terminal, _source, _detail) = (terminal.Output, terminal, source, detail);

    /// <summary>Tells the model of a file, then what was found in it.</summary>
    public static void Write(Terminal terminal, AnalyzedFile file, ModelDetail detail)
    {
        terminal.Output.WriteLine(terminal.Paint(Printable.Line(file.File.ShownPath), Colour.Bold));
        terminal.Output.WriteLine();
        if (file.Policy is { } policy)
        {
            new ModelText(terminal, file.Source, detail).Write(policy.Reading);
        }

        DiagnosticText.Write(terminal, file.Diagnostics.Select(diagnostic => new Finding(file.Source, diagnostic)));
    }

    private void Write(PolicyReading reading)
    {
        foreach (var list in reading.Lists)
        {
            Write(list);
        }

        foreach (var sentence in reading.Sentences)
        {
            Write(sentence);
        }

        if (reading.Lists.Count + reading.Sentences.Count == 0)
        {
            _output.WriteLine("No lists and no norms.");
            _output.WriteLine();
        }
    }

    // List, line 12: rules · must-not · staff
    private void Write(ListReading list)
    {
        var kind = list.Kind switch
        {
            ListKind.Rules => "rules",
            ListKind.Information => "information",
            _ => "unclear, so no rules",
        };
        var line = _source.LineOf(list.LeadIn is null ? list.Syntax.Span.Start : list.LeadInSpan.Start);
        _output.WriteLine(_terminal.Paint($"List, line {line}: ", Colour.Cyan) + Facts(kind, list.Modality, list.Audience, list.Deadline));
        WriteWords(list.LeadInText);
        WriteLimits(list.Limits, "  ");
        WriteReasons(list.Reasons);
        foreach (var item in list.Items)
        {
            Write(list, item);
        }

        _output.WriteLine();
    }

    private void Write(ListReading list, ItemReading item)
    {
        var indent = new string(' ', 2 * item.Depth);
        var differs = item.Role == ItemRole.Rule && (item.Force?.Modality != list.Modality || item.Audience != list.Audience);
        var facts = differs ? " · " + Facts(item.IsMisfit ? "differs from its lead-in" : "", item.Force?.Modality ?? Modality.None, item.Audience, item.Deadline) : "";
        _output.WriteLine($"{indent}{_source.LineOf(item.Syntax.Span.Start),4}  {Printable.Line(item.Text)}{Printable.Line(facts)}{IdOf(item.RuleId)}");
        WriteLimits(item.Limits, indent + "      ");
    }

    // Norm, line 20: must · staff · by when: immediately
    private void Write(SentenceReading sentence)
    {
        var line = _source.LineOf(sentence.Span.Start);
        var kind = sentence.IsRule ? "rule" : "not a rule yet";
        _output.WriteLine(_terminal.Paint($"Norm, line {line}: ", Colour.Cyan) + Facts(kind, sentence.Norm.Force.Modality, sentence.Norm.Audience, sentence.Norm.Deadline) + IdOf(sentence.RuleId));
        WriteWords(sentence.Text);
        WriteLimits(sentence.Norm.Limits, "  ");
        WriteReasons(sentence.Norm.Reasons);
        _output.WriteLine();
    }

    private void WriteWords(string words)
    {
        if (words.Length > 0)
        {
            _output.WriteLine($"  “{Printable.Line(words)}”");
        }
    }

    private void WriteLimits(EquatableArray<LimitReading> limits, string indent)
    {
        foreach (var limit in limits)
        {
            _output.WriteLine($"{indent}{(limit.Kind == LimitKind.Exception ? "exception" : "condition")}: {Printable.Line(limit.Words)}");
        }
    }

    private void WriteReasons(EquatableArray<Reason> reasons)
    {
        if (_detail == ModelDetail.WithReasons)
        {
            foreach (var reason in reasons)
            {
                _output.WriteLine($"  {reason.What}: {(reason.Words.Length > 0 ? $"“{Printable.Line(reason.Words)}” – " : "")}{Printable.Line(reason.Because)}");
            }
        }
    }

    private static string Facts(string kind, Modality modality, Audience audience, Deadline? deadline)
    {
        string[] facts = [kind, modality == Modality.None ? "" : modality.ToWord(), audience.InWords(), deadline is null ? "" : $"by when: {deadline.Words}"];
        return Printable.Line(string.Join(" · ", facts.Where(fact => fact.Length > 0)));
    }

    private static string IdOf(string id) => id.Length > 0 ? $"  [{Printable.Line(id)}]" : "";
}
