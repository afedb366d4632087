import Foundation

/// A folder for files that are measured. It is gone when nobody uses it any more.
final class BenchDirectory: Sendable {
    static let pageSize = 4096

    private let folder: URL

    init(_ name: String) throws {
        // Beside the program, which lies on a disk; a folder for temporary files may lie in memory.
        folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("\(name)-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a page and synchronizes it, again and again, as the commit of a write-ahead log does.
    func synchronizing() throws -> Run {
        let path = path("pages")
        let file = open(path, O_CREAT | O_RDWR, 0o600)
        guard file >= 0 else { throw Disagreement("\(path) cannot be written") }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        let page = [UInt8](repeating: 1, count: Self.pageSize)
        return { count in
            for number in 0..<count {
                let offset = number % 256 * Self.pageSize
                guard pwrite(handle.fileDescriptor, page, page.count, offset) == page.count,
                    fdatasync(handle.fileDescriptor) == 0
                else { throw Disagreement("\(path) cannot be synchronized") }
            }
        }
    }
}
