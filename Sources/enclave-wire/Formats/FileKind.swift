import Foundation

/// What a path leads to.
enum FileKind {
    case missing
    case regular
    case directory
    /// A device or a pipe: what is written there is gone.
    case stream

    /// Follows links, also those of /dev/stdin, which lead to no name.
    init(path: String) {
        guard FileManager.default.fileExists(atPath: path) else {
            self = .missing
            return
        }
        switch try? FileManager.default.attributesOfItem(atPath: FilePath.resolved(path))[.type] as? FileAttributeType {
        case .typeRegular?: self = .regular
        case .typeDirectory?: self = .directory
        default: self = .stream
        }
    }
}

/// Paths as people type them.
enum FilePath {
    /// Nil for standard input, which is also `-`.
    static func input(_ path: String?) -> String? { path == "-" ? nil : path }

    /// Nil for standard output, which is also `-` and the names that the system has for it.
    static func output(_ path: String?) -> String? {
        ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path) ? nil : path
    }

    /// Whether the path names something of the running system, which may lead to a file but is none.
    static func isOfSystem(_ path: String) -> Bool { path.hasPrefix("/dev/") || path.hasPrefix("/proc/") }

    /// The path that symbolic links lead to, whether anything is there or not.
    static func resolved(_ path: String) -> String {
        var path = path
        for _ in 0..<40 {
            guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
            path = URL(fileURLWithPath: target, relativeTo: URL(fileURLWithPath: path).deletingLastPathComponent()).path
        }
        return path
    }

    /// The directory that a file is in.
    static func directory(of path: String) -> String { URL(fileURLWithPath: path).deletingLastPathComponent().path }
}
