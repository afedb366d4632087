import EnclaveProto
import WireFormat

/// A message type that a command works on.
struct MessageType: Sendable {
    let entry: TypeRegistry.Entry
    /// The types that the value of an Any may have.
    let anyTypes: TypeRegistry

    /// Every type that is registered in this program.
    static let registry = TypeRegistry.enclave

    /// The full name.
    var name: String { entry.schema.fullName }
    var schema: MessageSchema { entry.schema }

    /// The registered type of a full name, which may have the slash of a type URL before it.
    static func named(_ typed: String) throws(CommandError) -> MessageType {
        try KnownTypes.registered.type(named: typed)
    }
}
