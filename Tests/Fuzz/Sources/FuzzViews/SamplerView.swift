import EnclaveProto
import WellKnownTypes
import WireFormat

extension VectorsSamplerView: CopyingView {
    func owned() -> VectorsSampler {
        var message = VectorsSampler()
        message.doubleValue = doubleValue
        message.floatValue = floatValue
        message.int32Value = int32Value
        message.int64Value = int64Value
        message.uint32Value = uint32Value
        message.uint64Value = uint64Value
        message.sint32Value = sint32Value
        message.sint64Value = sint64Value
        message.fixed32Value = fixed32Value
        message.fixed64Value = fixed64Value
        message.sfixed32Value = sfixed32Value
        message.sfixed64Value = sfixed64Value
        message.boolValue = boolValue
        message.stringValue = copy(stringValue)
        message.bytesValue = copy(bytesValue)
        message.flavor = flavor
        if let value = child { message.child = value.owned() }
        if let value = time { message.time = value.owned() }
        if let value = any { message.any = value.owned() }
        message.children = copy(children)
        message.times = copy(times)
        message.anys = copy(anys)
        message.doubles = copy(doubles)
        message.floats = copy(floats)
        message.int32s = copy(int32s)
        message.int64s = copy(int64s)
        message.uint32s = copy(uint32s)
        message.uint64s = copy(uint64s)
        message.sint32s = copy(sint32s)
        message.sint64s = copy(sint64s)
        message.fixed32s = copy(fixed32s)
        message.fixed64s = copy(fixed64s)
        message.sfixed32s = copy(sfixed32s)
        message.sfixed64s = copy(sfixed64s)
        message.bools = copy(bools)
        message.strings = copy(strings)
        message.byteStrings = copy(byteStrings)
        message.flavors = copy(flavors)
        if hasMaybeDouble { message.maybeDouble = maybeDouble }
        if hasMaybeFloat { message.maybeFloat = maybeFloat }
        if hasMaybeInt32 { message.maybeInt32 = maybeInt32 }
        if hasMaybeInt64 { message.maybeInt64 = maybeInt64 }
        if hasMaybeUint32 { message.maybeUint32 = maybeUint32 }
        if hasMaybeUint64 { message.maybeUint64 = maybeUint64 }
        if hasMaybeSint32 { message.maybeSint32 = maybeSint32 }
        if hasMaybeSint64 { message.maybeSint64 = maybeSint64 }
        if hasMaybeFixed32 { message.maybeFixed32 = maybeFixed32 }
        if hasMaybeFixed64 { message.maybeFixed64 = maybeFixed64 }
        if hasMaybeSfixed32 { message.maybeSfixed32 = maybeSfixed32 }
        if hasMaybeSfixed64 { message.maybeSfixed64 = maybeSfixed64 }
        if hasMaybeBool { message.maybeBool = maybeBool }
        if hasMaybeString { message.maybeString = copy(maybeString) }
        if hasMaybeBytes { message.maybeBytes = copy(maybeBytes) }
        if hasMaybeFlavor { message.maybeFlavor = maybeFlavor }
        if hasChoiceNumber { message.choiceNumber = choiceNumber }
        if hasChoiceText { message.choiceText = copy(choiceText) }
        if let value = choiceMessage { message.choiceMessage = value.owned() }
        if hasChoiceBytes { message.choiceBytes = copy(choiceBytes) }
        if hasChoiceFlavor { message.choiceFlavor = choiceFlavor }
        if hasChoiceBool { message.choiceBool = choiceBool }
        var stringToStringEntries = self.stringToString
        while let entry = stringToStringEntries.next() { message.stringToString[copy(entry.key)] = copy(entry.value) }
        var int32ToSamplerEntries = self.int32ToSampler
        while let entry = int32ToSamplerEntries.next() {
            message.int32ToSampler[entry.key] = entry.value?.owned() ?? VectorsSampler()
        }
        var boolToUint64Entries = self.boolToUint64
        while let entry = boolToUint64Entries.next() { message.boolToUint64[entry.key] = entry.value }
        var sint64ToBytesEntries = self.sint64ToBytes
        while let entry = sint64ToBytesEntries.next() { message.sint64ToBytes[entry.key] = copy(entry.value) }
        var fixed32ToDoubleEntries = self.fixed32ToDouble
        while let entry = fixed32ToDoubleEntries.next() { message.fixed32ToDouble[entry.key] = entry.value }
        var uint64ToFlavorEntries = self.uint64ToFlavor
        while let entry = uint64ToFlavorEntries.next() { message.uint64ToFlavor[entry.key] = entry.value }
        var sfixed64ToTimeEntries = self.sfixed64ToTime
        while let entry = sfixed64ToTimeEntries.next() {
            message.sfixed64ToTime[entry.key] = entry.value?.owned() ?? Google_Protobuf_Timestamp()
        }
        message.lastOfTwo = lastOfTwo
        message.firstOfThree = firstOfThree
        message.lastOfThree = copy(lastOfThree)
        message.firstOfFour = copy(firstOfFour)
        message.lastOfFour = lastOfFour
        message.firstOfFive = copy(firstOfFive)
        message.lastOfFive = copy(lastOfFive)
        return message
    }
}
