import Foundation
import Synchronization

/// A file that is there as a whole or not at all: it grows under another name beside its place, and
/// takes the place in one step. A file that is replaced keeps its permissions.
final class AtomicFile: OutputFile {
    private let path: String
    private let temporary: String
    private let handle: FileHandle
    private var isCommitted = false
    /// The files that still grow.
    private static let growing = Mutex<Set<String>>([])

    /// Begins a file that will be at `path`.
    init(_ path: String) throws {
        self.path = path
        let old = try? FileManager.default.attributesOfItem(atPath: path)
        if old != nil, !FileManager.default.isWritableFile(atPath: path) { throw POSIXError(.EACCES) }
        let suffix = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let directory = URL(fileURLWithPath: FilePath.directory(of: path))
        temporary = directory.appendingPathComponent(".enclave-wire-" + suffix).path
        let descriptor = try Self.create(temporary)
        Self.growing.withLock { [temporary] in _ = $0.insert(temporary) }
        if let mode = old?[.posixPermissions] as? Int { fchmod(descriptor, mode_t(mode)) }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    deinit {
        if !isCommitted { try? FileManager.default.removeItem(atPath: temporary) }
        Self.growing.withLock { [temporary] in _ = $0.remove(temporary) }
    }

    /// Removes the files that still grow, for a process that ends before they are whole.
    static func abandonAll() {
        growing.withLock { paths in
            for path in paths { try? FileManager.default.removeItem(atPath: path) }
            paths = []
        }
    }

    func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: bytes) }

    func commit() throws {
        // A full disk may show only here; a file system that cannot synchronize says EINVAL.
        if fsync(handle.fileDescriptor) != 0, errno != EINVAL { throw Self.lastError() }
        try handle.close()
        try Self.move(temporary, to: path)
        isCommitted = true
    }

    // The two calls that Foundation has no equal for: what is unsafe is only the C string that Swift makes
    // of a path, and it lives as long as the call.

    /// A new file, open for writing; fails where there is one of that name.
    private static func create(_ path: String) throws -> Int32 {
        let file = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
        if file < 0 { throw lastError() }
        return file
    }

    /// Gives a file another name, which takes the place of a file that has it.
    private static func move(_ source: String, to target: String) throws {
        if unsafe rename(source, target) != 0 { throw lastError() }
    }

    private static func lastError() -> any Error { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
