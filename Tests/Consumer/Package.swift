// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "EnclaveWire", path: "../..")],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [
                "WireFormat", "WireReflection", "WellKnownTypes", "EnclaveProto", "EnclaveSigning", "EnclaveStore",
                "CEnclaveWire",
            ]
            .map { .product(name: $0, package: "EnclaveWire") }
        )
    ],
    swiftLanguageModes: [.v6]
)
