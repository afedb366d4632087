/// The files whose types a file can use: itself, those that it imports, and those that these pass on by
/// `import public`.
struct VisibleFiles {
    /// Public imports that are followed for all files of a pool. In a long chain of them each file sees all before it,
    /// so that the work would grow with the square of their number.
    static let greatestStepCount = 10_000_000

    /// The paths of the files.
    let names: [String]
    /// Of each file its imports, nil for one that is not there.
    private let imports: [[Int?]]
    private let publicImports: [[Int?]]
    /// Of each file the one that saw it last.
    private var viewers: [Int]
    private var viewer = -1
    private var isComplete = true
    private var stepCount = 0

    /// - Parameter indices: The files by their paths.
    /// - Throws: ``DescriptorError`` where a public import is none of the imports.
    init(_ files: [FileDescriptor], _ indices: [String: Int]) throws(DescriptorError) {
        names = files.map(\.name)
        imports = files.map { file in file.dependencies.map { indices[$0] } }
        viewers = files.map { _ in -1 }
        var publicImports: [[Int?]] = []
        for (index, file) in files.enumerated() {
            for place in file.publicDependencies where !file.dependencies.indices.contains(place) {
                throw DescriptorError("it passes on an import that it does not have", file: file.name)
            }
            let own = imports[index]
            publicImports.append(file.publicDependencies.map { own[$0] })
        }
        self.publicImports = publicImports
    }

    /// Turns to what this file sees.
    ///
    /// - Throws: ``DescriptorError`` where public imports are followed too long.
    mutating func look(from file: Int) throws(DescriptorError) {
        viewer = file
        viewers[file] = file
        isComplete = true
        var open = imports[file]
        while let next = open.popLast() {
            guard let next else {
                // What a file that is not there passes on is not known.
                isComplete = false
                continue
            }
            if viewers[next] == file { continue }
            viewers[next] = file
            stepCount += publicImports[next].count
            guard stepCount <= Self.greatestStepCount else {
                throw DescriptorError("public imports lead through too many files", file: names[file])
            }
            open += publicImports[next]
        }
    }

    /// Whether the file that was turned to sees this one.
    func contains(_ file: Int) -> Bool { !isComplete || viewers[file] == viewer }
}
