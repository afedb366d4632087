import Testing
import WireFormat
import WireReflection

@Suite("Generated code of unusual shapes, names and editions")
struct ShapesAndNamesTests {
    @Test("Types that contain themselves and each other are values all the same")
    func recursion() throws {
        var node = ShapesNode.with { $0.next = .with { $0.next = .with { $0.value = 3 } } }
        let copy = node
        node.next.next.value = 4
        #expect(copy.next.next.value == 3)
        #expect(node.next.next.value == 4)
        let even = ShapesEven.with { $0.odd = .with { $0.even = .with { $0.number = 8 } } }
        #expect(try ShapesEven(serializedBytes: even.serializedBytes(), options: .canonical) == even)
        let tree = ShapesTree.with { $0.pair = .with { $0.left = .with { $0.inner = .with { $0.leaf = 1 } } } }
        #expect(try ShapesTree(serializedBytes: tree.serializedBytes(), options: .canonical) == tree)
        #expect(node != copy)
        #expect(copy.hashValue == ShapesNode.with { $0.next = .with { $0.next = .with { $0.value = 3 } } }.hashValue)
    }

    @Test("Tags of one to five bytes, and large messages inside others")
    func wide() throws {
        let wide = ShapesWide.with {
            $0.a = "1"
            $0.p = "16"
            $0.q = "2047"
            $0.r = "2048"
            $0.s = "536870911"
        }
        let wider = ShapesWider.with {
            $0.first = wide
            $0.more = [wide, .init(), wide]
        }
        let bytes = try wider.serializedBytes(options: .canonical)
        #expect(try ShapesWider(serializedBytes: bytes, options: .canonical) == wider)
        let view = try ShapesWiderView(bytes.rawSpan, options: .canonical)
        var last = ""
        if let first = view.first { last = String(copying: first.s) }
        #expect(last == "536870911")
        #expect(try ShapesEmpty().serializedBytes().isEmpty)
        #expect(!ShapesWider.isCanonical([0x0a]))
    }

    @Test("Of a oneof of many members one is set, in messages and views")
    func choices() throws {
        let members: [(ShapesChoices.OneOf_Choice, field: UInt32)] = [
            (.number1(7), 1), (.number13(-1), 13), (.text("t"), 14), (.data([1, 2]), 15),
            (.even(.with { $0.number = 8 }), 16), (.inner(.with { $0.text = "within" }), 17), (.real(0.5), 18),
        ]
        for (first, _) in members {
            for (second, field) in members {
                var message = ShapesChoices()
                message.choice = first
                let before = try message.serializedBytes()
                message.choice = second
                message.after = "end"
                let bytes = try message.serializedBytes()
                #expect(try ShapesChoices(serializedBytes: bytes, options: .canonical) == message)
                // One after the other: the last one stays, and messages of one field merge.
                let both = before + bytes
                #expect(try ShapesChoices(serializedBytes: both).choice == second)
                // A view cannot join the pieces of a message.
                if first == second { continue }
                let view = try ShapesChoicesView(both.rawSpan)
                let isSet = [
                    view.hasNumber1, view.hasNumber13, view.hasText, view.hasData, view.hasEven, view.hasInner,
                    view.hasReal,
                ]
                #expect(isSet == members.map { $0.field == field })
                #expect(throws: WireError.self) { try ShapesChoicesView.validate(both.rawSpan, options: .canonical) }
                try ShapesChoicesView.validate(bytes.rawSpan, options: .canonical)
            }
        }
    }

    @Test("Keywords, names of the runtime and names that would meet are told apart")
    func names() throws {
        let keywords = Keywords.with {
            $0.class = 1
            $0.self_p = [2]
            $0.in = [3]
            $0.default = 4
            $0.switch = ["k": 5]
            $0.unknownFields_p = 6
            $0.true = 7
        }
        #expect(try Keywords(serializedBytes: keywords.serializedBytes(), options: .canonical) == keywords)
        #expect(keywords.protocol == .true(7))
        #expect(Odd.default == Odd.alias)
        #expect(Odd.negative.rawValue == -1)
        #expect(Odd.schema.values.count == 12)
        let inner = Inner.with {
            $0.inMap_p[1] = .with {
                $0.inMap_p = 2
                $0.put = 3
            }
            $0.odd[4] = .put
            $0.odd[5] = .inMap_p
        }
        #expect(try Inner(serializedBytes: inner.serializedBytes(), options: .canonical) == inner)
        #expect(inner.inMap_p[1]?.put == 3)
        let collisions = Collisions.with {
            $0.value = 1
            $0.hasValue_2 = true
            $0.clearValue_3 = 3
        }
        #expect(try Collisions(serializedBytes: collisions.serializedBytes(), options: .canonical) == collisions)
        #expect(Collisions.schema.field(named: "_1st")?.jsonName == "a name with spaces")
        #expect(FooView.schema.fullName == "enclavewire.tests.names.FooView")
        let locals = Locals.with {
            $0.tag = "t"
            $0.last = 1
            $0.reader = ["r"]
            $0.current = "c"
            $0.left = "l"
        }
        #expect(try Locals(serializedBytes: locals.serializedBytes(), options: .canonical) == locals)
    }

    @Test("Features of edition 2023: presence, packing, delimited messages, closed enums, lenient text")
    func editions() throws {
        #expect(throws: WireError.self) { try EditionsFeatures(serializedBytes: []) }
        var message = EditionsFeatures.with {
            $0.required = 0
            $0.explicit = 0
            $0.implicit = 0
            $0.expanded = [1, 2]
            $0.delimited = .with { $0.number = 1 }
            $0.delimitedMany = [.with { $0.number = 2 }]
            $0.closed = .two
            $0.map = ["a": .with { $0.number = 3 }]
            $0.delimitedMember = .with { $0.number = 4 }
        }
        #expect(message.withDefault == "default")
        message[EditionsEditionsExtensions.extensionMessage] = .with { $0.number = 5 }
        let bytes = try message.serializedBytes()
        #expect(
            bytes == [
                0x08, 0x00, 0x18, 0x00, 0x2a, 0x02, 0x01, 0x02, 0x4b, 0x08, 0x01, 0x4c, 0x53, 0x08, 0x02, 0x54, 0x60,
                0x02,
                0x6a, 0x07, 0x0a, 0x01, 0x61, 0x12, 0x02, 0x08, 0x03, 0x7b, 0x08, 0x04, 0x7c, 0xa3, 0x06, 0x08, 0x05,
                0xa4, 0x06,
            ]
        )
        let again = try EditionsFeatures(serializedBytes: bytes)
        #expect(again == message)
        #expect(again[EditionsEditionsExtensions.extensionMessage].number == 5)
        #expect(again[EditionsEditionsExtensions.extensionNumber] == 9)
        #expect(throws: Never.self) { try EditionsFeaturesView.validate(bytes.rawSpan) }
        #expect(try EditionsFeatures(serializedBytes: [0x18, 0x01, 0x3a, 0x01, 0xff]).lenient == "\u{fffd}")
        #expect(throws: WireError.self) { try EditionsFeatures(serializedBytes: [0x18, 0x01, 0x32, 0x01, 0xff]) }
    }

    @Test("A descriptor whose field is in a oneof that is not there is refused, and so are bytes that are none")
    func brokenDescriptors() {
        let oneof: [UInt8] = [0x22, 0x0c, 0x0a, 0x01, 0x41, 0x12, 0x07, 0x0a, 0x01, 0x61, 0x18, 0x01, 0x48, 0x05]
        let error = #expect(throws: DescriptorError.self) { try FileDescriptor(serializedProto: oneof) }
        #expect(error?.message.contains("oneof") == true)
        for bytes in [[], [0x0a], [0x22, 0x05, 0x0a], [0xff]] as [[UInt8]] {
            #expect(throws: DescriptorError.self) { try FileDescriptor(serializedProto: bytes) }
        }
    }
}
