import EnclaveProto
import WellKnownTypes
import WireFormat

/// A message of the module: one of the calls of the service `Msg`. Who signed the transaction that it came in was
/// checked before: the account that the message names.
public enum HealthMessage: Hashable, Sendable {
    /// Registers the enclave of a validator.
    case registerEnclaveIdentity(MsgRegisterEnclaveIdentity)
    /// Changes the keys of a validator's enclave.
    case rotateEnclaveIdentity(MsgRotateEnclaveIdentity)
    /// Allows a measurement.
    case proposeMeasurement(MsgProposeMeasurement)
    /// Takes a measurement back.
    case revokeMeasurement(MsgRevokeMeasurement)
    /// Replaces the parameters.
    case updateParams(MsgUpdateParams)
    /// A heartbeat, as it was carried: its signature is over these bytes. They were not looked at yet.
    case heartbeat([UInt8])

    /// The message of a type URL and bytes, as an Any carries them. The bytes have to be canonical; those of a
    /// heartbeat are looked at when it is processed.
    ///
    /// - Throws: ``HealthError/invalidRequest(_:)`` where the type is none of the module's, or the bytes are none of
    ///   the type.
    public init(typeURL: String, bytes: [UInt8]) throws(HealthError) {
        switch typeURL {
        case "/" + MsgRegisterEnclaveIdentity.messageName: self = .registerEnclaveIdentity(try Self.decoded(bytes))
        case "/" + MsgRotateEnclaveIdentity.messageName: self = .rotateEnclaveIdentity(try Self.decoded(bytes))
        case "/" + MsgProposeMeasurement.messageName: self = .proposeMeasurement(try Self.decoded(bytes))
        case "/" + MsgRevokeMeasurement.messageName: self = .revokeMeasurement(try Self.decoded(bytes))
        case "/" + MsgUpdateParams.messageName: self = .updateParams(try Self.decoded(bytes))
        case "/" + MsgEnclaveHeartbeat.messageName: self = .heartbeat(bytes)
        default: throw .invalidRequest("`\(typeURL)` is no message of the enclave module")
        }
    }

    /// The message in an Any of a transaction.
    ///
    /// - Throws: ``HealthError/invalidRequest(_:)``, as ``init(typeURL:bytes:)``.
    public init(_ any: Google_Protobuf_Any) throws(HealthError) {
        try self.init(typeURL: any.typeURL, bytes: any.value)
    }

    private static func decoded<Body: Message>(_ bytes: [UInt8]) throws(HealthError) -> Body {
        do throws(WireError) {
            return try Body(serializedBytes: bytes.rawSpan, options: .canonical)
        } catch {
            throw .invalidRequest("the bytes are no canonical \(Body.messageName): \(error)")
        }
    }
}

/// What the module answers to a ``HealthMessage``.
public enum HealthResponse: Hashable, Sendable {
    /// The identity is registered.
    case registerEnclaveIdentity(MsgRegisterEnclaveIdentityResponse)
    /// The keys change.
    case rotateEnclaveIdentity(MsgRotateEnclaveIdentityResponse)
    /// The measurement is allowed.
    case proposeMeasurement(MsgProposeMeasurementResponse)
    /// The measurement is taken back.
    case revokeMeasurement(MsgRevokeMeasurementResponse)
    /// The parameters are replaced.
    case updateParams(MsgUpdateParamsResponse)
    /// The heartbeat counts.
    case heartbeat(MsgEnclaveHeartbeatResponse)
}

extension MsgEnclaveHeartbeat {
    /// `TypeMsgEnclaveHeartbeat`: what the chain calls the message in its own routing.
    public static let messageType = "enclave_heartbeat"
}
