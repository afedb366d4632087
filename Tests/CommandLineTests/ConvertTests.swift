import Foundation
import Testing

@Suite("convert: any bytes in another format, byte for byte")
struct ConvertTests {
    /// A field out of order, an over-long number, a length that is too great.
    private let broken = "28850000120a01610aff"

    @Test("broken bytes come back from Protoscope text as they were, guided by a type or not")
    func brokenBytes() throws {
        for arguments in [[], [EnclaveWire.heartbeat]] {
            let text = try run(["convert"] + arguments, input: broken)
            #expect(text.status == 0, "\(text.errors)")
            let back = try run(["convert", "--input", "protoscope", "--output", "hex"], input: text.output)
            #expect(back.output == broken + "\n")
        }
        let named = try run(["convert", EnclaveWire.heartbeat], input: "2805")
        #expect(named.output.contains("nonce"))
    }

    @Test("between the formats of bytes, nothing is judged")
    func formats() throws {
        #expect(try run(["convert", "--output", "base64"], input: "ffff").output == "//8=\n")
        let binary = try EnclaveWire.run(
            ["convert", "--input", "binary", "--output", "binary"],
            input: Data([0xff, 0x00, 0x0a])
        )
        #expect(binary.outputBytes == [0xff, 0x00, 0x0a])
        #expect(try run(["convert", "--output", "hex"], input: "").output == "\n")
        #expect(try run(["convert", "--input", "json"], input: "{}").status == 2)
    }

    @Test("for scripts, one object")
    func machineReadable() throws {
        let text = try run(["convert", "--json"], input: "0805").json
        #expect(text["ok"] as? Bool == true && text["size"] as? Int == 2)
        #expect(text["text"] as? String == "1: 5")
        let bytes = try run(["convert", "--json", "--input", "protoscope", "--output", "hex"], input: "1: 5").json
        #expect(bytes["bytes"] as? String == "0805")
    }

    private func run(_ arguments: [String], input: String) throws -> RunResult {
        try EnclaveWire.run(arguments, input: Data(input.utf8))
    }
}
