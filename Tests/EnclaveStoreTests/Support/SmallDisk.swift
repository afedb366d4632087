import Foundation

/// A disk in memory that is full soon, where the tests may make one.
struct SmallDisk {
    private let directory: URL

    /// Mounting is for root, and not in every container.
    static let isPossible: Bool = {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("enclave-wire-\(UUID())")
        try? FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        guard let disk = try? SmallDisk(directory, bytes: 1 << 16) else { return false }
        disk.remove()
        return true
    }()

    /// Mounts it at a directory.
    init(_ directory: URL, bytes: Int) throws {
        self.directory = directory
        // The texts are read within the call.
        if unsafe mount("tmpfs", directory.path, "tmpfs", 0, "size=\(bytes)") != 0 { throw POSIXError(.EPERM) }
    }

    // The text is read within the call.
    func remove() { unsafe umount2(directory.path, Int32(MNT_DETACH)) }

    /// Writes a file until nothing is left.
    func fill(_ file: URL) {
        guard FileManager.default.createFile(atPath: file.path, contents: nil),
            let handle = try? FileHandle(forWritingTo: file)
        else { return }
        defer { try? handle.close() }
        for size in [65_536, 4096] {
            while (try? handle.write(contentsOf: Data(count: size))) != nil {}
        }
    }
}
