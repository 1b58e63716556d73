import CMemory

/// How the process keeps its memory while it serves.
enum Allocation {
    /// Keeps freed memory at hand in place of giving it back after every request: giving back and asking again flushes
    /// the address tables of all cores, which cost more than a ballot (measured: 4,200 against 7,100 a second).
    static func settle() {
        _ = mallopt(M_TRIM_THRESHOLD, 64 << 20)
        _ = mallopt(M_TOP_PAD, 1 << 20)
        // Naming any of these ends glibc's own adjusting of this one: larger pieces would be mapped and unmapped each time.
        _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    }
}
