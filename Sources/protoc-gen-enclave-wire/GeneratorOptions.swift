/// What `--enclave-wire_opt=KEY=VALUE,…` asks for.
struct GeneratorOptions {
    enum Visibility: String {
        case `public` = "Public"
        case package = "Package"
        case `internal` = "Internal"

        /// The modifier with a space behind it; none for internal.
        var modifier: String {
            switch self {
            case .public: "public "
            case .package: "package "
            case .internal: ""
            }
        }
    }

    enum FileNaming: String {
        case fullPath = "FullPath"
        case pathToUnderscores = "PathToUnderscores"
        case dropPath = "DropPath"
    }

    var visibility = Visibility.internal
    var fileNaming = FileNaming.fullPath

    init(parameter: String) throws(GeneratorError) {
        for option in parameter.split(separator: ",") {
            let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
            switch (parts.first, parts.count > 1 ? parts[1] : "") {
            case ("Visibility", let value):
                guard let visibility = Visibility(rawValue: value) else {
                    throw GeneratorError("Visibility is Public, Package or Internal, not '\(value)'")
                }
                self.visibility = visibility
            case ("FileNaming", let value):
                guard let naming = FileNaming(rawValue: value) else {
                    throw GeneratorError("FileNaming is FullPath, PathToUnderscores or DropPath, not '\(value)'")
                }
                fileNaming = naming
            default:
                throw GeneratorError("unknown option '\(option)'; the options are Visibility and FileNaming")
            }
        }
    }

    /// The name of the Swift file of a `.proto` file.
    func fileName(of proto: String) -> String {
        let stem = proto.hasSuffix(".proto") ? String(proto.dropLast(6)) : proto
        switch fileNaming {
        case .fullPath: return stem + ".pb.swift"
        case .pathToUnderscores: return stem.split(separator: "/").joined(separator: "_") + ".pb.swift"
        case .dropPath: return (stem.split(separator: "/").last.map(String.init) ?? stem) + ".pb.swift"
        }
    }
}

/// Why no code was made: one sentence for the person who called protoc.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
