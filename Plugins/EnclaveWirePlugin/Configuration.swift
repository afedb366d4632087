import Foundation
import PackagePlugin

/// What `enclave-wire.json` in a target's folder says. The file may be absent, and every member of it.
///
///     {
///       "root": "protos",              the folder, within the target's, that imports start from: the target's unless told
///       "importPaths": ["Protos"],     more folders for imports, within the package
///       "visibility": "public"         of the generated types: internal (unless told), package or public
///     }
struct Configuration {
    enum Visibility: String, CaseIterable {
        case `internal`, package, `public`

        /// The value of the generator's option.
        var option: String { rawValue.capitalized }
    }

    static let fileName = "enclave-wire.json"

    var root: URL
    var importPaths: [URL] = []
    var visibility = Visibility.internal

    /// The configuration of a target, and its file.
    static func read(in target: any SourceModuleTarget, packageFolder: URL) throws -> (Configuration, URL?) {
        var result = Configuration(root: target.directoryURL)
        let file = target.directoryURL.appending(path: fileName)
        guard FileManager.default.fileExists(atPath: file.path) else { return (result, nil) }
        let failure = { (reason: String) in PluginFailure("\(file.path): \(reason)") }
        let json: Any
        do { json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) } catch {
            throw failure("is no JSON: \(error.localizedDescription)")
        }
        guard let members = json as? [String: Any] else { throw failure("is no JSON object") }
        for (name, value) in members {
            switch (name, value) {
            case ("root", let path as String): result.root = target.directoryURL.appending(path: path)
            case ("importPaths", let paths as [String]):
                result.importPaths = paths.map { packageFolder.appending(path: $0) }
            case ("visibility", let text as String):
                guard let visibility = Visibility(rawValue: text) else {
                    let all = Visibility.allCases.map(\.rawValue).joined(separator: ", ")
                    throw failure("\"visibility\" is one of \(all), not \"\(text)\"")
                }
                result.visibility = visibility
            case ("root", _), ("visibility", _): throw failure("\"\(name)\" has to be a string")
            case ("importPaths", _): throw failure("\"importPaths\" has to be a list of strings")
            default: throw failure("\"\(name)\" is not known; known are root, importPaths and visibility")
            }
        }
        for folder in [result.root] + result.importPaths where !isFolder(folder) {
            throw failure("the folder \(folder.path) does not exist")
        }
        return (result, file)
    }

    /// The `.proto` files of the import paths: code is made anew when one changes.
    var importedFiles: [URL] {
        importPaths.flatMap { folder in
            let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            return (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "proto" }
                .sorted { $0.path < $1.path }
        }
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
