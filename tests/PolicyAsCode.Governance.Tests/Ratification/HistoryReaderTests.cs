using System.Text;
using PolicyAsCode.Governance.Ratification;
using PolicyAsCode.Governance.Ratification.Records;
using PolicyAsCode.Governance.Ratification.Verification;

namespace PolicyAsCode.Governance.Tests.Ratification;

public sealed class HistoryReaderTests
{
    private static readonly Story Sound = Story.Long();

    [Fact]
    public void A_whole_history_is_sound() => Assert.Empty(HistoryReader.Read(Sound.Stored).Faults);

    [Fact]
    public void A_policy_without_a_history_is_sound() => Assert.Empty(HistoryReader.Read(new Story().Stored).Faults);

    [Fact]
    public void Every_byte_that_is_changed_is_named_with_its_file_and_no_other() => Assert.Empty(MissedFlips(Sound.Stored, step: 1).Take(5));

    [Fact]
    public void In_the_real_history_of_this_repository_too()
    {
        var folder = Repository.PathTo("policy", "social-media");
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => StoredFile.Of(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var stored = new StoredPolicy("social-media", files.ToEquatableArray());

        Assert.Empty(HistoryReader.Read(stored).Faults);

        // Every byte of the records, and one of 61 of the long texts: a prime number, so that no column of them is passed over.
        Assert.Empty(MissedFlips(stored, step: 61).Take(5));
    }

    private static IEnumerable<string> MissedFlips(StoredPolicy stored, int step)
    {
        foreach (var file in stored.Files.Where(static file => file.Path is not (StoredPaths.Text or StoredPaths.Proposal)))
        {
            var isRecord = file.Path.StartsWith(StoredPaths.Records, StringComparison.Ordinal);
            var others = stored.Files.Where(other => other != file).ToList();
            var bytes = Encoding.UTF8.GetBytes(file.Text);
            Assert.Equal(file, StoredFile.Of(file.Path, bytes));
            for (var at = 0; at < bytes.Length; at += isRecord ? 1 : step)
            {
                foreach (var mask in isRecord ? new byte[] { 0x01, 0x20, 0x80 } : [0x01])
                {
                    bytes[at] ^= mask;
                    var faults = HistoryReader.Read(new StoredPolicy(stored.PolicyId, others.Append(StoredFile.Of(file.Path, bytes)).ToEquatableArray())).Faults;
                    if (faults.Count == 0 || faults[0].Path != file.Path || faults.Any(fault => fault.Path != file.Path))
                    {
                        yield return $"{file.Path} {at} {mask:x2}: {string.Join(" | ", faults)}";
                    }

                    bytes[at] ^= mask;
                }
            }
        }
    }

    [Theory]
    [InlineData("records/0002-minutes-approved.yml", "records/0003-approved.yml", "Record 2 is missing")]
    [InlineData("records/0001-approved.yml", "records/0002-minutes-approved.yml", "Record 1 is missing")]
    [InlineData("records/0004-withdrawn.yml", "records/HEAD", "does not name the final record, 0003-approved.yml")]
    [InlineData("records/HEAD", "records/HEAD", "This file is missing")]
    [InlineData("ratified/1.0.0.md", "ratified/1.0.0.md", "The text of version 1.0.0 is missing")]
    [InlineData("ratified/2.0.0.rules.json", "ratified/2.0.0.rules.json", "The rules of version 2.0.0 are missing")]
    public void A_file_that_is_gone_is_named(string gone, string named, string message)
    {
        var faults = HistoryReader.Read(new StoredPolicy("keys", Sound.Stored.Files.Where(file => file.Path != gone).ToEquatableArray())).Faults;

        Assert.Contains(faults, fault => fault.Path == named && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Records_that_changed_places_are_named()
    {
        var story = Story.Long();
        (story["records/0001-approved.yml"], story["records/0003-approved.yml"]) = (story["records/0003-approved.yml"], story["records/0001-approved.yml"]);

        var faults = HistoryReader.Read(story.Stored).Faults;

        Assert.Contains(faults, fault => fault.Path == "records/0001-approved.yml" && fault.Message.Contains("calls itself 0003-approved.yml", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Path == "records/0003-approved.yml" && fault.Message.Contains("calls itself 0001-approved.yml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_written_anew_with_a_hash_of_its_own_breaks_the_chain_after_it()
    {
        var story = Story.Long();
        var forged = HistoryReader.Read(story.Stored).History.Records[0] with { Minute = "FGB 9, item 9" };
        story[forged.Path] = RecordFile.Write(forged);

        var fault = Assert.Single(HistoryReader.Read(story.Stored).Faults);

        Assert.Equal("records/0002-minutes-approved.yml", fault.Path);
        Assert.Contains("was written after another one", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ratified/3.0.0.md")]
    [InlineData("ratified/notes.txt")]
    public void What_no_record_speaks_of_is_not_agreed(string path)
    {
        var story = Story.Long();
        story[path] = "Staff may copy keys.";

        var fault = Assert.Single(HistoryReader.Read(story.Stored).Faults);
        Assert.Equal((HistoryFaultKind.NotRecorded, path), (fault.Kind, fault.Path));
    }

    [Fact]
    public void A_chain_cut_at_its_end_is_sound_in_itself_and_found_against_a_copy()
    {
        var story = Story.Long();
        var kept = HistoryReader.Read(story.Stored).History.Records[2];
        story.Files.Remove("records/0004-withdrawn.yml");
        story[StoredPaths.Head] = HistoryReader.HeadOf(kept.FileName, RecordFile.StatedHash(story[kept.Path])!);

        Assert.True(HistoryReader.Read(story.Stored).IsSound);
        var fault = Assert.Single(EarlierCopy.Compare(story.Stored, Sound.Stored, "v1"));
        Assert.Equal("records/0004-withdrawn.yml", fault.Path);
        Assert.Contains("stands in v1 and is gone here", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_put_before_a_record_is_a_change()
    {
        var story = Story.Long();
        story.Files["records/0001-approved.yml"] = [0xEF, 0xBB, 0xBF, .. story.Files["records/0001-approved.yml"]];

        Assert.Contains(HistoryReader.Read(story.Stored).Faults, fault => fault.Path == "records/0001-approved.yml");
    }

    [Fact]
    public void A_text_read_otherwise_by_a_later_reader_is_remarked_and_nothing_changes()
    {
        var story = Story.Agreed();
        var then = HistoryReader.Read(story.Stored).History.Records[0];
        Assert.Empty(LaterReading.Differences(story.Stored, HistoryReader.Read(story.Stored).History));

        // An older reader that took the last rule for a binding one.
        story["ratified/1.0.0.rules.json"] = story["ratified/1.0.0.rules.json"].Replace("\"strength\": \"advisory\"", "\"strength\": \"binding\"", StringComparison.Ordinal);
        var record = then with { Hashes = then.Hashes with { Rules = story.Stored["ratified/1.0.0.rules.json"]!.Hash } };
        story[then.Path] = RecordFile.Write(record);
        story[StoredPaths.Head] = HistoryReader.HeadOf(record.FileName, RecordFile.StatedHash(story[then.Path])!);

        Assert.True(HistoryReader.Read(story.Stored).IsSound);
        Assert.Equal(["Version 1.0.0: this version of the tool reads 1 rule otherwise than when it was agreed. What was agreed stands, and nothing was changed."], LaterReading.Differences(story.Stored, HistoryReader.Read(story.Stored).History));
    }

    [Fact]
    public void Pages_show_what_was_agreed_or_are_named()
    {
        var history = HistoryReader.Read(Story.Agreed().Stored).History;
        var page = $"<body><h1>Keys policy</h1><div data-policy-text>{VisibleText.Of(Story.Agreed().Draft.Document)}</div></body>";
        var wrong = page.Replace("lend", "sell", StringComparison.Ordinal);

        Assert.Empty(PublishedPages.Compare(history, [new("p/keys/v1.0.0/index.html", page), new("p/keys/index.html", page), new("p/keys/draft/index.html", wrong), new("p/other/index.html", wrong)]));
        Assert.Equal(
            ["p/keys/index.html: The text on this page is not that of any version", "p/keys/v1.0.0/index.html: The text on this page is not that of version 1.0.0", "p/keys/v2.0.0/index.html: The site shows version 2.0.0, of which no record here speaks", "records/0001-approved.yml: The site has no page that shows version 1.0.0"],
            PublishedPages.Compare(history, [new("p/keys/v1.0.0/index.html", wrong), new("p/keys/v2.0.0/index.html", page), new("p/keys/index.html", wrong)]).Select(fault => $"{fault.Path}: {fault.Message}"[..Math.Min(200, $"{fault.Path}: {fault.Message}".Length)]).Select(line => line.Split(" as it was", 2)[0].Split(", so records", 2)[0]));
    }

    [Fact]
    public void Damaged_files_never_make_it_fail()
    {
        var random = new Random(7);
        var files = Sound.Stored.Files.ToList();
        for (var i = 0; i < 500; i++)
        {
            var at = random.Next(files.Count);
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            var damaged = files.Select((file, index) => index == at ? StoredFile.Of(file.Path, [.. noise, .. Encoding.UTF8.GetBytes(file.Text[random.Next(file.Text.Length)..])]) : file);
            Assert.NotEmpty(HistoryReader.Read(new StoredPolicy("keys", damaged.ToEquatableArray())).Faults.Select(fault => fault.Path).DefaultIfEmpty(files[at].Path));
        }
    }
}
