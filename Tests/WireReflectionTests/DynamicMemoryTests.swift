import Testing
import WireFormat
import WireReflection

/// A type that contains itself and another one, so that messages taken out of one share its memory and plan.
private enum Tree {
    static let leaf: MessageSchema = MessageSchema(
        fullName: "tree.Leaf",
        fields: "1 string name\n2 *string tags\n3 int32 count"
    )
    static let node: MessageSchema = MessageSchema(
        fullName: "tree.Node",
        fields: "1 string name\n2 *string tags\n3 *int64 counts\n4 message child of=0\n5 message leaf of=1",
        types: [.message { node }, .message { leaf }]
    )
}

@Suite("Memory of dynamic messages")
struct DynamicMemoryTests {
    private func sample() throws -> DynamicMessage {
        var leaf = DynamicMessage(Tree.leaf)
        try leaf.set("name", to: .string("leaf"))
        try leaf.append(.string("green"), to: "tags")
        var child = DynamicMessage(Tree.node)
        try child.set("name", to: .string("child"))
        try child.set("leaf", to: .message(leaf))
        var root = DynamicMessage(Tree.node)
        try root.set("name", to: .string("root"))
        try root.setValues(of: "counts", to: [.int64(1), .int64(-2)])
        try root.set("child", to: .message(child))
        return try DynamicMessage(serializedBytes: root.serializedBytes(), as: Tree.node)
    }

    private func message(_ name: FieldSelector, of outer: DynamicMessage) throws -> DynamicMessage {
        guard case .message(let inner) = try outer.value(of: name) else {
            throw WireError(.truncated, offset: 0, message: "no message")
        }
        return inner
    }

    @Test("A copy keeps what it is while the other changes, in numbers, texts and lists, and neither reads the other's")
    func copies() throws {
        let original = try sample()
        let bytes = try original.serializedBytes()
        var copy = original
        try copy.set("name", to: .string("another name, longer than the first"))
        #expect(try original.serializedBytes() == bytes)
        var second = copy
        try second.append(.int64(3), to: "counts")
        try copy.append(.string("tag"), to: "tags")
        #expect(try second.values(of: "counts") == [.int64(1), .int64(-2), .int64(3)])
        #expect(try second.values(of: "tags").isEmpty)
        #expect(try copy.values(of: "counts") == [.int64(1), .int64(-2)])
        #expect(try original.serializedBytes() == bytes)
        #expect(original == (try sample()))
    }

    @Test("A message taken out outlives the one that it was in, with its type, and is decoded into and merged")
    func takenOut() throws {
        var outer: DynamicMessage? = try sample()
        let child = try message("child", of: outer!)
        var leaf = try message("leaf", of: child)
        outer = nil
        #expect(leaf.schema === Tree.leaf)
        #expect(try leaf.value(of: "name") == .string("leaf"))
        try leaf.merge(serializedBytes: [0x0a, 1, 0x78, 0x12, 1, 0x79])
        #expect(leaf.schema === Tree.leaf)
        #expect(try leaf.value(of: "name") == .string("x"))
        #expect(try leaf.values(of: "tags") == [.string("green"), .string("y")])
        #expect(try message("leaf", of: child).value(of: "name") == .string("leaf"))
        let before = leaf
        let refused = #expect(throws: WireError.self) { try leaf.merge(serializedBytes: [0x0a, 1, 0xff]) }
        #expect(refused?.description.contains("name") == true)
        #expect(leaf == before)
        #expect(try leaf == DynamicMessage(serializedBytes: leaf.serializedBytes(), as: Tree.leaf))
    }

    @Test("A message goes into itself, merged and as a field")
    func itself() throws {
        var message = try sample()
        message.merge(message)
        #expect(try message.values(of: "counts") == [.int64(1), .int64(-2), .int64(1), .int64(-2)])
        let doubled = message
        try message.set("child", to: .message(message))
        #expect(try self.message("child", of: message) == doubled)
        message.merge(try self.message("child", of: message))
        #expect(try message.count(of: "counts") == 8)
        #expect(try DynamicMessage(serializedBytes: message.serializedBytes(), as: Tree.node) == message)
    }

    @Test("Words and bytes grow in turns, by one and by many at once, and nothing is lost")
    func growth() throws {
        var message = DynamicMessage(Tree.node)
        var tags: [DynamicValue] = []
        var counts: [DynamicValue] = []
        for index in 0..<300 {
            tags.append(.string(String(repeating: "t", count: index % 67)))
            try message.append(tags[index], to: "tags")
            for _ in 0..<index % 5 {
                counts.append(.int64(Int64(counts.count)))
                try message.append(counts[counts.count - 1], to: "counts")
            }
            if index % 50 == 0 { message.merge(DynamicMessage(Tree.node)) }
        }
        let long = String(repeating: "long ", count: 20_000)
        try message.set("name", to: .string(long))
        #expect(try message.value(of: "name") == .string(long))
        #expect(try message.values(of: "tags") == tags)
        #expect(try message.values(of: "counts") == counts)
        message.unknownFields = UnknownFields(bytes: [0x78, 1])
        #expect(try DynamicMessage(serializedBytes: message.serializedBytes(), as: Tree.node) == message)
    }

    @Test("An empty message is read from nothing, written as nothing, and can be changed")
    func empty() throws {
        var message = try DynamicMessage(serializedBytes: [], as: Tree.leaf)
        #expect(message == DynamicMessage(Tree.leaf))
        #expect(try message.serializedBytes().isEmpty)
        try message.merge(serializedBytes: [])
        #expect(message.unknownFields.isEmpty)
        try message.set("count", to: .int32(7))
        #expect(try message.serializedBytes() == [0x18, 7])
    }

    @Test("A message keeps its bytes where those that it was read from change")
    func input() throws {
        var bytes = try sample().serializedBytes()
        let message = try DynamicMessage(serializedBytes: bytes.rawSpan, as: Tree.node)
        for index in bytes.indices { bytes[index] = 0xff }
        #expect(message == (try sample()))
    }

    @Test("A schema goes with the plans that were made of it, for messages and for their text")
    func plansGo() throws {
        weak var gone: MessageSchema?
        func use() throws {
            let schema = MessageSchema(
                fullName: "plans.M",
                fields: "1 string name\n2 enum kind of=0",
                types: [
                    .enumeration { EnumSchema(fullName: "plans.Kind", values: [("ZERO", 0), ("ONE", 1)]) }
                ]
            )
            gone = schema
            var message = DynamicMessage(schema)
            try message.set("name", to: .string("a"))
            try message.set("kind", to: .enumeration(1))
            let bytes = try message.serializedBytes()
            #expect(try ProtoJSON.text(of: bytes, as: schema) == #"{"name":"a","kind":"ONE"}"#)
            #expect(try ProtoJSON.bytes(from: [UInt8](#"{"kind":1}"#.utf8), as: schema) == [0x10, 0x01])
            #expect(gone != nil)
        }
        try use()
        #expect(gone == nil)
    }
}
