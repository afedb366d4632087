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

/// The descriptor and the message types of cosmos/tx/signing/v1beta1/signing.proto.
public enum File_cosmos_tx_signing_v1beta1_signing {
    /// The file's descriptor.
    public static let file: GeneratedFile = GeneratedFile(
        name: "cosmos/tx/signing/v1beta1/signing.proto",
        descriptor: """
        \n'cosmos/tx/signing/v1beta1/signing.proto\u{12}\u{19}cosmos.tx.signing.v1beta1*\u{a5}\u{1}\n\u{8}Si\
        gnMode\u{12}\u{19}\n\u{15}SIGN_MODE_UNSPECIFIED\u{10}\0\u{12}\u{14}\n\u{10}SIGN_MODE_DIRECT\u{10}\
        \u{1}\u{12}\u{15}\n\u{11}SIGN_MODE_TEXTUAL\u{10}\u{2}\u{12}\u{18}\n\u{14}SIGN_MODE_DIRECT_AUX\u{10}\
        \u{3}\u{12}\u{1f}\n\u{1b}SIGN_MODE_LEGACY_AMINO_JSON\u{10}\u{7f}\u{12}\u{16}\n\u{11}SIGN_MODE_EIP_19\
        1\u{10}\u{bf}\u{1}B\t\u{ba}\u{2}\u{6}Cosmosb\u{6}proto3
        """)
    /// Adds the types to a registry.
    public static func register(in registry: inout TypeRegistry) {
    }
}
