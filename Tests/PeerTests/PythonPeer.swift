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

    private static let python = LinePeer.root.appending(path: ".build/venv/bin/python")
    private static let descriptors = LinePeer.root.appending(path: ".build/vectors/descriptors.binpb")

    /// Whether `make test` has set the peer up.
    static var isThere: Bool {
        FileManager.default.isExecutableFile(atPath: python.path)
            && FileManager.default.fileExists(atPath: descriptors.path)
    }

    /// The answers, in the order of the requests.
    static func answers<Question: Encodable, Reply: Decodable>(_ requests: [Question]) throws -> [Reply] {
        let program = LinePeer.root.appending(path: "Vectors/peers/python/peer.py")
        return try LinePeer.answers(python, [program.path, descriptors.path], requests)
    }
}
