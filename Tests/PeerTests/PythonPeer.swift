import Foundation

/// The Python peer of `Vectors/peers`, asked many questions at once.
struct PythonPeer {
    struct Request: Encodable {
        var id: Int
        var op: String
        var type: String
        var bytes: String
    }

    struct Answer: Decodable {
        var id: Int
        var ok: Bool
        var bytes: String?
        var rule: String?
        var offset: Int?
        var path: String?
        var accepted: Bool?
        var error: String?
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let python = root.appending(path: ".build/venv/bin/python")
    private static let descriptors = root.appending(path: ".build/vectors/descriptors.binpb")

    /// Whether `make test` has set the peer up.
    static var isThere: Bool {
        FileManager.default.isExecutableFile(atPath: python.path)
            && FileManager.default.fileExists(atPath: descriptors.path)
    }

    /// The answers, in the order of the requests. Files and not pipes, so that neither side waits for the other.
    static func answers(_ requests: [Request]) throws -> [Answer] {
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
        process.executableURL = python
        process.arguments = [root.appending(path: "Vectors/peers/python/peer.py").path, descriptors.path]
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
