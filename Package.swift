// swift-tools-version: 6.2
import PackageDescription

/// Spans carry lifetimes that the compiler checks; every unsafe operation has to say so.
let codecSettings: [SwiftSetting] = [
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
]

let package = Package(
    name: "EnclaveWire",
    platforms: [.macOS(.v26), .iOS(.v26)],
    products: [
        .library(name: "WireFormat", targets: ["WireFormat"]),
        .library(name: "WireReflection", targets: ["WireReflection"]),
        .library(name: "WellKnownTypes", targets: ["WellKnownTypes"]),
        .library(name: "EnclaveProto", targets: ["EnclaveProto"]),
        .library(name: "EnclaveSigning", targets: ["EnclaveSigning"]),
        .library(name: "EnclaveAttestation", targets: ["EnclaveAttestation"]),
        .library(name: "EnclaveHealth", targets: ["EnclaveHealth"]),
        .library(name: "EnclaveStore", targets: ["EnclaveStore"]),
        .library(name: "CEnclaveWire", targets: ["CEnclaveWire"]),
        .executable(name: "enclave-wire", targets: ["enclave-wire"]),
        .executable(name: "enclave-wire-conformance", targets: ["enclave-wire-conformance"]),
        .executable(name: "protoc-gen-enclave-wire", targets: ["protoc-gen-enclave-wire"]),
        .plugin(name: "EnclaveWirePlugin", targets: ["EnclaveWirePlugin"]),
    ],
    targets: [
        .target(name: "WireFormat", swiftSettings: codecSettings),
        .target(name: "WellKnownTypes", dependencies: ["WireFormat"], swiftSettings: codecSettings),
        .target(
            name: "EnclaveProto",
            dependencies: ["WireFormat", "WellKnownTypes"],
            swiftSettings: codecSettings
        ),
        .target(name: "WireReflection", dependencies: ["WireFormat"], swiftSettings: codecSettings),
        .target(
            name: "EnclaveSigning",
            dependencies: [
                "EnclaveProto", "WellKnownTypes", "WireFormat", "COpenSSL", "CProcessor", "CSecp256k1",
            ],
            swiftSettings: codecSettings
        ),
        .target(
            name: "EnclaveAttestation",
            dependencies: ["EnclaveProto", "EnclaveSigning", "WireFormat"],
            swiftSettings: codecSettings
        ),
        .target(
            name: "EnclaveHealth",
            dependencies: [
                "EnclaveAttestation", "EnclaveProto", "EnclaveSigning", "WellKnownTypes", "WireFormat",
                "WireReflection",
            ],
            swiftSettings: codecSettings
        ),
        .target(
            name: "EnclaveStore",
            dependencies: ["EnclaveHealth", "EnclaveSigning", "WireFormat", "CSQLite"],
            swiftSettings: codecSettings
        ),
        .target(
            name: "CEnclaveWire",
            dependencies: ["CProtobufC"],
            exclude: ["enclave_wire.pc.in"],
            cSettings: [.headerSearchPath("generated")]
        ),
        .systemLibrary(name: "CProcessor"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CSecp256k1", pkgConfig: "libsecp256k1", providers: [.apt(["libsecp256k1-dev"])]),
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .executableTarget(
            name: "enclave-wire",
            dependencies: [
                "WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "EnclaveSigning",
                "EnclaveAttestation", "EnclaveHealth", "EnclaveStore", "CEnclaveWire",
            ],
            swiftSettings: codecSettings
        ),
        .executableTarget(
            name: "protoc-gen-enclave-wire",
            dependencies: ["WireFormat", "WireReflection"],
            swiftSettings: codecSettings
        ),
        .target(
            name: "ConformanceTestee",
            dependencies: ["WireFormat", "WireReflection"],
            swiftSettings: codecSettings
        ),
        .executableTarget(
            name: "enclave-wire-conformance",
            dependencies: ["ConformanceTestee", "WireReflection"],
            swiftSettings: codecSettings
        ),
        // The testee over generated code.
        .executableTarget(
            name: "generated-testee",
            dependencies: ["ConformanceTestee", "WireFormat", "WireReflection", "WellKnownTypes"],
            path: "Tests/GeneratedTestee",
            swiftSettings: codecSettings
        ),
        .plugin(
            name: "EnclaveWirePlugin",
            capability: .buildTool(),
            dependencies: ["protoc-gen-enclave-wire"]
        ),
        .target(
            name: "TestSupport",
            dependencies: ["WireFormat", "WireReflection", "EnclaveSigning", "COpenSSL"],
            path: "Tests/TestSupport"
        ),
        // The process that the tests of the durable replay guard and store kill.
        .executableTarget(
            name: "replay-claimer",
            dependencies: ["EnclaveHealth", "EnclaveSigning", "EnclaveStore"],
            path: "Tests/ReplayClaimer"
        ),
        .testTarget(
            name: "GeneratorTests",
            dependencies: ["WireFormat", "WireReflection", "EnclaveProto", "WellKnownTypes", "TestSupport"],
            exclude: ["Schemas"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "WireFormatTests",
            dependencies: ["WireFormat", "WellKnownTypes", "EnclaveProto"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "CanonicalPropertyTests",
            dependencies: ["WireFormat", "EnclaveProto", "TestSupport"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "WireReflectionTests",
            dependencies: ["WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "TestSupport"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["enclave-wire", "WireFormat", "EnclaveProto", "EnclaveSigning", "TestSupport"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "PeerTests",
            dependencies: [
                "WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "EnclaveSigning", "TestSupport",
            ],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "EnclaveSigningTests",
            dependencies: [
                "WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "EnclaveSigning", "TestSupport",
            ],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "EnclaveAttestationTests",
            dependencies: ["WireFormat", "EnclaveProto", "EnclaveSigning", "EnclaveAttestation", "TestSupport"],
            exclude: ["RealProofs"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "VectorTests",
            dependencies: ["WireFormat", "WireReflection", "EnclaveProto", "EnclaveSigning"],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "EnclaveHealthTests",
            dependencies: [
                "WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "EnclaveSigning", "EnclaveHealth",
                "EnclaveStore", "TestSupport",
            ],
            swiftSettings: codecSettings
        ),
        .testTarget(
            name: "EnclaveStoreTests",
            dependencies: [
                "EnclaveHealth", "EnclaveProto", "EnclaveSigning", "EnclaveStore", "WireFormat", "TestSupport",
                "replay-claimer",
            ],
            swiftSettings: codecSettings
        ),
    ],
    swiftLanguageModes: [.v6]
)
