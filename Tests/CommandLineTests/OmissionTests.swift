import Foundation
import Testing

@Suite("decode says what its text does not show")
struct OmissionTests {
    private static let file = """
        syntax = "proto2";
        package lost;
        import "google/protobuf/any.proto";
        enum Level { LOW = 1; HIGH = 2; }
        message M {
          optional string s = 8;
          optional M child = 12;
          repeated Level levels = 13 [packed = true];
          optional group Inner = 30 { optional int32 x = 1; }
          optional google.protobuf.Any any = 32;
          map<string, M> named = 33;
          extensions 100 to 199;
        }
        extend M {
          optional int32 extra = 100;
          optional M more = 102;
        }
        message Set {
          option message_set_wire_format = true;
          extensions 4 to max;
        }
        message Item {
          extend Set { optional Item item = 1000; }
          optional int32 x = 1;
        }
        """

    /// Decodes messages, and returns where the records are that the text does not show, and the strings that it repairs.
    private func omissions(
        _ messages: [String],
        _ output: String = "json",
        as type: String = "lost.M"
    ) throws -> (unknown: [[Int]], repaired: [[Int]]) {
        try TemporaryDirectory.with { directory in
            let file = directory.appendingPathComponent("lost.proto")
            try Self.file.write(to: file, atomically: true, encoding: .utf8)
            let arguments = ["decode", type, "--json", "--output", output, "--proto", file.path]
            let results = try messages.map { message in
                let result = try EnclaveWire.run(arguments, input: Data(message.utf8))
                #expect(result.status == 0, "\(message): \(result.output)")
                return try result.json
            }
            return (
                results.map { $0["unknownFields"] as? [Int] ?? [] },
                results.map { $0["repairedStrings"] as? [Int] ?? [] }
            )
        }
    }

    @Test("unknown fields in groups, extensions, map entries, and groups that are unknown themselves")
    func unknownFields() throws {
        let messages = [
            "f80505", "6203f80505", "f301f80505f401", "fb05fc05", "b20603f80505", "a00601", "a00601f80505",
            "8a02070a001203f80505", "8a02050a00f80505",
        ]
        for output in ["json", "text"] {
            let unknown = try omissions(messages, output).unknown
            #expect(unknown == [[0], [2], [2], [0], [3], [], [3], [7], [0]], "\(output)")
        }
    }

    @Test("items of message sets that nobody knows, and unknown fields in others")
    func messageSets() throws {
        let messages = ["0b10e9071a000c", "0b10e8071a03f805050c", "0b10e8071a0208010c"]
        #expect(try omissions(messages, as: "lost.Set").unknown == [[0], [6], []])
    }

    @Test("the value of an Any, where the text shows it as a message")
    func anyValues() throws {
        let messages = ["82020f0a08782f6c6f73742e4d1203f80505", "82020e0a072f6c6f73742e4d1203f80505"]
        #expect(try omissions(messages).unknown == [[15], [14]])
        // A type URL of no host is no name of text format, which shows the bytes.
        #expect(try omissions(messages, "text").unknown == [[15], []])
    }

    @Test("numbers that a closed enum does not list, packed or not")
    func closedEnums() throws {
        #expect(try omissions(["6a03010902", "6809", "6801"]).unknown == [[3], [0], []])
    }

    @Test("strings that are not UTF-8, which JSON cannot show as they are")
    func repairedStrings() throws {
        #expect(try omissions(["4203c3a9ff", "420161", "62044202ffff"]).repaired == [[4], [], [4]])
        #expect(try omissions(["4203c3a9ff"], "text").repaired == [[]])
    }
}
