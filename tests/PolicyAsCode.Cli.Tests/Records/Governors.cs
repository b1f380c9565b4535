using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Tests.Records;

/// <summary>Takes a policy through its life with the command, as a clerk does.</summary>
internal static class Governors
{
    public const string Text = Workplace.SoundPolicy;

    public static string StricterText { get; } = Text.Replace("- eat in class {#eat}\n", "- eat in class {#eat}\n- chew gum {#chew-gum}\n", StringComparison.Ordinal);

    public static string[] Meeting { get; } = ["--body", "full-governing-body", "--meeting-date", "2026-09-21", "--minute", "FGB 1, item 7", "--chair", "A. Example", "--office", "Chair of governors"];

    public static string[] Later { get; } = ["--body", "full-governing-body", "--meeting-date", "2026-11-16", "--minute", "FGB 2, item 3", "--chair", "A. Example"];

    /// <summary>A place with a policy that is before governors.</summary>
    public static Workplace Proposed()
    {
        var workplace = new Workplace();
        workplace.Write("policy/behaviour/policy.md", Text);
        workplace.Propose("2026-09-07");
        return workplace;
    }

    /// <summary>A place with a policy that is agreed.</summary>
    public static Workplace Agreed()
    {
        var workplace = Proposed();
        workplace.Do(["ratify", "behaviour", .. Meeting]);
        return workplace;
    }

    /// <summary>The same, with a stricter text before governors.</summary>
    public static Workplace SecondProposed()
    {
        var workplace = Agreed();
        workplace.Write("policy/behaviour/policy.md", StricterText);
        workplace.Propose("2026-11-02");
        return workplace;
    }

    public static void Propose(this Workplace workplace, string day)
    {
        workplace.Do("propose", "behaviour", "--date", day);
        var proposal = workplace.Read("policy/behaviour/proposal.yml");
        workplace.Write("policy/behaviour/proposal.yml", proposal.Replace(Summary.Unfinished, "Gum was found under every table of the hall.", StringComparison.Ordinal));
    }

    /// <summary>Runs a command that is to succeed.</summary>
    public static Outcome Do(this Workplace workplace, params string[] args)
    {
        var outcome = workplace.Run(args);
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Error);
        return outcome;
    }

    /// <summary>Every file with its bytes.</summary>
    public static Dictionary<string, string> Bytes(this Workplace workplace) =>
        workplace.Files().ToDictionary(path => path, path => Convert.ToHexString(File.ReadAllBytes(Path.Combine(workplace.Folder, path))), StringComparer.Ordinal);
}
