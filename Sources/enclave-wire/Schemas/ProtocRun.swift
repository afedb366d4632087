import Foundation

/// A run of protoc that makes a FileDescriptorSet of `.proto` files.
struct ProtocRun {
    /// The `.proto` files.
    let files: [String]
    /// Where protoc looks for them and for what they import; none for the directories of the files.
    let directories: [String]

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
        defer { try? FileManager.default.removeItem(at: place) }
        let (set, messages) = (place.appendingPathComponent("set"), place.appendingPathComponent("messages"))
        let status: Int32
        do {
            status = try run(protoc, set: set, messages: messages)
        } catch {
            throw .io("\(protoc) cannot be started: \(FileFailure.reason(error))")
        }
        let said = (try? Data(contentsOf: messages)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = said.split(separator: "\n").map(String.init)
        guard status == 0, let bytes = try? Data(contentsOf: set) else { throw failure(lines, status) }
        Console.warn(lines.map { "protoc: " + $0 })
        return [UInt8](bytes)
    }

    private func run(_ protoc: String, set: URL, messages: URL) throws -> Int32 {
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
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func failure(_ lines: [String], _ status: Int32) -> CommandError {
        let files = files.joined(separator: ", ")
        let said = lines.isEmpty ? " with status \(status)" : ":\n" + lines.map { "    " + $0 }.joined(separator: "\n")
        let isLost = lines.contains { $0.contains("File not found") || $0.contains("could not be found") }
        return .refused(
            "protoc refuses \(files)\(said)",
            hint: isLost ? "`-I DIR` says where imports are; it may be repeated" : nil
        )
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
