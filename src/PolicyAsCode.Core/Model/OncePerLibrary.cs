using System.Runtime.CompilerServices;

namespace PolicyAsCode.Model;

/// <summary>What is worked out of a library alone: made for the first policy that is read with it, and kept for all others as long as the library is.</summary>
/// <typeparam name="T">What is made.</typeparam>
/// <param name="make">Makes it. Two threads may make it at once; one is kept.</param>
internal sealed class OncePerLibrary<T>(Func<Library, T> make)
    where T : class
{
    private readonly ConditionalWeakTable<Library, object> _made = new();

    public T Of(Library library) => (T)_made.GetValue(library, key => make(key));
}
