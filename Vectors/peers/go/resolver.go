package main

import (
	"encoding/json"
	"strings"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/dynamicpb"
)

// Finds the types of Any values in the schema.
type resolver struct{}

func (resolver) FindMessageByName(name protoreflect.FullName) (protoreflect.MessageType, error) {
	descriptor, err := schema.FindDescriptorByName(name)
	if err != nil {
		return nil, err
	}
	message, isMessage := descriptor.(protoreflect.MessageDescriptor)
	if !isMessage {
		return nil, protoregistry.NotFound
	}
	return dynamicpb.NewMessageType(message), nil
}

func (r resolver) FindMessageByURL(url string) (protoreflect.MessageType, error) {
	return r.FindMessageByName(protoreflect.FullName(url[strings.LastIndex(url, "/")+1:]))
}

func (resolver) FindExtensionByName(protoreflect.FullName) (protoreflect.ExtensionType, error) {
	return nil, protoregistry.NotFound
}

func (resolver) FindExtensionByNumber(protoreflect.FullName, protoreflect.FieldNumber) (protoreflect.ExtensionType, error) {
	return nil, protoregistry.NotFound
}

// JSON that is there already; nil where there is none.
func rawJSON(text []byte) interface{} {
	if text == nil {
		return nil
	}
	return json.RawMessage(text)
}
