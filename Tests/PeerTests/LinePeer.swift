import Foundation

/// A peer of `Vectors/peers`, asked many questions at once.
enum LinePeer {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Bytes as requests hold them.
    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The answers, in the order of the requests. Files and not pipes, so that neither side waits for the other.
    static func answers<Request: Encodable, Answer: Decodable>(
        _ program: URL,
        _ arguments: [String],
        _ requests: [Request]
    ) throws -> [Answer] {
        let folder = root.appending(path: ".build/peer-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let encoder = JSONEncoder()
        var lines = Data()
        for request in requests { lines += try encoder.encode(request) + [UInt8(ascii: "\n")] }
        let input = folder.appending(path: "requests")
        let output = folder.appending(path: "answers")
        try lines.write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let decoder = JSONDecoder()
        return try Data(contentsOf: output).split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(Answer.self, from: $0)
        }
    }
}
