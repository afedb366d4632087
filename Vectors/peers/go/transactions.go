package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Taking a transaction apart as the chain does: x/tx rejects what ADR-027 rejects in TxRaw, and unknown fields
// by their number. Vectors/README.md has the order of the checks.

const (
	txRawName    = "cosmos.tx.v1beta1.TxRaw"
	txBodyName   = "cosmos.tx.v1beta1.TxBody"
	authInfoName = "cosmos.tx.v1beta1.AuthInfo"
	txName       = "cosmos.tx.v1beta1.Tx"
	nonCritical  = 1 << 10
	depthLimit   = 100
	anyLimit     = 10
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

func decodeTx(data []byte) (rawTx, error) {
	tx, err := readRaw(data)
	if err != nil {
		return tx, err
	}
	for _, part := range []struct {
		name, path string
		extent     span
		tolerant   bool
	}{{txBodyName, "body", tx.body, true}, {authInfoName, "auth_info", tx.authInfo, false}} {
		message, err := newMessage(schema, part.name)
		if err != nil {
			return tx, err
		}
		w := walker{data: data, tolerant: part.tolerant}
		if err := w.message(message.Descriptor(), part.extent, place{path: part.path}); err != nil {
			return tx, err
		}
	}
	return tx, nil
}

func readRaw(data []byte) (rawTx, error) {
	tx := rawTx{data: data}
	w := walker{data: data}
	last := protowire.Number(0)
	for position := 0; position < len(data); {
		start := position
		number, wire, after, err := w.tag(start, len(data), "", 1)
		if err != nil {
			return tx, err
		}
		names := map[protowire.Number]string{1: "body", 2: "auth_info", 3: "signatures"}
		name, known := names[number]
		if !known {
			return tx, refuse("unknownField", start, "", fmt.Sprintf("TxRaw has no field %d", number))
		}
		if wire != protowire.BytesType {
			return tx, refuse("wireType", start, name, fmt.Sprintf("wire type %d", wire))
		}
		if number < last || number == last && number != 3 {
			return tx, refuse("order", start, name, fmt.Sprintf("field %d after field %d", number, last))
		}
		if number == 3 {
			name = fmt.Sprintf("signatures[%d]", len(tx.signatures))
		}
		extent, err := w.delimited(after, len(data), name, true)
		if err != nil {
			return tx, err
		}
		if extent.start == extent.end && number != 3 {
			return tx, refuse("default", start, name, "an empty field is written")
		}
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

// Where a walk is.
type place struct {
	path        string
	depth, anys int
}

func (p place) field(name protoreflect.Name) string {
	if p.path == "" {
		return string(name)
	}
	return p.path + "." + string(name)
}

func (p place) below(path string) place { return place{path, p.depth + 1, p.anys} }

type walker struct {
	data     []byte
	tolerant bool
}

func (w walker) message(descriptor protoreflect.MessageDescriptor, extent span, p place) error {
	counts := map[protowire.Number]int{}
	var url, value *span
	valueTag := 0
	isAny := descriptor.FullName() == anyName
	for position := extent.start; position < extent.end; {
		start := position
		number, wire, after, err := w.tag(start, extent.end, p.path, 0)
		if err != nil {
			return err
		}
		field := descriptor.Fields().ByNumber(number)
		if field == nil {
			if isAny || !w.tolerant || number&nonCritical == 0 {
				return refuse("unknownField", start, p.path,
					fmt.Sprintf("%s has no field %d", descriptor.FullName(), number))
			}
			if position, err = w.skip(number, wire, start, after, extent.end, p); err != nil {
				return err
			}
			continue
		}
		path := p.field(field.Name())
		packable := field.IsList() && wireType(field.Kind()) != protowire.BytesType
		packed := packable && wire == protowire.BytesType
		if wire != wireType(field.Kind()) && !packed {
			return refuse("wireType", start, path, fmt.Sprintf("wire type %d", wire))
		}
		if field.IsList() && !packable {
			path = fmt.Sprintf("%s[%d]", path, counts[number])
			counts[number]++
		}
		content, err := w.extent(wire, after, extent.end, path)
		if err != nil {
			return err
		}
		switch {
		case field.Message() != nil:
			if p.depth >= depthLimit {
				return refuse("depth", start, path, "too deep")
			}
			err = w.message(field.Message(), content, p.below(path))
		case field.Kind() == protoreflect.StringKind:
			err = w.text(content, path)
		case packed:
			for at := content; at.start < at.end && err == nil; {
				var element span
				element, err = w.extent(wireType(field.Kind()), at.start, at.end, path)
				at.start = element.end
			}
		}
		if err != nil {
			return err
		}
		if isAny && number == 1 {
			url = &content
		} else if isAny && number == 2 {
			value, valueTag = &content, start
		}
		position = content.end
	}
	if isAny {
		return w.anyValue(url, value, valueTag, extent.start, p)
	}
	return nil
}

func (w walker) anyValue(url, value *span, tag, start int, p place) error {
	if url == nil || url.start == url.end {
		return refuse("missingType", start, p.path, "an Any without its type")
	}
	text := string(w.data[url.start:url.end])
	target, err := newMessage(schema, text[strings.LastIndex(text, "/")+1:])
	if err != nil || target.Descriptor().IsMapEntry() || value == nil {
		return nil
	}
	path := p.field("value")
	if p.anys >= anyLimit {
		return refuse("anyDepth", tag, path, "too many Any within Any")
	}
	if p.depth >= depthLimit {
		return refuse("depth", tag, path, "too deep")
	}
	return w.message(target.Descriptor(), *value, place{path, p.depth + 1, p.anys + 1})
}

// Beyond an unknown field that is let through.
func (w walker) skip(number protowire.Number, wire protowire.Type, tag, after, end int, p place) (int, error) {
	if wire == protowire.EndGroupType {
		return 0, refuse("group", tag, p.path, "an end-group without its group")
	}
	if wire != protowire.StartGroupType {
		content, err := w.extent(wire, after, end, p.path)
		return content.end, err
	}
	if p.depth >= depthLimit {
		return 0, refuse("depth", tag, p.path, "too deep")
	}
	for position := after; ; {
		start := position
		if start >= end {
			return 0, refuse("truncated", start, p.path, "a group without its end")
		}
		inner, wire, after, err := w.tag(start, end, p.path, 0)
		if err != nil {
			return 0, err
		}
		if wire == protowire.EndGroupType {
			if inner != number {
				return 0, refuse("group", start, p.path, "an end-group of another group")
			}
			return after, nil
		}
		if position, err = w.skip(inner, wire, start, after, end, p.below(p.path)); err != nil {
			return 0, err
		}
	}
}

// Tags and values; a shortest of 1 stands for the shortest form alone.

func (w walker) tag(start, end int, path string, shortest int) (protowire.Number, protowire.Type, int, error) {
	longest := 5
	if shortest == 1 {
		longest = 10
	}
	key, after, err := w.varint(start, end, path, longest, shortest == 1)
	if err != nil {
		return 0, 0, 0, err
	}
	if key > 1<<32-1 || key>>3 == 0 || key&7 > 5 {
		return 0, 0, 0, refuse("tag", start, path, "no valid tag")
	}
	return protowire.Number(key >> 3), protowire.Type(key & 7), after, nil
}

func (w walker) text(content span, path string) error {
	for at := content.start; at < content.end; {
		character, size := utf8.DecodeRune(w.data[at:content.end])
		if character == utf8.RuneError && size < 2 {
			return refuse("utf8", at, path, "not UTF-8")
		}
		at += size
	}
	return nil
}

func (w walker) extent(wire protowire.Type, start, end int, path string) (span, error) {
	switch wire {
	case protowire.BytesType:
		return w.delimited(start, end, path, false)
	case protowire.VarintType:
		_, after, err := w.varint(start, end, path, 10, false)
		return span{start, after}, err
	}
	width := 8
	if wire == protowire.Fixed32Type {
		width = 4
	}
	if end-start < width {
		return span{}, refuse("truncated", start, path, "a value is cut off")
	}
	return span{start, start + width}, nil
}

func (w walker) delimited(start, end int, path string, shortest bool) (span, error) {
	length, after, err := w.varint(start, end, path, 10, shortest)
	if err != nil {
		return span{}, err
	}
	if length > uint64(end-after) {
		return span{}, refuse("truncated", start, path, "a length passes the end")
	}
	return span{after, after + int(length)}, nil
}

func (w walker) varint(start, end int, path string, longest int, shortest bool) (uint64, int, error) {
	value := uint64(0)
	for i := 0; i < longest; i++ {
		if start+i >= end {
			return 0, 0, refuse("truncated", start, path, "a varint is cut off")
		}
		b := w.data[start+i]
		if i == 9 && b > 1 {
			break
		}
		value |= uint64(b&0x7f) << (7 * i)
		if b >= 0x80 {
			continue
		}
		if shortest && i > 0 && b == 0 {
			return 0, 0, refuse("overlong", start, path, "a varint longer than need be")
		}
		return value, start + i + 1, nil
	}
	return 0, 0, refuse("varint", start, path, "a varint that is too long")
}
