// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "EnclaveWireBench",
    dependencies: [
        .package(name: "EnclaveWire", path: "../..")
    ],
    targets: [
        .target(name: "BenchSupport"),
        .target(
            name: "CppPeer",
            dependencies: ["BenchSupport"],
            // protobuf's own checks of its callers are for debugging, as Debian's library is built.
            cxxSettings: [.headerSearchPath("generated"), .define("NDEBUG")],
            linkerSettings: [.linkedLibrary("protobuf")]
        ),
        .target(
            name: "ProtobufCPeer",
            dependencies: ["BenchSupport"],
            cSettings: [.headerSearchPath("generated"), .define("NDEBUG")],
            linkerSettings: [.linkedLibrary("protobuf-c")]
        ),
        .target(
            name: "OpenSSLPeer",
            dependencies: ["BenchSupport"],
            linkerSettings: [.linkedLibrary("crypto")]
        ),
        .executableTarget(
            name: "enclave-wire-bench",
            dependencies: [
                "BenchSupport",
                "CppPeer",
                "ProtobufCPeer",
                "OpenSSLPeer",
                .product(name: "WireFormat", package: "EnclaveWire"),
                .product(name: "WireReflection", package: "EnclaveWire"),
                .product(name: "WellKnownTypes", package: "EnclaveWire"),
                .product(name: "EnclaveProto", package: "EnclaveWire"),
                .product(name: "EnclaveSigning", package: "EnclaveWire"),
                .product(name: "EnclaveHealth", package: "EnclaveWire"),
                .product(name: "EnclaveStore", package: "EnclaveWire"),
            ],
            swiftSettings: [.enableExperimentalFeature("Lifetimes")]
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
