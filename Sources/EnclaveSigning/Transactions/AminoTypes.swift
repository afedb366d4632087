import EnclaveProto
import WireFormat

/// The messages that SIGN_MODE_LEGACY_AMINO_JSON can sign, with their amino names. A chain registers each type by hand,
/// so that a name cannot be made from the type: one that is not here is refused.
public struct AminoTypes: Sendable {
    /// The types by full name.
    public let registry: TypeRegistry
    private var names: [String: String] = [:]

    /// No names.
    ///
    /// - Parameter registry: The message types.
    public init(registry: TypeRegistry) { self.registry = registry }

    /// What VirtEngine registers (x/enclave/types/codec.go): `enclave/MsgEnclaveHeartbeat`.
    public static let enclave: AminoTypes = {
        var types = AminoTypes(registry: .enclave)
        types.register("enclave/MsgEnclaveHeartbeat", for: MsgEnclaveHeartbeat.messageName)
        return types
    }()

    /// Gives a message type its amino name.
    public mutating func register(_ aminoName: String, for messageName: String) { names[messageName] = aminoName }

    /// The amino name of a message type; nil where none is registered.
    public func aminoName(of messageName: String) -> String? { names[messageName] }

    /// The message types that have a name, ascending.
    public var messageNames: [String] { names.keys.sorted() }
}
