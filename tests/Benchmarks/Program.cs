using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Benchmarks;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// For compare-linters: --make-policies FOLDER COUNT.
if (args is ["--make-policies", var folder, var count])
{
    ManyPolicies.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// For compare-sites: --edit-site COMMAND FOLDER.
if (args is ["--edit-site", var command, var library])
{
    await SiteEdit.Measure(command, library);
    return;
}

// In this process: a project of the runner's own would be built outside the rules of this repository.
// Ten rounds to warm up: after three the runtime has not compiled everything for speed yet.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithWarmupCount(10).WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)

    // The fastest round tells of the code, the mean also of the machine's other work.
    .AddColumn(StatisticColumn.Min);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
