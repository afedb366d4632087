// swift-tools-version: 6.2
import PackageDescription

/// Spans carry lifetimes that the compiler checks; every unsafe operation has to say so.
let codecSettings: [SwiftSetting] = [
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
]

let package = Package(
    name: "EnclaveWire",
    products: [
        .library(name: "WireFormat", targets: ["WireFormat"]),
        .library(name: "WireReflection", targets: ["WireReflection"]),
        .library(name: "WellKnownTypes", targets: ["WellKnownTypes"]),
        .library(name: "EnclaveProto", targets: ["EnclaveProto"]),
        .executable(name: "protoc-gen-enclave-wire", targets: ["protoc-gen-enclave-wire"]),
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
        .executableTarget(
            name: "protoc-gen-enclave-wire",
            dependencies: ["WireFormat", "WireReflection"],
            swiftSettings: codecSettings
        ),
    ],
    swiftLanguageModes: [.v6]
)
