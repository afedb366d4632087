// swift-tools-version: 6.2
import PackageDescription

/// The decoders that are fuzzed, each by the library of this name. A library and not an executable:
/// libFuzzer brings the main function, and `build.sh` links the two.
let fuzzTargets = [
    "FuzzOwned": ["EnclaveProto"],
    "FuzzViews": ["EnclaveProto", "WellKnownTypes"],
    "FuzzChecker": ["EnclaveProto"],
    "FuzzDiff": ["EnclaveProto", "EnclaveSigning", "WireReflection"],
    "FuzzDynamic": ["EnclaveProto", "WireReflection"],
    "FuzzJSON": ["EnclaveProto", "WireReflection"],
    "FuzzDescriptors": ["WireReflection"],
    "FuzzPool": ["WireReflection"],
    "FuzzProtoscope": ["EnclaveProto", "WireReflection"],
    "FuzzText": ["EnclaveProto", "WireReflection"],
    "FuzzTransactions": ["EnclaveProto", "EnclaveSigning", "WireReflection"],
    "FuzzAminoJSON": ["EnclaveProto", "EnclaveSigning", "WellKnownTypes"],
    "FuzzGenerated": [],
    "FuzzBech32": ["EnclaveSigning"],
    "FuzzKeys": ["EnclaveSigning"],
    "FuzzMonitor": ["EnclaveHealth", "EnclaveProto", "EnclaveSigning"],
    "FuzzAttestation": ["EnclaveProto", "EnclaveSigning", "EnclaveAttestation"],
    "FuzzPeers": ["EnclaveProto", "WellKnownTypes", "EnclaveSigning", "CEnclaveWire"],
]
/// Flags of single targets.
let flags = [
    // The optimizer takes many minutes for the generated code of all schemas in one module.
    "FuzzGenerated": ["-Onone"],
    "FuzzDynamic": ["-Onone"],
    // One of the files that it shares with the codec is part of that module and does not import it.
    "FuzzDiff": ["-Xfrontend", "-import-module", "-Xfrontend", "WireFormat"],
]
let settings: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "EnclaveWire") }

let package = Package(
    name: "EnclaveWireFuzz",
    products: fuzzTargets.keys.sorted().map { .library(name: $0, type: .static, targets: [$0]) },
    dependencies: [
        .package(name: "EnclaveWire", path: "../..")
    ],
    targets: [
        .target(name: "FuzzSupport", dependencies: [product("WireFormat")], swiftSettings: settings)
    ]
        + fuzzTargets.map { name, products in
            .target(
                name: name,
                dependencies: ["FuzzSupport", product("WireFormat")] + products.map(product),
                swiftSettings: settings + [.unsafeFlags(flags[name] ?? [])]
            )
        },
    swiftLanguageModes: [.v6]
)
