import EnclaveProto
import WireFormat

/// Bytes fields whose content is a message by agreement: Cosmos signs bytes, not messages.
enum EmbeddedMessages {
    private static let types = [
        "cosmos.tx.v1beta1.TxRaw.body_bytes": "cosmos.tx.v1beta1.TxBody",
        "cosmos.tx.v1beta1.TxRaw.auth_info_bytes": "cosmos.tx.v1beta1.AuthInfo",
        "cosmos.tx.v1beta1.SignDoc.body_bytes": "cosmos.tx.v1beta1.TxBody",
        "cosmos.tx.v1beta1.SignDoc.auth_info_bytes": "cosmos.tx.v1beta1.AuthInfo",
        "cosmos.tx.v1beta1.SignDocDirectAux.body_bytes": "cosmos.tx.v1beta1.TxBody",
        "virtengine.enclave.v1.HeartbeatSignDoc.heartbeat_bytes": "virtengine.enclave.v1.MsgEnclaveHeartbeat",
    ]

    /// The type of the message in a bytes field.
    static func schema(of field: FieldSchema, in message: MessageSchema) -> MessageSchema? {
        guard field.type == .bytes else { return nil }
        return types[message.fullName + "." + field.name].flatMap { TypeRegistry.enclave.schema(named: $0) }
    }
}
