// swift-tools-version: 6.2
import PackageDescription

// A package that keeps .proto files beside its sources; EnclaveWirePlugin makes Swift of them at build time.
let package = Package(
    name: "PluginExample",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "EnclaveWire", path: "../..")],
    targets: [
        .executableTarget(
            name: "PluginExample",
            dependencies: [
                .product(name: "WireFormat", package: "EnclaveWire"),
                .product(name: "WellKnownTypes", package: "EnclaveWire"),
            ],
            // The views of generated code have lifetimes.
            swiftSettings: [.enableExperimentalFeature("Lifetimes")],
            plugins: [.plugin(name: "EnclaveWirePlugin", package: "EnclaveWire")]
        )
    ],
    swiftLanguageModes: [.v6]
)
