using System.Text;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;
using PolicyAsCode.Linting;

namespace PolicyAsCode.Governance.Tests.Ratification;

/// <summary>The folder of a policy in memory, whose versions a test takes through their life.</summary>
internal sealed class Story
{
    public static readonly DateTime Today = new(2026, 11, 25);

    public const string FirstText = """
        ---
        title: Keys policy
        owner: Headteacher
        approver: full-governing-body
        review: yearly
        applies-to: { schools: all, audiences: [staff] }
        ---
        # Keys policy

        ## Keys {#keys}

        Staff must not:

        - lend a key to a pupil {#lend-key}
        - copy a key {#copy-key}

        Staff should sign for each key. {#sign-key}

        """;

    public static string StricterText { get; } = FirstText.Replace("Staff should sign", "Staff must sign", StringComparison.Ordinal);

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal) { [StoredPaths.Text] = Encoding.UTF8.GetBytes(FirstText) };

    public string Text
    {
        get => this[StoredPaths.Text];
        set => this[StoredPaths.Text] = value;
    }

    public string this[string path]
    {
        get => Encoding.UTF8.GetString(Files[path]);
        set => Files[path] = Encoding.UTF8.GetBytes(value);
    }

    public StoredPolicy Stored => new("keys", Files.Select(file => StoredFile.Of(file.Key, file.Value)).ToEquatableArray());

    public Draft Draft
    {
        get
        {
            var policy = Texts.Bind("keys", Text);
            return new Draft(StoredFile.Of(StoredPaths.Text, Files[StoredPaths.Text]), policy.Document, Texts.Library, Linter.Run(policy, LintOptions.Default).Diagnostics);
        }
    }

    public static Meeting Meeting { get; } = new()
    {
        Body = "full-governing-body",
        Day = new DateTime(2026, 9, 21),
        Minute = "FGB 1, item 7",
        Chair = new Chair("A. Example", "Chair of governors"),
    };

    public static Meeting Later { get; } = Meeting with { Day = new DateTime(2026, 11, 9), Minute = "FGB 2, item 3" };

    /// <summary>A policy whose first text was agreed on 21 September 2026.</summary>
    public static Story Agreed()
    {
        var story = new Story();
        story.Propose(new DateTime(2026, 9, 7));
        story.Ratify(Meeting);
        return story;
    }

    /// <summary>The same, then its minutes approved, a stricter text agreed, and that text withdrawn.</summary>
    public static Story Long()
    {
        var story = Agreed();
        story.Apply(LaterDecisions.ApproveMinutes(story.Stored, 0, Later, Today));
        story.Text = StricterText;
        story.Propose(new DateTime(2026, 11, 10));
        story.Ratify(Later with { Day = new DateTime(2026, 11, 16), Minute = "FGB 3, item 1" });
        story.Apply(LaterDecisions.Withdraw(story.Stored, "Keys are gone.", Later with { Day = new DateTime(2026, 11, 23) }, Today));
        return story;
    }

    public Proposal Propose(DateTime day, params string[] confirm)
    {
        var proposal = Apply(Proposing.Propose(Stored, Draft, confirm.ToEquatableArray(), day)).Proposal!;
        FinishSummary();
        return proposal;
    }

    public void FinishSummary() =>
        this[StoredPaths.Proposal] = this[StoredPaths.Proposal].Replace(Summary.Unfinished, "Keys went missing in the summer, and insurers asked for it.", StringComparison.Ordinal);

    public DecisionRecord Ratify(Meeting meeting) => Apply(Deciding.Ratify(Stored, Draft, meeting, Today)).Record!;

    public Step Apply(Step step)
    {
        Assert.Equal("", step.Refusal);
        foreach (var file in step.Files)
        {
            Assert.False(file.IsNew && Files.ContainsKey(file.Path), file.Path);
            Files[file.Path] = file.CopyOf.Length > 0 ? Files[file.CopyOf] : Encoding.UTF8.GetBytes(file.Text);
        }

        Files.Remove(step.Removes);
        return step;
    }
}
