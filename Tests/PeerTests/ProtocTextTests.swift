import EnclaveProto
import Foundation
import TestSupport
import Testing
import WireFormat
import WireReflection

/// Text format beside protoc's.
@Suite("Against protoc --encode and --decode", .enabled(if: Protoc.isThere, "make test sets the peer up"))
struct ProtocTextTests {
    @Test("protoc reads our text to our bytes, and writes the text that we write", arguments: [UInt64](0..<60))
    func bothWays(_ seed: UInt64) throws {
        var random = RandomMessage(seed: seed &* 104_729, sloppiness: seed % 2 == 0 ? 0 : 4)
        let bytes = random.bytes(of: VectorsSampler.schema)
        guard (try? VectorsSampler(serializedBytes: bytes)) != nil else { return }
        let text = try TextFormat.text(of: bytes, as: VectorsSampler.schema)
        let ours = try TextFormat.bytes(from: [UInt8](text.utf8), as: VectorsSampler.schema)
        let theirs = try Protoc.run(
            ["--deterministic_output", "--encode=\(VectorsSampler.schema.fullName)"],
            [UInt8](text.utf8)
        )
        #expect(try VectorsSampler(serializedBytes: theirs).serializedBytes() == ours, "\(text)")
        let decoded = try Protoc.run(["--decode=\(VectorsSampler.schema.fullName)"], ours)
        #expect(String(decoding: decoded, as: UTF8.self).withoutNumberForms == text.withoutNumberForms)
    }

    @Test(
        "Both accept the same literals",
        arguments: [
            "int32_value: 0x7f", "int32_value: 017", "int32_value: 08", "int32_value: - 5", "int32_value: 1f",
            "float_value: 1f",
            "float_value: 0x1", "float_value: 012", "float_value: -inf", "float_value: iNfinity", "float_value: nan",
            "double_value: 1e9999", "double_value: .5", "double_value: 5.", "bool_value: t", "bool_value: True",
            "bool_value: 0x1",
            "bool_value: TRUE", "flavor: FLAVOR_SWEET", "flavor: 77", "flavor: \"FLAVOR_SWEET\"",
            "string_value: 'a' \"b\"",
            "string_value: '\\u1234\\U0001f600'", "string_value: '\\x'", "string_value: '\\q'", "string_value: 'a\nb'",
            "bytes_value: '\\377\\xff'", "child { int32_value: 1, }", "child < int32_value: 1; >", "child: { }",
            "child: 5",
            "int32s: [1, 2]", "int32s: [1, ]", "int32s: []", "int32s: 1 int32s: [2]", "children [{}, <>]",
            "int32_value: 1,,",
            "int32_value: 1 int32_value: 2", "choice_number: 1 choice_text: ''", "nothing: 1", "int32_value 1",
            "# only\n",
            "any { [a/google.protobuf.Timestamp] { seconds: 5 } }", "any { [google.protobuf.Timestamp] { } }",
            "string_to_string { value: 'b' key: 'a' }", "string_to_string { }", "int32_value: 10bar: 1",
            "int32_value: 1[",
        ]
    )
    func literals(_ text: String) throws {
        let options = TextFormat.ReadOptions(registry: .enclave)
        let ours = try? TextFormat.bytes(from: [UInt8](text.utf8), as: VectorsSampler.schema, options: options)
        let theirs = try? Protoc.run(["--encode=\(VectorsSampler.schema.fullName)"], [UInt8](text.utf8))
        #expect((ours == nil) == (theirs == nil))
        if let ours, let theirs {
            #expect(try VectorsSampler(serializedBytes: theirs).serializedBytes() == ours)
        }
    }
}

private enum Protoc {
    static let program = URL(filePath: "/usr/bin/protoc")
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program.path) }

    struct Refused: Error {}

    static func run(_ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
        let folder = LinePeer.root.appending(path: ".build/protoc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "input")
        let target = folder.appending(path: "output")
        try Data(input).write(to: source)
        try Data().write(to: target)
        let process = Process()
        process.executableURL = program
        process.arguments =
            arguments + ["-Iproto", "enclavewire/vectors/v1/sampler.proto", "google/protobuf/timestamp.proto"]
        process.currentDirectoryURL = LinePeer.root
        process.standardInput = try FileHandle(forReadingFrom: source)
        process.standardOutput = try FileHandle(forWritingTo: target)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused() }
        return [UInt8](try Data(contentsOf: target))
    }
}

extension String {
    /// The lines, with the value of a number read: protoc may write more digits than are needed.
    fileprivate var withoutNumberForms: [String] {
        split(separator: "\n").map { line in
            guard let colon = line.range(of: ": "), let number = Double(line[colon.upperBound...]) else {
                return String(line)
            }
            let isFloat = line.contains("float")
            return line[..<colon.upperBound] + (isFloat ? Float(number).description : number.description)
        }
    }
}
