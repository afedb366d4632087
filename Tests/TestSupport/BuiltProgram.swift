import Foundation

/// A program of this package, which lies beside the test bundle.
package enum BuiltProgram {
    /// The path of the program of this name.
    package static func path(_ name: String) -> String {
        let bundle = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
        let places = [bundle, Bundle.main.bundleURL, Bundle.main.executableURL ?? bundle]
        let files = places.map { $0.deletingLastPathComponent().appendingPathComponent(name).path }
        return files.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "\(name) is not beside the tests"
    }
}
