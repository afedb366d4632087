import WireFormat

// What is not written, because a later value replaces it.
extension WireRecords {
    /// Checks what a record holds.
    mutating func check(
        _ record: Record,
        _ field: TextFieldPlan,
        in plan: TextPlan,
        depthLimit: Int
    ) throws(WireError) {
        do throws(WireError) {
            guard field.isMessage else { return try checkPacked(record, field) }
            guard depthLimit > 0 else { throw WireError.tooDeep(at: record.range.lowerBound) }
            let start = count
            push(record.range)
            let found = try collect(
                start..<start + 1,
                as: plan.messages[field.child],
                in: plan,
                depthLimit: depthLimit - 1
            )
            for index in found where !self[index].isUnknown {
                let inner = plan.messages[field.child].fields[Int(self[index].field)]
                try check(self[index], inner, in: plan, depthLimit: depthLimit - 1)
            }
            pop(to: start)
        } catch {
            throw error.within(field.name)
        }
    }

    private func checkPacked(_ record: Record, _ field: TextFieldPlan) throws(WireError) {
        guard record.isRange, field.type.isPackable else { return }
        var reader = reader(of: record.range)
        while !reader.isAtEnd { _ = try reader.readBits(of: field.type) }
    }
}
