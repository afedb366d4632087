import EnclaveHealth
import EnclaveProto

extension Step {
    /// The message that a step delivers; nil where it delivers none.
    var message: HealthMessage? {
        switch self {
        case .moduleParams(let plan):
            .updateParams(
                .with {
                    $0.authority = Cast.authority
                    $0.params = plan.params
                }
            )
        case .register(let validator, let key, let code):
            .registerEnclaveIdentity(
                .with {
                    $0.validatorAddress = Cast.names[validator]
                    $0.teeType = .sgx
                    $0.measurementHash = Cast.measurements[code]
                    $0.encryptionPubKey = Cast.encryptionKey(key)
                    $0.signingPubKey = Cast.keys[key].publicKey.bytes
                    $0.quoteVersion = 3
                }
            )
        case .rotate(let validator, let key, let code, let overlap):
            .rotateEnclaveIdentity(
                .with {
                    $0.validatorAddress = Cast.names[validator]
                    $0.newEncryptionPubKey = Cast.encryptionKey(key)
                    $0.newSigningPubKey = Cast.keys[key].publicKey.bytes
                    if let code { $0.newMeasurementHash = Cast.measurements[code] }
                    $0.overlapBlocks = overlap
                }
            )
        case .propose(let code, let blocks, let byAuthority):
            .proposeMeasurement(
                .with {
                    $0.authority = Self.sender(byAuthority)
                    $0.measurementHash = Cast.measurements[code]
                    $0.teeType = .sgx
                    $0.expiryBlocks = blocks
                }
            )
        case .withdraw(let code, let byAuthority):
            .revokeMeasurement(
                .with {
                    $0.authority = Self.sender(byAuthority)
                    $0.measurementHash = Cast.measurements[code]
                }
            )
        default: nil
        }
    }

    private static func sender(_ isAuthority: Bool) -> String { isAuthority ? Cast.authority : Cast.names[0] }
}
