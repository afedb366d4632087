import WireFormat

/// What the names of a set of files stand for.
struct SymbolTable {
    enum Symbol {
        case package
        /// An index into the messages of all files, each before those inside it.
        case message(Int)
        /// An index into the enums of all files: those inside a message before those of the messages inside it.
        case enumeration(Int)
        case enumValue
        case service
        case fieldExtension
    }

    /// Full names of more bytes than this are refused: every element within repeats them.
    static let greatestNameLength = 1024

    private(set) var symbols: [String: Symbol] = [:]
    private(set) var mapEntries: [Bool] = []
    /// The files that declare the messages and the enums, by index.
    private var messageFiles: [Int] = []
    private var enumFiles: [Int] = []
    private var file = ""
    private var fileIndex = 0

    /// The symbols of the files.
    ///
    /// - Throws: ``DescriptorError`` where a name is none, or stands for two things.
    init(_ files: [FileDescriptor]) throws(DescriptorError) {
        for (index, file) in files.enumerated() {
            fileIndex = index
            try add(file)
        }
    }

    subscript(fullName: String) -> Symbol? { symbols[fullName] }

    /// The index of the file that declares a type.
    func file(of symbol: Symbol) -> Int? {
        switch symbol {
        case .message(let index): messageFiles[index]
        case .enumeration(let index): enumFiles[index]
        default: nil
        }
    }

    private mutating func add(_ file: FileDescriptor) throws(DescriptorError) {
        self.file = file.name
        try addPackage(file.package)
        try add(file.enums)
        for message in file.messages { try add(message) }
        for service in file.services {
            try insert(service.name, service.fullName, .service)
            var names: Set<String> = []
            for method in service.methods { try insert(method.name, method.fullName, into: &names) }
        }
        for field in file.extensions { try insert(field.name, field.fullName, .fieldExtension) }
    }

    private mutating func addPackage(_ package: String) throws(DescriptorError) {
        guard !package.isEmpty else { return }
        var end = package.startIndex
        for part in package.split(separator: ".", omittingEmptySubsequences: false) {
            try requireIdentifier(String(part), package)
            end = part.endIndex
            let name = String(package[..<end])
            if let known = symbols[name] {
                guard case .package = known else { throw defined(name) }
            } else {
                symbols[name] = .package
            }
        }
    }

    private mutating func add(_ message: MessageDescriptor) throws(DescriptorError) {
        try insert(message.name, message.fullName, .message(mapEntries.count))
        mapEntries.append(message.isMapEntry)
        messageFiles.append(fileIndex)
        try add(message.enums)
        for field in message.extensions { try insert(field.name, field.fullName, .fieldExtension) }
        for inner in message.messages { try add(inner) }
        // Fields and oneofs are found through their message; here their names only have to be their own.
        var names: Set<String> = []
        for field in message.fields {
            let fullName = field.fullName
            try insert(field.name, fullName, into: &names)
            if symbols[fullName] != nil { throw defined(fullName) }
        }
        for oneof in message.oneofs {
            let fullName = message.fullName + "." + oneof.name
            try insert(oneof.name, fullName, into: &names)
            if symbols[fullName] != nil { throw defined(fullName) }
        }
    }

    private mutating func add(_ enums: [EnumDescriptor]) throws(DescriptorError) {
        for type in enums {
            try insert(type.name, type.fullName, .enumeration(enumFiles.count))
            enumFiles.append(fileIndex)
            // The values stand beside their enum, as in C++.
            let scope = type.fullName.utf8.count == type.name.utf8.count ? "" : type.fullName.dropLast(type.name.count)
            for value in type.values { try insert(value.name, scope + value.name, .enumValue) }
        }
    }

    private mutating func insert(_ name: String, _ fullName: String, _ symbol: Symbol) throws(DescriptorError) {
        try requireIdentifier(name, fullName)
        if symbols.updateValue(symbol, forKey: fullName) != nil { throw defined(fullName) }
    }

    private func insert(_ name: String, _ fullName: String, into names: inout Set<String>) throws(DescriptorError) {
        try requireIdentifier(name, fullName)
        if !names.insert(name).inserted { throw defined(fullName) }
    }

    private func requireIdentifier(_ name: String, _ fullName: String) throws(DescriptorError) {
        guard fullName.utf8.count <= Self.greatestNameLength else {
            let limit = Self.greatestNameLength
            throw DescriptorError(
                "the full name has more than \(limit) bytes",
                file: file,
                element: String(fullName.prefix(64)) + "…"
            )
        }
        guard Self.isIdentifier(name) else {
            throw DescriptorError("\"\(name)\" is not a name", file: file, element: fullName)
        }
    }

    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(48...57).contains(first) else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "_"): true
            default: false
            }
        }
    }

    private func defined(_ name: String) -> DescriptorError {
        DescriptorError("the name is defined twice", file: file, element: name)
    }

    // MARK: Resolving

    /// The full name and the type of a name that a file writes: absolute with a dot in front, else looked for in the
    /// scope and in each around it (`google.protobuf.FieldDescriptorProto.type_name`).
    ///
    /// - Parameter files: The files whose types it can stand for; nil for all.
    func resolve(_ name: String, in scope: String, seeing files: VisibleFiles?) -> (name: String, symbol: Symbol)? {
        func type(_ fullName: String) -> (name: String, symbol: Symbol)? {
            guard let symbol = symbols[fullName], let file = file(of: symbol), files?.contains(file) ?? true else {
                return nil
            }
            return (fullName, symbol)
        }
        if name.hasPrefix(".") { return type(String(name.dropFirst())) }
        guard name.utf8.count <= Self.greatestNameLength else { return nil }
        var scope = scope[...]
        while true {
            let fullName = scope.isEmpty ? name : scope + "." + name
            if let found = type(fullName) { return found }
            if scope.isEmpty { return nil }
            scope = scope.utf8.lastIndex(of: UInt8(ascii: ".")).map { scope[..<$0] } ?? ""
        }
    }
}
