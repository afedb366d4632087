// Made by protoc-gen-enclave-wire from cosmos/tx/signing/v1beta1/signing.proto. Changes here are lost.
// swift-format-ignore-file

import WireFormat

/// Which bytes a signer of a transaction signs.
///
/// `cosmos.tx.signing.v1beta1.SignMode`
public struct CosmosSignMode: ProtoEnum {
    /// The number.
    public let rawValue: Int32
    /// The value with this number, listed or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The first value of the `.proto` file.
    public init() { rawValue = 0 }
    /// Not stated; refused.
    ///
    /// `SIGN_MODE_UNSPECIFIED` = 0
    public static let unspecified = Self(rawValue: 0)
    /// The canonical bytes of SignDoc.
    ///
    /// `SIGN_MODE_DIRECT` = 1
    public static let direct = Self(rawValue: 1)
    /// A rendering for people, shown on a hardware wallet (ADR-050).
    ///
    /// `SIGN_MODE_TEXTUAL` = 2
    public static let textual = Self(rawValue: 2)
    /// The bytes of SignDocDirectAux: a signer who does not pay the fee.
    ///
    /// `SIGN_MODE_DIRECT_AUX` = 3
    public static let directAux = Self(rawValue: 3)
    /// Sorted JSON with amino names, for older hardware wallets.
    ///
    /// `SIGN_MODE_LEGACY_AMINO_JSON` = 127
    public static let legacyAminoJson = Self(rawValue: 127)
    /// Ethereum's personal_sign envelope; no chain of the SDK enables it.
    ///
    /// `SIGN_MODE_EIP_191` = 191
    public static let eip191 = Self(rawValue: 191)
    /// Names and numbers.
    public static let schema: EnumSchema = EnumSchema(
        fullName: "cosmos.tx.signing.v1beta1.SignMode",
        values: "0 SIGN_MODE_UNSPECIFIED\n1 SIGN_MODE_DIRECT\n2 SIGN_MODE_TEXTUAL\n3 SIGN_MODE_DIRECT_AUX\n127 SIGN_MODE_LEGACY_AMINO_JSON\n191 SIGN_MODE_EIP_191",
        isClosed: false)
}

/// The message types of cosmos/tx/signing/v1beta1/signing.proto.
public enum File_cosmos_tx_signing_v1beta1_signing {
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
    }
}
