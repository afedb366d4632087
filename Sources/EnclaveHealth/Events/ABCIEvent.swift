import EnclaveProto
import EnclaveSigning
import WellKnownTypes

/// An event as a chain tells it: `abci.Event` of CometBFT, with its strings as ABCI 2.0 has them.
public struct ABCIEvent: Hashable, Sendable {
    /// One fact.
    public struct Attribute: Hashable, Sendable {
        /// What it is about.
        public var key: String
        /// What it is, as text.
        public var value: String
        /// Whether a node is to index it, so that events can be searched for by it.
        public var index: Bool

        /// An attribute of its parts.
        public init(key: String, value: String, index: Bool) {
            self.key = key
            self.value = value
            self.index = index
        }
    }

    /// As `enclave_health_degraded`.
    public var type: String
    /// The facts, in an order that does not change.
    public var attributes: [Attribute]

    /// An event of its parts.
    public init(type: String, attributes: [Attribute]) {
        self.type = type
        self.attributes = attributes
    }

    /// The value of the attribute of this key; nil where there is none.
    public subscript(key: String) -> String? { attributes.first { $0.key == key }?.value }
}

extension HealthEvent {
    /// The event as the chain tells it.
    ///
    /// An event about a validator has `validator_address`, `block_height` and the eight attributes that
    /// ENCLAVE-ENH-006 documents, whatever their values; one of no validator has `block_height`. Then comes what only
    /// its type has. Addresses, verdicts and the names of alerts are indexed.
    public var abci: ABCIEvent {
        var attributes: [ABCIEvent.Attribute] = []
        func add(_ key: String, _ value: some CustomStringConvertible, index: Bool = false) {
            attributes.append(ABCIEvent.Attribute(key: key, value: value.description, index: index))
        }
        if !validatorAddress.isEmpty { add(HealthEventAttribute.validatorAddress, validatorAddress, index: true) }
        add(HealthEventAttribute.blockHeight, height)
        if !validatorAddress.isEmpty {
            add(HealthEventAttribute.healthStatus, status.text, index: true)
            add(HealthEventAttribute.previousStatus, previousStatus.text, index: true)
            add(HealthEventAttribute.attestationFailures, attestationFailures)
            add(HealthEventAttribute.signatureFailures, signatureFailures)
            add(HealthEventAttribute.missedHeartbeats, missedHeartbeats)
            add(HealthEventAttribute.totalHeartbeats, totalHeartbeats)
            add(HealthEventAttribute.lastHeartbeat, hasLastHeartbeat ? Self.text(lastHeartbeat) : "")
            add(HealthEventAttribute.lastAttestation, hasLastAttestation ? Self.text(lastAttestation) : "")
        }
        switch type {
        case .heartbeatReceived: add(HealthEventAttribute.nonce, nonce)
        case .rotationAdvised: add(HealthEventAttribute.replacements, replacements.joined(separator: ","))
        case .alertFiring, .alertResolved:
            add(HealthEventAttribute.alert, alert, index: true)
            add(HealthEventAttribute.severity, severity)
            add(HealthEventAttribute.value, value)
            add(HealthEventAttribute.summary, summary)
        default: break
        }
        return ABCIEvent(type: type.name, attributes: attributes)
    }

    /// RFC 3339. What is no time is not in a canonical event; of one made by hand nothing is said.
    private static func text(_ time: Google_Protobuf_Timestamp) -> String { BlockTime(time).rfc3339 ?? "" }
}
