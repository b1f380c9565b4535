using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: a project of the runner's own would be built outside the rules of this repository.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)

    // The fastest round tells of the code, the mean also of the machine's other work.
    .AddColumn(StatisticColumn.Min);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
