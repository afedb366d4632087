"""Small changes of wire bytes, of the kind that canonical rules are about."""


def mutate(source, data):
    """One to three random changes."""
    data = bytearray(data)
    for _ in range(source.choice((1, 1, 1, 2, 3))):
        source.choice(_CHANGES)(source, data)
    return bytes(data)


def _position(source, data):
    return source.randrange(len(data)) if data else 0


def _flip_bit(source, data):
    if data:
        data[_position(source, data)] ^= 1 << source.randrange(8)


def _set_byte(source, data):
    if data:
        data[_position(source, data)] = source.choice((0, 1, 0x7F, 0x80, 0xFF,
        source.randrange(256)))


def _insert(source, data):
    data.insert(_position(source, data), source.choice((0, 1, 0x80, source.randrange(256))))


def _delete(source, data):
    if data:
        del data[_position(source, data)]


def _truncate(source, data):
    del data[_position(source, data):]


def _pad_varint(source, data):
    """Makes the byte go on, and ends it with zero."""
    if data:
        at = _position(source, data)
        data[at] |= 0x80
        data.insert(at + 1, 0)


def _append_record(source, data):
    number = source.choice((1, 5, 13, 33, 44, 81, 82, 84, 86, 91, 100, 536870911))
    tag, wire_type = number << 3, source.choice((0, 2))
    data += _varint(tag | wire_type) + bytes((source.choice((0, 1)),))


def _top_level_records(data):
    """Where the records of well-formed bytes begin, as far as they are well-formed."""
    starts, at = [], 0
    while at < len(data):
        starts.append(at)
        tag, at = _read_varint(data, at)
        if at is None or tag & 7 not in (0, 1, 2, 5):
            return starts[:-1]
        if tag & 7 == 0:
            _, at = _read_varint(data, at)
        elif tag & 7 == 2:
            length, at = _read_varint(data, at)
            at = None if at is None else at + length
        else:
            at += 4 if tag & 7 == 5 else 8
        if at is None or at > len(data):
            return starts[:-1]
    return starts + [at]


def _duplicate_record(source, data):
    starts = _top_level_records(data)
    if len(starts) > 1:
        index = source.randrange(len(starts) - 1)
        record = data[starts[index]:starts[index + 1]]
        data[starts[index]:starts[index]] = record


def _swap_records(source, data):
    starts = _top_level_records(data)
    if len(starts) > 2:
        index = source.randrange(len(starts) - 2)
        first, middle, last = starts[index:index + 3]
        data[first:last] = data[middle:last] + data[first:middle]


def _delete_record(source, data):
    starts = _top_level_records(data)
    if len(starts) > 1:
        index = source.randrange(len(starts) - 1)
        del data[starts[index]:starts[index + 1]]


def _varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _read_varint(data, at):
    value, shift = 0, 0
    while at < len(data) and shift < 70:
        value |= (data[at] & 127) << shift
        at += 1
        if data[at - 1] < 128:
            return value, at
        shift += 7
    return value, None


_CHANGES = (_flip_bit, _set_byte, _insert, _delete, _truncate, _pad_varint, _append_record,
            _duplicate_record, _swap_records, _delete_record)
