package main

import (
	"encoding/hex"
	"errors"
	"math"
	"os"
	"regexp"
	"sort"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/dynamicpb"
)

const (
	timestampName = "google.protobuf.Timestamp"
	anyName       = "google.protobuf.Any"
	plainAnyName  = "google.protobuf.PlainAny"
	heartbeatName = "virtengine.enclave.v1.MsgEnclaveHeartbeat"
)

// The schema, and the same with Any as a message like others, for JSON of types that nobody knows.
var schema, plainSchema *protoregistry.Files

func load(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	set := &descriptorpb.FileDescriptorSet{}
	if err = proto.Unmarshal(data, set); err != nil {
		return err
	}
	if schema, err = protodesc.NewFiles(set); err != nil {
		return err
	}
	for _, file := range set.File {
		renameAny(file.GetPackage(), file.MessageType)
	}
	plainSchema, err = protodesc.NewFiles(set)
	return err
}

func renameAny(scope string, messages []*descriptorpb.DescriptorProto) {
	for _, message := range messages {
		for _, field := range message.Field {
			if field.GetTypeName() == "."+anyName {
				field.TypeName = proto.String("." + plainAnyName)
			}
		}
		if scope+"."+message.GetName() == anyName {
			message.Name = proto.String("PlainAny")
		}
		renameAny("", message.NestedType)
	}
}

func newMessage(files *protoregistry.Files, name string) (*dynamicpb.Message, error) {
	descriptor, err := files.FindDescriptorByName(protoreflect.FullName(name))
	if err != nil {
		return nil, errUnsupported
	}
	message, isMessage := descriptor.(protoreflect.MessageDescriptor)
	if !isMessage {
		return nil, errUnsupported
	}
	return dynamicpb.NewMessage(message), nil
}

func parse(name string, data []byte) (protoreflect.Message, error) {
	message, err := newMessage(schema, name)
	if err != nil {
		return nil, err
	}
	if err := proto.Unmarshal(data, message); err != nil {
		return nil, err
	}
	return message, nil
}

// Operations

func encode(r request) (answer, error) {
	message, err := newMessage(schema, r.Type)
	if err != nil {
		return nil, err
	}
	if err := (protojson.UnmarshalOptions{Resolver: resolver{}}).Unmarshal(r.JSON, message); err != nil {
		return nil, err
	}
	data, err := canonical(message, 100)
	return answer{"bytes": hex.EncodeToString(data)}, err
}

func decode(r request) (answer, error) {
	data, err := r.bytes()
	if err != nil {
		return nil, err
	}
	message, err := parse(r.Type, data)
	if err != nil {
		return nil, err
	}
	text, err := protojson.MarshalOptions{Resolver: resolver{}}.Marshal(message.Interface())
	return answer{"json": rawJSON(text)}, err
}

func canonicalize(r request) (answer, error) {
	data, err := r.bytes()
	if err != nil {
		return nil, err
	}
	written, err := recoded(r, data)
	return answer{"bytes": hex.EncodeToString(written)}, err
}

// No rules here: bytes are canonical if they are what is written after they were read.
func check(r request) (answer, error) {
	data, err := r.bytes()
	if err != nil {
		return nil, err
	}
	written, err := recoded(r, data)
	if err != nil && !errors.Is(err, errUnsupported) {
		return nil, errors.New(err.Error())
	}
	if err == nil && string(written) != string(data) {
		err = errors.New("the canonical form is another")
	}
	return answer{}, err
}

func recoded(r request, data []byte) ([]byte, error) {
	depthLimit := 100
	if r.Limits != nil && r.Limits.Size != nil && len(data) > *r.Limits.Size {
		return nil, refusal{answer{"accepted": false}, "too long"}
	}
	if r.Limits != nil && r.Limits.Depth != nil {
		depthLimit = *r.Limits.Depth
	}
	message, err := parse(r.Type, data)
	if errors.Is(err, errUnsupported) {
		return nil, err
	}
	if err != nil {
		return nil, refusal{answer{"accepted": false}, err.Error()}
	}
	if depth(message) > depthLimit {
		return nil, refusal{answer{"accepted": false}, "too deep"}
	}
	return canonical(message, depthLimit)
}

// The canonical form, written from what reflection shows

func obstacle(rule, reason string) error {
	return refusal{answer{"accepted": true, "rule": rule}, reason}
}

func canonical(message protoreflect.Message, levels int) ([]byte, error) {
	if len(message.GetUnknown()) > 0 {
		return nil, obstacle("C4", "an unknown field")
	}
	var err error
	switch message.Descriptor().FullName() {
	case timestampName:
		err = checkTimestamp(message)
	case anyName:
		err = checkAny(message, levels)
	}
	if err != nil {
		return nil, err
	}
	var fields []protoreflect.FieldDescriptor
	message.Range(func(field protoreflect.FieldDescriptor, _ protoreflect.Value) bool {
		fields = append(fields, field)
		return true
	})
	sort.Slice(fields, func(i, j int) bool { return fields[i].Number() < fields[j].Number() })
	var out []byte
	for _, field := range fields {
		if out, err = appendField(out, field, message.Get(field), levels); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func appendField(out []byte, field protoreflect.FieldDescriptor, value protoreflect.Value, levels int) ([]byte, error) {
	switch {
	case field.IsMap():
		return appendMap(out, field, value.Map(), levels)
	case !field.IsList():
		return appendRecord(out, field, value, levels)
	}
	list, packed := value.List(), []byte(nil)
	var err error
	for i := 0; i < list.Len(); i++ {
		if wireType(field.Kind()) == protowire.BytesType {
			out, err = appendRecord(out, field, list.Get(i), levels)
		} else {
			packed, err = appendValue(packed, field, list.Get(i), levels)
		}
		if err != nil {
			return nil, err
		}
	}
	if packed != nil {
		out = protowire.AppendBytes(protowire.AppendTag(out, field.Number(), protowire.BytesType), packed)
	}
	return out, nil
}

func appendMap(out []byte, field protoreflect.FieldDescriptor, entries protoreflect.Map, levels int) ([]byte, error) {
	var keys []protoreflect.MapKey
	entries.Range(func(key protoreflect.MapKey, _ protoreflect.Value) bool {
		keys = append(keys, key)
		return true
	})
	sort.Slice(keys, func(i, j int) bool { return less(keys[i].Interface(), keys[j].Interface()) })
	for _, key := range keys {
		entry, err := appendRecord(nil, field.MapKey(), key.Value(), levels-1)
		if err == nil {
			entry, err = appendRecord(entry, field.MapValue(), entries.Get(key), levels-1)
		}
		if err != nil {
			return nil, err
		}
		out = protowire.AppendBytes(protowire.AppendTag(out, field.Number(), protowire.BytesType), entry)
	}
	return out, nil
}

func less(left, right interface{}) bool {
	switch left := left.(type) {
	case bool:
		return !left && right.(bool)
	case int32:
		return left < right.(int32)
	case int64:
		return left < right.(int64)
	case uint32:
		return left < right.(uint32)
	case uint64:
		return left < right.(uint64)
	default:
		return left.(string) < right.(string)
	}
}

func appendRecord(out []byte, field protoreflect.FieldDescriptor, value protoreflect.Value, levels int) ([]byte, error) {
	return appendValue(protowire.AppendTag(out, field.Number(), wireType(field.Kind())), field, value, levels)
}

func appendValue(out []byte, field protoreflect.FieldDescriptor, value protoreflect.Value, levels int) ([]byte, error) {
	switch field.Kind() {
	case protoreflect.BoolKind:
		return protowire.AppendVarint(out, protowire.EncodeBool(value.Bool())), nil
	case protoreflect.EnumKind:
		return protowire.AppendVarint(out, uint64(value.Enum())), nil
	case protoreflect.Int32Kind, protoreflect.Int64Kind:
		return protowire.AppendVarint(out, uint64(value.Int())), nil
	case protoreflect.Sint32Kind, protoreflect.Sint64Kind:
		return protowire.AppendVarint(out, protowire.EncodeZigZag(value.Int())), nil
	case protoreflect.Uint32Kind, protoreflect.Uint64Kind:
		return protowire.AppendVarint(out, value.Uint()), nil
	case protoreflect.Sfixed32Kind:
		return protowire.AppendFixed32(out, uint32(value.Int())), nil
	case protoreflect.Fixed32Kind:
		return protowire.AppendFixed32(out, uint32(value.Uint())), nil
	case protoreflect.Sfixed64Kind:
		return protowire.AppendFixed64(out, uint64(value.Int())), nil
	case protoreflect.Fixed64Kind:
		return protowire.AppendFixed64(out, value.Uint()), nil
	case protoreflect.FloatKind:
		if math.IsNaN(value.Float()) {
			return protowire.AppendFixed32(out, 0x7fc00000), nil
		}
		return protowire.AppendFixed32(out, math.Float32bits(float32(value.Float()))), nil
	case protoreflect.DoubleKind:
		if math.IsNaN(value.Float()) {
			return protowire.AppendFixed64(out, 0x7ff8000000000000), nil
		}
		return protowire.AppendFixed64(out, math.Float64bits(value.Float())), nil
	case protoreflect.StringKind:
		return protowire.AppendString(out, value.String()), nil
	case protoreflect.BytesKind:
		return protowire.AppendBytes(out, value.Bytes()), nil
	case protoreflect.MessageKind:
		inner, err := canonical(value.Message(), levels-1)
		return protowire.AppendBytes(out, inner), err
	default:
		return nil, errUnsupported
	}
}

func wireType(kind protoreflect.Kind) protowire.Type {
	switch kind {
	case protoreflect.Sfixed32Kind, protoreflect.Fixed32Kind, protoreflect.FloatKind:
		return protowire.Fixed32Type
	case protoreflect.Sfixed64Kind, protoreflect.Fixed64Kind, protoreflect.DoubleKind:
		return protowire.Fixed64Type
	case protoreflect.StringKind, protoreflect.BytesKind, protoreflect.MessageKind:
		return protowire.BytesType
	default:
		return protowire.VarintType
	}
}

// Values that bar a canonical form

func get(message protoreflect.Message, name protoreflect.Name) protoreflect.Value {
	return message.Get(message.Descriptor().Fields().ByName(name))
}

func checkTimestamp(message protoreflect.Message) error {
	seconds, nanos := get(message, "seconds").Int(), get(message, "nanos").Int()
	if seconds < -62135596800 || seconds > 253402300799 || nanos < 0 || nanos > 999999999 {
		return obstacle("C14", "the timestamp is out of range")
	}
	return nil
}

var typeURL = regexp.MustCompile(`^/[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$`)

func checkAny(message protoreflect.Message, levels int) error {
	url, value := get(message, "type_url").String(), get(message, "value").Bytes()
	if !typeURL.MatchString(url) {
		return obstacle("C17", "the type is not /full.name")
	}
	inner, err := parse(url[1:], value)
	if errors.Is(err, errUnsupported) {
		return nil
	}
	if levels < 1 && len(value) > 0 {
		return obstacle("C15", "too deep")
	}
	if err != nil || 1+depth(inner) > levels {
		return obstacle("C17", "the value cannot be read, or is too deep")
	}
	written, err := canonical(inner, levels-1)
	if err != nil || string(written) != string(value) {
		return obstacle("C17", "the value is not canonical")
	}
	return nil
}

// The levels below a message; a map entry is one.
func depth(message protoreflect.Message) int {
	deepest := 0
	below := func(levels int) {
		if levels > deepest {
			deepest = levels
		}
	}
	message.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch {
		case field.IsMap():
			below(1)
			if field.MapValue().Message() != nil {
				value.Map().Range(func(_ protoreflect.MapKey, entry protoreflect.Value) bool {
					below(2 + depth(entry.Message()))
					return true
				})
			}
		case field.Message() == nil:
		case field.IsList():
			for i := 0; i < value.List().Len(); i++ {
				below(1 + depth(value.List().Get(i).Message()))
			}
		default:
			below(1 + depth(value.Message()))
		}
		return true
	})
	return deepest
}
