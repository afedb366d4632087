import Glibc

/// What this process holds in memory.
enum ResidentMemory {
    /// Bytes, by what Linux says in `/proc/self/statm`.
    static func bytes() throws -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { throw Disagreement("/proc/self/statm cannot be read") }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 256)
        let count = fread(&text, 1, text.count - 1, file)
        let fields = String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
            separator: " "
        )
        guard fields.count > 1, let pages = Int(fields[1]) else { throw Disagreement("/proc/self/statm is of no use") }
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
