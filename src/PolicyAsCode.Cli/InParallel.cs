using System.Runtime.ExceptionServices;

namespace PolicyAsCode.Cli;

/// <summary>Does many pieces of work on all cores; what comes out does not depend on how many there are.</summary>
internal static class InParallel
{
    /// <summary>Does the pieces from 0 up to a number.</summary>
    /// <returns>Their results, in order.</returns>
    /// <remarks>Where some fail, the first of them in order is thrown, whichever failed first.</remarks>
    public static T[] Do<T>(int count, Func<int, T> work)
    {
        if (count == 1)
        {
            // Starting helpers takes longer than one piece.
            return [work(0)];
        }

        var results = new T[count];
        var failures = new Exception?[count];
        Parallel.For(0, count, i =>
        {
#pragma warning disable CA1031 // It is thrown again below.
            try
            {
                results[i] = work(i);
            }
            catch (Exception exception)
            {
                failures[i] = exception;
            }
#pragma warning restore CA1031
        });
        if (Array.Find(failures, static failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return results;
    }
}
