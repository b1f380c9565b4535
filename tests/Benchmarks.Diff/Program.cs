using Benchmarks.Diff;

// Measures the diff on any two folders that hold files of the same names: old texts in one, new ones in the other.
//   dotnet run -c Release --project tests/Benchmarks.Diff -- redlines OLD NEW   how long and how restless our redlines are
//   dotnet run -c Release --project tests/Benchmarks.Diff -- speed OLD NEW      how fast, beside git's word diff in the same run
//   dotnet run -c Release --project tests/Benchmarks.Diff -- digest OLD NEW     a hash of all diffs: the same as before, if an edit was to change none
switch (args)
{
    case ["redlines", var old, var @new]:
        return Redlines.Measure(TextPairs.In(old, @new));
    case ["speed", var old, var @new]:
        return Speed.Measure(TextPairs.In(old, @new), old, @new);
    case ["digest", var old, var @new]:
        return Digest.Print(TextPairs.In(old, @new));
    default:
        Console.Error.WriteLine("Say redlines, speed or digest, the folder of the old texts and that of the new ones.");
        return 2;
}
