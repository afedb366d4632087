import CEnclaveWire
import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Foundation
import WellKnownTypes
import WireFormat
import WireReflection

// What README shows, in a package that depends on this one by path.

func demonstrate() throws {
    let heartbeat = MsgEnclaveHeartbeat.with {
        $0.validatorAddress = "ve1y8lrrhap2j3xzcntlp2qgm7jyudhhm2tyrvzn3"
        $0.timestamp = .with { $0.seconds = 1_768_480_245 }
        $0.nonce = 42
    }
    let bytes = try heartbeat.serializedBytes(options: .canonical)
    print(try heartbeat.jsonString())

    // Every field in place, with no allocation; broken bytes say which rule, where.
    let view = try MsgEnclaveHeartbeatView(bytes.rawSpan, options: .canonical)
    print("nonce \(view.nonce), \(view.validatorAddress.count) bytes of address")
    do {
        _ = try MsgEnclaveHeartbeat(serializedBytes: [0x28, 0x05, 0x0a, 0x01, 0x61], options: .canonical)
    } catch {
        print(error)
    }

    let document = try heartbeat.signDocument(chainID: "virtengine-1")
    print("digest \(SHA256.digest(of: document))")

    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nonces-\(UUID()).db").path
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    let replayGuard = try SQLiteReplayGuard(path: path)
    let claim = NonceClaim(validator: [UInt8](1...20), nonce: heartbeat.nonce, expires: 1_768_566_645)
    print("the nonce is claimed twice: \(try replayGuard.claim([claim, claim]))")

    let accepted = bytes.withUnsafeBufferPointer { buffer in
        var problem = ew_error()
        let input = ew_bytes(data: buffer.baseAddress, size: buffer.count)
        return ew_check("virtengine.enclave.v1.MsgEnclaveHeartbeat", input, nil, &problem) == EW_OK
    }
    print(accepted ? "the C library agrees" : "the C library does not agree")
    guard accepted else { throw WireError(.notCanonical, offset: 0, message: "the C library refuses the bytes") }
}

try demonstrate()
