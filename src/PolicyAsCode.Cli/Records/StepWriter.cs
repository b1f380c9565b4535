using System.Text;
using PolicyAsCode.Cli.Files;
using PolicyAsCode.Cli.Output;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Steps;

namespace PolicyAsCode.Cli.Records;

/// <summary>Takes a step in the life of a version, whole or not at all, one run at a time.</summary>
/// <remarks>
/// A decision is made when <c>records/HEAD</c> names its record. Everything written before that is listed first in
/// <c>records/UNFINISHED</c>, so that what an interrupted run left is known as such; the next step takes it away, and says so.
/// </remarks>
internal sealed class StepWriter
{
    private readonly Surroundings _surroundings;
    private readonly PolicyFolder _folder;

    private StepWriter(Surroundings surroundings, PolicyFolder folder) => (_surroundings, _folder) = (surroundings, folder);

    /// <summary>Takes a step, worked out from the files as they stand once no other run can change them.</summary>
    /// <exception cref="Refusal">It cannot be taken, or another run is at work.</exception>
    public static Step Take(Surroundings surroundings, PolicyFolder folder, Func<StoredPolicy, Step> step)
    {
        using var held = FolderLock.Take(folder);
        var writer = new StepWriter(surroundings, folder);
        writer.TidyUp();
        var stored = folder.Read();
        var result = step(stored);
        if (!result.IsAllowed)
        {
            throw new Refusal(result.Refusal);
        }

        if (result.Record is null)
        {
            result.Files.ToList().ForEach(writer.Write);
        }
        else
        {
            writer.Record(result);
        }

        return result;
    }

    private void Record(Step step)
    {
        Directory.CreateDirectory(_folder.FullPath(StoredPaths.Records));
        Directory.CreateDirectory(_folder.FullPath(StoredPaths.Ratified));
        var head = step.Files.Single(file => file.Path == StoredPaths.Head);
        var run = new UnfinishedRun(head.Text, step.Files.Where(file => file.IsNew).Select(file => file.Path).ToEquatableArray(), step.Removes);
        Create(StoredPaths.Unfinished, Encoding.UTF8.GetBytes(run.Write()));
        step.Files.ToList().ForEach(Write);
        Finish(run);
    }

    private void Write(NewFile file)
    {
        var bytes = file.CopyOf.Length > 0 ? _folder.Bytes(file.CopyOf) : Encoding.UTF8.GetBytes(file.Text);
        if (file.IsNew)
        {
            Create(file.Path, bytes);
        }
        else
        {
            _surroundings.BeforeWrite(file.Path);
            AtomicFile.Replace(_folder.FullPath(file.Path), _folder.Shown(file.Path), file.Text, withByteOrderMark: false);
        }
    }

    private void Create(string path, byte[] bytes)
    {
        _surroundings.BeforeWrite(path);
        AtomicFile.Create(_folder.FullPath(path), _folder.Shown(path), bytes);
    }

    // The decision stands; what is left is to clear the table.
    private void Finish(UnfinishedRun run)
    {
        if (run.Removes == StoredPaths.Proposal)
        {
            Delete(StoredPaths.Proposal);
        }

        Delete(StoredPaths.Unfinished);
    }

    private void TidyUp()
    {
        var stored = _folder.Read();
        if (stored[StoredPaths.Unfinished] is not { } note)
        {
            return;
        }

        var run = UnfinishedRun.Read(note) ?? throw new Refusal($"{_folder.Shown(StoredPaths.Unfinished)} cannot be read, so it is open what an interrupted run began. Put it back, or ask for help.");
        if (stored[StoredPaths.Head]?.Text == run.HeadAfter)
        {
            Finish(run);
            _surroundings.Terminal.Error.WriteLine("policy: An earlier run was interrupted just after its decision was recorded. It has been finished.");
            return;
        }

        var begun = run.Files.Where(path => stored[path] is not null && (path.StartsWith(StoredPaths.Records, StringComparison.Ordinal) || path.StartsWith(StoredPaths.Ratified, StringComparison.Ordinal))).ToList();
        begun.ForEach(Delete);
        Delete(StoredPaths.Unfinished);
        _surroundings.Terminal.Error.WriteLine($"policy: An earlier run was interrupted before its decision was recorded{(begun.Count == 0 ? "." : $"; what it had begun was taken away: {Printable.Line(string.Join(", ", begun.Select(_folder.Shown)))}.")}");
    }

    private void Delete(string path)
    {
        _surroundings.BeforeWrite(path);
        Access.Try(_folder.Shown(path), "write", () => File.Delete(_folder.FullPath(path)));
    }
}
