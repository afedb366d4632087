import Foundation

/// A file of vectors.
struct VectorFile: Sendable {
    /// The files of a directory that hold cases, in the order in which they are run.
    static let names = [
        "heartbeat.json", "canonical.json", "non-canonical.json", "sign-doc.json", "signatures.json",
        "transactions.json", "replay.json",
    ]

    let name: String
    let cases: [VectorCase]

    /// The files that a command's `--dir` and `--only` ask for.
    static func read(for invocation: Invocation) throws(CommandError) -> [VectorFile] {
        let directory = invocation["dir"] ?? "Vectors"
        var files: [VectorFile] = []
        for name in try select(in: directory, only: invocation["only"]) {
            files.append(try VectorFile(name: name, in: directory))
        }
        return files
    }

    /// Reads a file.
    init(name: String, in directory: String) throws(CommandError) {
        self.name = name
        let path = URL(fileURLWithPath: directory).appendingPathComponent(name).path
        let text = try InputReader(path: path, format: .binary, sizeLimit: Int(Int32.max)).read()
        let json: JSONValue
        do throws(JSONSyntaxError) {
            json = try JSONParser.parse(text)
        } catch {
            throw .refused("\(path) is not JSON: \(error.message), at byte \(error.offset)")
        }
        guard case .array(let values) = json else { throw .refused("\(path) is not an array of cases") }
        do throws(VectorFileError) {
            var cases: [VectorCase] = []
            for value in values { cases.append(try VectorCase(value)) }
            self.cases = cases
        } catch {
            throw .refused("\(path): \(error.message)", hint: "Vectors/README.md says what a case holds")
        }
    }

    /// The files that are there, or the one that is asked for.
    private static func select(in directory: String, only: String?) throws(CommandError) -> [String] {
        let exists = { (name: String) in
            FileManager.default.fileExists(atPath: URL(fileURLWithPath: directory).appendingPathComponent(name).path)
        }
        if let only {
            let name = only.hasSuffix(".json") ? only : only + ".json"
            guard exists(name) else {
                let hint = NearestNames.hint(for: name, among: names) ?? "there are: " + names.joined(separator: ", ")
                throw .usage("there is no file \(name) in \(directory)", hint: hint)
            }
            return [name]
        }
        let found = names.filter(exists)
        guard found.count == names.count else {
            let missing = names.filter { !found.contains($0) }.joined(separator: ", ")
            throw .usage(
                "\(missing) missing in \(directory)",
                hint: "`--dir` names the directory of the vectors; `--only` runs one file"
            )
        }
        return found
    }
}

// How a command is told which files.
extension CommandOption {
    static let vectorDirectory = CommandOption(
        name: "dir",
        value: .text(placeholder: "DIRECTORY"),
        help: "where the vector files are",
        fallback: "Vectors"
    )
    static let onlyVectorFile = CommandOption(
        name: "only",
        value: .text(placeholder: "FILE"),
        help: "run this file alone, as heartbeat.json"
    )
}
