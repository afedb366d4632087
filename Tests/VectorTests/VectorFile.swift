import Foundation
import Testing

/// The cases of a file in `Vectors/`, as `Vectors/schema.json` describes them.
struct VectorCase: Decodable, CustomTestStringConvertible {
    struct Limits: Decodable {
        var depth: Int?
        var size: Int?
    }

    struct Standard: Decodable {
        var outcome: String
        var canonical: String?
        var obstacle: String?
    }

    var id: String
    var type: String?
    var scheme: String?
    var bytes: String
    var protoscope: String?
    var expected: String?
    var rule: String?
    var offset: Int?
    var path: String?
    var limits: Limits?
    var standard: Standard?
    var chain_id: String?
    var heartbeat_bytes: String?
    var sign_doc: String?
    var digest: String?

    var testDescription: String { id }
}

enum VectorFile {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func cases(_ name: String) throws -> [VectorCase] {
        let data = try Data(contentsOf: root.appending(path: "Vectors/\(name).json"))
        return try JSONDecoder().decode([VectorCase].self, from: data)
    }
}

/// The bytes of a hex string; nil where it is none.
func hexBytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).reduce(into: [UInt8]?.some([])) { result, index in
        guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else {
            result = nil
            return
        }
        result?.append(byte)
    }
}

func hex(_ bytes: [UInt8]) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
