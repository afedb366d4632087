import EnclaveProto
import EnclaveSigning
import WellKnownTypes
import WireFormat

/// The messages that a transaction is built from.
struct MessageList {
    let invocation: Invocation

    /// The messages in the input.
    func messages() throws(CommandError) -> [Google_Protobuf_Any] {
        let input = try invocation.readInput()
        if invocation.inputFormat == .json { return try messages(fromJSON: input) }
        if input.isEmpty { throw .refused("the input is empty", hint: "give the bytes of a message") }
        return [try message(carried: input)]
    }

    // MARK: JSON

    /// A message with `@type`, an array of such, or a heartbeat without.
    private func messages(fromJSON text: [UInt8]) throws(CommandError) -> [Google_Protobuf_Any] {
        let first = text.first { !$0.isWhiteSpace }
        guard first == UInt8(ascii: "[") || hasType(text) else { return [try heartbeat(fromJSON: text)] }
        let isList = first == UInt8(ascii: "[")
        let (head, tail) = isList ? ("{\"messages\":", "}") : ("{\"messages\":[", "]}")
        let type = try MessageType.named(CosmosTxBody.messageName)
        let reader = MessageText(type: type, depthLimit: Transaction.greatestDepth, keepsUnknownAny: true)
        let bytes = try reader.bytes(fromJSON: Array(head.utf8) + text + Array(tail.utf8), shownFrom: head.utf8.count)
        do throws(WireError) {
            return try CosmosTxBody(serializedBytes: bytes).messages
        } catch {
            throw .refused(error)
        }
    }

    /// Whether the text names a type; a heartbeat has no field of that name.
    private func hasType(_ text: [UInt8]) -> Bool { text.contains("\"@type\"".utf8) }

    private func heartbeat(fromJSON text: [UInt8]) throws(CommandError) -> Google_Protobuf_Any {
        let type = try typeOfInput()
        let form = invocation.form(of: type)
        let bytes = try form.canonicalize(try invocation.text(of: type).bytes(fromJSON: text))
        return .with {
            $0.typeURL = "/" + type.name
            $0.value = bytes
        }
    }

    private func typeOfInput() throws(CommandError) -> MessageType {
        try MessageType.named(invocation["type"] ?? MsgEnclaveHeartbeat.messageName)
    }

    // MARK: Bytes

    /// A message in its bytes, which are carried on as they are: a signature within covers them.
    private func message(carried bytes: [UInt8]) throws(CommandError) -> Google_Protobuf_Any {
        let typed = invocation["type"] ?? MsgEnclaveHeartbeat.messageName
        let name = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
        if name == Google_Protobuf_Any.messageName { return try any(bytes) }
        if MessageType.registry.entry(named: name) != nil {
            try refuseUncanonical(bytes, try MessageType.named(name))
        } else if !typed.hasPrefix("/") {
            // Reports the nearest names.
            _ = try MessageType.named(typed)
        }
        return .with {
            $0.typeURL = "/" + name
            $0.value = bytes
        }
    }

    private func any(_ bytes: [UInt8]) throws(CommandError) -> Google_Protobuf_Any {
        do throws(WireError) {
            return try Google_Protobuf_Any(serializedBytes: bytes)
        } catch {
            throw .refused(error)
        }
    }

    private func refuseUncanonical(_ bytes: [UInt8], _ type: MessageType) throws(CommandError) {
        guard let first = invocation.form(of: type).violations(in: bytes, all: false).first else { return }
        throw .refused(
            first.error,
            hint: "a chain may refuse what is not canonical; `enclave-wire canonicalize \(type.name)` rewrites it"
        )
    }
}
