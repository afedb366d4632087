import Foundation
import Synchronization

/// A run of protoc that makes a FileDescriptorSet of `.proto` files.
struct ProtocRun {
    /// The `.proto` files.
    let files: [String]
    /// Where protoc looks for them and for what they import; none for the directories of the files.
    let directories: [String]

    /// The folders of the runs that go on, and the process groups in which protoc works, once it does.
    private static let running = Mutex<[String: Int32]>([:])
    /// How many lines of protoc's are shown.
    private static let lineLimit = 20

    /// Ends every run, for a process that ends before its time.
    static func endAll() {
        for (folder, group) in running.withLock({ $0 }) {
            if group > 0 { kill(-group, SIGKILL) }
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    /// The serialized set, with all that the files import.
    func descriptorSet() throws(CommandError) -> [UInt8] {
        for file in files where directories.isEmpty && FileKind(path: file) == .missing {
            throw .io("there is no file \(file)", hint: "check the path")
        }
        let protoc = try Self.executable()
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("enclave-wire-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        } catch {
            throw .io("cannot make a temporary directory: \(FileFailure.reason(error))")
        }
        Self.running.withLock { $0[place.path] = 0 }
        defer {
            try? FileManager.default.removeItem(at: place)
            Self.running.withLock { _ = $0.removeValue(forKey: place.path) }
        }
        let (set, messages) = (place.appendingPathComponent("set"), place.appendingPathComponent("messages"))
        let end: End
        do {
            end = try run(protoc, set: set, messages: messages)
        } catch {
            throw .io("\(protoc) cannot be started: \(FileFailure.reason(error))")
        }
        let said = (try? Data(contentsOf: messages)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = said.split(separator: "\n").map(String.init)
        guard case .exit(0) = end, let bytes = try? Data(contentsOf: set) else { throw failure(lines, end) }
        Console.warn(Self.shown(lines).map { "protoc: " + $0 })
        return [UInt8](bytes)
    }

    /// How protoc ended.
    private enum End {
        case exit(Int32)
        case signal(Int32)
    }

    private func run(_ protoc: String, set: URL, messages: URL) throws -> End {
        let places = directories.isEmpty ? files.map(FilePath.directory(of:)) : directories
        try Data().write(to: messages)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: protoc)
        process.arguments =
            places.map { "-I" + $0 } + ["--include_imports", "--descriptor_set_out=" + set.path]
            + files.map { directories.isEmpty ? URL(fileURLWithPath: $0).path : $0 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: messages)
        // A process that is started is known: nothing comes between the two.
        try Self.running.withLock { running in
            try process.run()
            running[set.deletingLastPathComponent().path] = process.processIdentifier
        }
        process.waitUntilExit()
        let number = process.terminationStatus
        return process.terminationReason == .uncaughtSignal ? .signal(number) : .exit(number)
    }

    private func failure(_ lines: [String], _ end: End) -> CommandError {
        let names = files.joined(separator: ", ")
        let said = Self.shown(lines).map { "\n    " + $0 }.joined()
        return switch end {
        case .signal(let number): .refused("protoc was ended by signal \(number) while it read \(names)" + said)
        case .exit(0): .refused("protoc has read \(names) and written no descriptors" + said)
        case .exit(let status):
            .refused(
                "protoc refuses \(names)" + (said.isEmpty ? " with status \(status)" : ":" + said),
                hint: hint(lines)
            )
        }
    }

    private func hint(_ lines: [String]) -> String? {
        let isLost = lines.contains { line in
            ["File not found", "could not be found", "directory does not exist"].contains { line.contains($0) }
        }
        if isLost, (directories + files).contains(where: { $0.contains(":") }) {
            return "protoc takes a colon for the end of a directory's name; use a path without one"
        }
        if isLost { return "`-I DIR` says where imports are; it may be repeated" }
        if lines.contains(where: { $0.contains("Expected top-level statement") }), usesEditions {
            return "this protoc knows no editions; put a newer one on PATH, or give what it wrote: `--descriptors FILE`"
        }
        return nil
    }

    /// Whether one of the files declares an edition, in a line of its own.
    private var usesEditions: Bool {
        let paths = files + directories.flatMap { directory in files.map { directory + "/" + $0 } }
        return paths.contains { path in
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            return text.split(separator: "\n").contains { $0.hasPrefix("edition") }
        }
    }

    /// The first lines, and how many others there are.
    private static func shown(_ lines: [String]) -> [String] {
        if lines.count <= lineLimit { return lines }
        return lines.prefix(lineLimit) + ["… and \(lines.count - lineLimit) more lines"]
    }

    /// The first protoc on PATH.
    private static func executable() throws(CommandError) -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        for directory in path.split(separator: ":") {
            let candidate = String(directory) + "/protoc"
            if FileKind(path: candidate) == .regular, FileManager.default.isExecutableFile(atPath: candidate) {
                return candidate
            }
        }
        throw .io(
            "there is no protoc on PATH, which reads .proto files",
            hint: "install it (Debian: apt-get install protobuf-compiler), or give a set that it wrote elsewhere: "
                + "`--descriptors FILE`"
        )
    }
}
