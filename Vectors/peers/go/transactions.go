package main

import (
	"fmt"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Taking a transaction apart as the chain does: x/tx rejects what ADR-027 rejects in TxRaw, and unknown fields
// by their number. Vectors/README.md has the order of the checks.

const (
	txBodyName    = "cosmos.tx.v1beta1.TxBody"
	authInfoName  = "cosmos.tx.v1beta1.AuthInfo"
	txName        = "cosmos.tx.v1beta1.Tx"
	nonCritical   = 1 << 10
	depthLimit    = 100
	anyDepthLimit = 10
	anyCountLimit = 100
)

type rawTx struct {
	data           []byte
	body, authInfo span
	signatures     []span
}

type span struct{ start, end int }

func (t rawTx) slice(s span) []byte { return t.data[s.start:s.end] }

func refuse(code string, offset int, path, reason string) error {
	return refusal{answer{"code": code, "offset": offset, "path": path}, reason}
}

func breaks(rule string, offset int, path, reason string) error {
	return refusal{answer{"code": "notCanonical", "rule": rule, "offset": offset, "path": path}, reason}
}

func decodeTx(data []byte) (rawTx, error) {
	tx, err := readRaw(data)
	if err != nil {
		return tx, err
	}
	for _, part := range []struct {
		name, path string
		extent     span
		tolerant   bool
	}{{txBodyName, "body_bytes", tx.body, true}, {authInfoName, "auth_info_bytes", tx.authInfo, false}} {
		message, err := newMessage(schema, part.name)
		if err != nil {
			return tx, err
		}
		w := walker{data: data, tolerant: part.tolerant}
		if err := w.message(message.Descriptor(), part.extent, place{path: part.path, depth: 1}); err != nil {
			return tx, err
		}
	}
	return tx, nil
}

// TxRaw, whose every record is one of three fields of bytes: by ADR-027 and beyond it.
func readRaw(data []byte) (rawTx, error) {
	tx := rawTx{data: data}
	names := map[uint64]string{1: "body_bytes", 2: "auth_info_bytes", 3: "signatures"}
	last := uint64(0)
	for position := 0; position < len(data); {
		start := position
		key, after, err := shortest(data, start, "")
		if err != nil {
			return tx, err
		}
		number, wire := key>>3, protowire.Type(key&7)
		name, known := names[number]
		switch {
		case key > 1<<32-1 || number == 0 || wire > 5:
			return tx, breaks("C2", start, "", "no valid tag")
		case wire == protowire.StartGroupType || wire == protowire.EndGroupType:
			return tx, breaks("C12", start, "", "a group")
		case !known:
			return tx, breaks("C4", start, "", fmt.Sprintf("TxRaw has no field %d", number))
		case wire != protowire.BytesType:
			return tx, breaks("C2", start, name, fmt.Sprintf("wire type %d", wire))
		case number < last || number == last && number != 3:
			return tx, breaks("C3", start, name, fmt.Sprintf("field %d after field %d", number, last))
		case number == 3:
			name = fmt.Sprintf("signatures[%d]", len(tx.signatures))
		}
		length, content, err := shortest(data, after, name)
		if err != nil {
			return tx, err
		}
		if length > uint64(len(data)-content) {
			return tx, breaks("C16", after, name, "a length passes the end")
		}
		if length == 0 && number != 3 {
			return tx, breaks("C5", start, name, "an empty field is written")
		}
		extent := span{content, content + int(length)}
		switch number {
		case 1:
			tx.body = extent
		case 2:
			tx.authInfo = extent
		default:
			tx.signatures = append(tx.signatures, extent)
		}
		last, position = number, extent.end
	}
	return tx, nil
}

// A varint in its shortest form.
func shortest(data []byte, start int, path string) (uint64, int, error) {
	value, size := protowire.ConsumeVarint(data[start:])
	continued := 0
	for continued < 10 && start+continued < len(data) && data[start+continued] >= 0x80 {
		continued++
	}
	switch {
	case size < 0 && continued < 10 && start+continued >= len(data):
		return 0, 0, breaks("C16", start, path, "a varint is cut off")
	case size < 0 || size != protowire.SizeVarint(value):
		return 0, 0, breaks("C1", start, path, "a varint that is not the shortest form")
	}
	return value, start + size, nil
}

// Where a walk is.
type place struct {
	path        string
	depth, anys int
}

func (p place) field(name protoreflect.Name) string { return p.path + "." + string(name) }

type walker struct {
	data     []byte
	tolerant bool
	anyCount int
}

// What a message of google/protobuf has shown that is judged at its end.
type content map[protowire.Number]span

func (w *walker) message(descriptor protoreflect.MessageDescriptor, extent span, p place) error {
	if p.depth > depthLimit {
		return refuse("tooDeep", extent.start, p.path, "too deep")
	}
	counts, found := map[protowire.Number]int{}, content{}
	for position := extent.start; position < extent.end; {
		start := position
		number, wire, after, err := w.tag(start, extent.end, p.path)
		if err != nil {
			return err
		}
		if field := descriptor.Fields().ByNumber(number); field != nil {
			position, err = w.known(field, wire, span{start, after}, extent.end, counts, found, p)
		} else if descriptor.FullName() == anyName || !w.tolerant || number&nonCritical == 0 {
			err = refuse("unknownField", start, p.path, fmt.Sprintf("%s has no field %d", descriptor.FullName(), number))
		} else {
			position, err = w.skip(number, wire, start, after, extent.end, p, 0)
		}
		if err != nil {
			return err
		}
	}
	switch descriptor.FullName() {
	case anyName:
		return w.any(found, extent.start, p)
	case timestampName:
		seconds, nanos := w.int64(found[1]), w.int64(found[2])
		if seconds < -62135596800 || seconds > 253402300799 || nanos < 0 || nanos > 999999999 {
			return refuse("timestampOutOfRange", extent.start, p.path, "out of range")
		}
	}
	return nil
}

func (w *walker) known(field protoreflect.FieldDescriptor, wire protowire.Type, tag span, end int,
	counts map[protowire.Number]int, found content, p place) (int, error) {
	path := p.field(field.Name())
	if field.IsList() {
		path = fmt.Sprintf("%s[%d]", path, counts[field.Number()])
		counts[field.Number()]++
	}
	native := wireType(field.Kind())
	packed := field.IsList() && native != protowire.BytesType && wire == protowire.BytesType
	if wire != native && !packed {
		return 0, refuse("wrongWireType", tag.start, path, fmt.Sprintf("wire type %d", wire))
	}
	value, err := w.extent(wire, tag.end, end, path)
	if err != nil {
		return 0, err
	}
	found[field.Number()] = value
	switch {
	case field.Message() != nil:
		err = w.message(field.Message(), value, place{path, p.depth + 1, p.anys})
	case field.Kind() == protoreflect.StringKind:
		err = w.text(value, path)
	case packed:
		for at := value.start; at < value.end && err == nil; {
			var element span
			element, err = w.extent(native, at, value.end, path)
			at = element.end
		}
	}
	return value.end, err
}

// The type of an Any, how many there are, and its value where its type is known.
func (w *walker) any(found content, start int, p place) error {
	name := string(w.data[found[1].start:found[1].end])
	switch {
	case name == "":
		return refuse("typeURL", start, p.path, "an Any without its type")
	case !typeURL.MatchString(name):
		return refuse("typeURL", found[1].start, p.field("type_url"), "not /full.name")
	}
	w.anyCount++
	if p.anys == 0 {
		w.anyCount = 1
	}
	if p.anys >= anyDepthLimit {
		return refuse("tooDeep", start, p.path, "too many Any within one another")
	}
	if w.anyCount > anyCountLimit {
		return refuse("tooManyAnys", start, p.path, "too many Any in one")
	}
	target, err := newMessage(schema, name[1:])
	value, written := found[2]
	if err != nil || target.Descriptor().IsMapEntry() || !written {
		return nil
	}
	return w.message(target.Descriptor(), value, place{p.field("value"), p.depth + 1, p.anys + 1})
}

// Beyond an unknown field that is let through.
func (w *walker) skip(number protowire.Number, wire protowire.Type, tag, after, end int, p place, groups int) (int, error) {
	switch {
	case wire == protowire.EndGroupType:
		return 0, refuse("malformed", tag, p.path, "an end-group without its group")
	case wire != protowire.StartGroupType:
		value, err := w.extent(wire, after, end, p.path)
		return value.end, err
	case p.depth+groups >= depthLimit:
		return 0, refuse("tooDeep", tag, p.path, "groups are nested too deeply")
	}
	for position := after; ; {
		start := position
		if start >= end {
			return 0, refuse("malformed", start, p.path, "a group without its end")
		}
		inner, wire, after, err := w.tag(start, end, p.path)
		if err != nil {
			return 0, err
		}
		if wire == protowire.EndGroupType {
			if inner != number {
				return 0, refuse("malformed", start, p.path, "an end-group of another group")
			}
			return after, nil
		}
		if position, err = w.skip(inner, wire, start, after, end, p, groups+1); err != nil {
			return 0, err
		}
	}
}

// Tags and values

func (w *walker) tag(start, end int, path string) (protowire.Number, protowire.Type, int, error) {
	key, after, err := w.varint(start, end, path, 5)
	if err != nil {
		return 0, 0, 0, err
	}
	if key > 1<<32-1 || key>>3 == 0 || key&7 > 5 {
		return 0, 0, 0, refuse("malformed", start, path, "no valid tag")
	}
	return protowire.Number(key >> 3), protowire.Type(key & 7), after, nil
}

func (w *walker) text(value span, path string) error {
	for at := value.start; at < value.end; {
		character, size := utf8.DecodeRune(w.data[at:value.end])
		if character == utf8.RuneError && size < 2 {
			return refuse("malformed", at, path, "not UTF-8")
		}
		at += size
	}
	return nil
}

// A number that was walked before; 0 where it is absent.
func (w *walker) int64(value span) int64 {
	number, _ := protowire.ConsumeVarint(w.data[value.start:value.end])
	return int64(number)
}

func (w *walker) extent(wire protowire.Type, start, end int, path string) (span, error) {
	var width uint64
	content := start
	switch wire {
	case protowire.VarintType:
		_, after, err := w.varint(start, end, path, 10)
		return span{start, after}, err
	case protowire.BytesType:
		length, after, err := w.varint(start, end, path, 10)
		if err != nil {
			return span{}, err
		}
		width, content = length, after
	case protowire.Fixed32Type:
		width = 4
	default:
		width = 8
	}
	if width > uint64(end-content) {
		return span{}, refuse("malformed", start, path, "a value passes the end")
	}
	return span{content, content + int(width)}, nil
}

func (w *walker) varint(start, end int, path string, longest int) (uint64, int, error) {
	value, size := protowire.ConsumeVarint(w.data[start:end])
	if size < 0 || size > longest {
		return 0, 0, refuse("malformed", start, path, "no varint, or one that is too long")
	}
	return value, start + size, nil
}
