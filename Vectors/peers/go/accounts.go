package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

const (
	direct    = 1
	directAux = 3
	aminoJSON = 127

	accountKeyURL = "/cosmos.crypto.secp256k1.PubKey"
	multisigURL   = "/cosmos.crypto.multisig.LegacyAminoPubKey"
	multiName     = "cosmos.crypto.multisig.v1beta1.MultiSignature"
)

// A transaction on one chain.
type transaction struct {
	rawTx
	parsedBody, parsedAuth protoreflect.Message
	chainID                string
}

func txDecode(r request) (answer, error) {
	data, err := r.bytes()
	if err != nil {
		return nil, err
	}
	if _, err := decodeTx(data); err != nil {
		return nil, err
	}
	// On the wire TxRaw is the same as Tx.
	message, err := newMessage(plainSchema, txName)
	if err != nil {
		return nil, err
	}
	if err := proto.Unmarshal(data, message); err != nil {
		return nil, err
	}
	text, err := protojson.Marshal(message)
	return answer{"tx": rawJSON(text)}, err
}

func txHash(r request) (answer, error) {
	data, err := r.bytes()
	sum := sha256.Sum256(data)
	return answer{"hash": strings.ToUpper(hex.EncodeToString(sum[:]))}, err
}

func readTransaction(r request) (transaction, error) {
	data, err := r.bytes()
	if err != nil {
		return transaction{}, err
	}
	raw, err := decodeTx(data)
	if err != nil {
		return transaction{}, err
	}
	tx := transaction{rawTx: raw, chainID: r.ChainID}
	if tx.parsedBody, err = parse(txBodyName, raw.slice(raw.body)); err == nil {
		tx.parsedAuth, err = parse(authInfoName, raw.slice(raw.authInfo))
	}
	return tx, err
}

func (t transaction) signers() protoreflect.List { return get(t.parsedAuth, "signer_infos").List() }

// What the signer at a place signs

func txSignDoc(r request) (answer, error) {
	mode, known := map[string]int{"direct": direct, "direct-aux": directAux, "amino-json": aminoJSON}[r.Scheme]
	if !known {
		return nil, errUnsupported
	}
	tx, err := readTransaction(r)
	if err != nil {
		return nil, err
	}
	number, err := strconv.ParseUint(r.AccountNumber, 10, 64)
	if err != nil || r.Signer < 0 || r.Signer >= tx.signers().Len() {
		return nil, errors.New("no account number, or no such signer")
	}
	document, err := tx.document(mode, r.Signer, number)
	if err != nil {
		return nil, err
	}
	return withDigest(answer{"sign_doc": document}), nil
}

func (t transaction) document(mode, index int, account uint64) ([]byte, error) {
	signer := t.signers().Get(index).Message()
	switch mode {
	case direct:
		out := appendBytes(nil, 1, t.slice(t.body))
		out = appendBytes(out, 2, t.slice(t.authInfo))
		return appendNumber(appendBytes(out, 3, []byte(t.chainID)), 4, account), nil
	case directAux:
		key, first := get(signer, "public_key").Message(), get(t.signers().Get(0).Message(), "public_key").Message()
		if proto.Equal(key.Interface(), first.Interface()) {
			return nil, errors.New("who pays the fee has to cover it")
		}
		envelope := appendBytes(nil, 1, []byte(get(key, "type_url").String()))
		envelope = appendBytes(envelope, 2, get(key, "value").Bytes())
		out := appendBytes(nil, 1, t.slice(t.body))
		out = protowire.AppendBytes(protowire.AppendTag(out, 2, protowire.BytesType), envelope)
		out = appendNumber(appendBytes(out, 3, []byte(t.chainID)), 4, account)
		return appendNumber(out, 5, get(signer, "sequence").Uint()), nil
	case aminoJSON:
		return t.aminoJSON(get(signer, "sequence").Uint(), account)
	}
	return nil, fmt.Errorf("sign mode %d is not supported", mode)
}

func appendNumber(out []byte, number protowire.Number, value uint64) []byte {
	if value == 0 {
		return out
	}
	return protowire.AppendVarint(protowire.AppendTag(out, number, protowire.VarintType), value)
}

// encoding/json sorts the members of a map, and escapes for HTML.
type object = map[string]interface{}

func (t transaction) aminoJSON(sequence, account uint64) ([]byte, error) {
	body := t.parsedBody
	if get(body, "extension_options").List().Len() > 0 ||
		get(body, "non_critical_extension_options").List().Len() > 0 {
		return nil, errors.New("extension options have no place in amino JSON")
	}
	fields := t.parsedAuth.Descriptor().Fields()
	if len(body.GetUnknown()) > 0 || !t.parsedAuth.Has(fields.ByName("fee")) || t.parsedAuth.Has(fields.ByName("tip")) {
		return nil, errors.New("unknown fields, no fee, or a tip")
	}
	paid := get(t.parsedAuth, "fee").Message()
	amount := []interface{}{}
	for i, coins := 0, get(paid, "amount").List(); i < coins.Len(); i++ {
		coin := coins.Get(i).Message()
		amount = append(amount, object{"denom": get(coin, "denom").String(), "amount": get(coin, "amount").String()})
	}
	fee := object{"amount": amount, "gas": strconv.FormatUint(get(paid, "gas_limit").Uint(), 10)}
	for _, name := range []string{"granter", "payer"} {
		if text := get(paid, protoreflect.Name(name)).String(); text != "" {
			fee[name] = text
		}
	}
	messages := []interface{}{}
	for i, list := 0, get(body, "messages").List(); i < list.Len(); i++ {
		message, err := aminoMessage(list.Get(i).Message())
		if err != nil {
			return nil, err
		}
		messages = append(messages, message)
	}
	document := object{
		"account_number": strconv.FormatUint(account, 10), "chain_id": t.chainID, "fee": fee,
		"memo": get(body, "memo").String(), "msgs": messages, "sequence": strconv.FormatUint(sequence, 10),
	}
	if height := get(body, "timeout_height").Uint(); height > 0 {
		document["timeout_height"] = strconv.FormatUint(height, 10)
	}
	if body.Has(body.Descriptor().Fields().ByName("timeout_timestamp")) {
		document["timeout_timestamp"] = moment(get(body, "timeout_timestamp").Message())
	}
	if get(body, "unordered").Bool() {
		document["unordered"] = true
	}
	return json.Marshal(document)
}

func moment(message protoreflect.Message) time.Time {
	return time.Unix(get(message, "seconds").Int(), get(message, "nanos").Int()).UTC()
}

func aminoMessage(item protoreflect.Message) (object, error) {
	if get(item, "type_url").String() != "/"+heartbeatName {
		return nil, errors.New("a message without an amino name")
	}
	message, err := parse(heartbeatName, get(item, "value").Bytes())
	if err != nil {
		return nil, err
	}
	value := object{}
	message.Range(func(field protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch field.Kind() {
		case protoreflect.MessageKind:
			value[string(field.Name())] = moment(v.Message())
		case protoreflect.BytesKind:
			value[string(field.Name())] = base64.StdEncoding.EncodeToString(v.Bytes())
		case protoreflect.Uint64Kind:
			value[string(field.Name())] = strconv.FormatUint(v.Uint(), 10)
		default:
			value[string(field.Name())] = v.String()
		}
		return true
	})
	return object{"type": "enclave/MsgEnclaveHeartbeat", "value": value}, nil
}

// Whether every signature is good

var errNotValid = errors.New("the signatures are not good")

func txVerify(r request) (answer, error) {
	tx, err := readTransaction(r)
	if err != nil {
		return nil, err
	}
	signers := tx.signers()
	if signers.Len() == 0 || signers.Len() != len(tx.signatures) || signers.Len() != len(r.AccountNumbers) {
		return nil, errNotValid
	}
	for i := 0; i < signers.Len(); i++ {
		number, err := strconv.ParseUint(r.AccountNumbers[i], 10, 64)
		if err != nil {
			return nil, err
		}
		signer, index := signers.Get(i).Message(), i
		document := func(mode int) ([]byte, error) { return tx.document(mode, index, number) }
		key, modes := get(signer, "public_key").Message(), get(signer, "mode_info").Message()
		if !isGood(key, modes, tx.slice(tx.signatures[i]), document) {
			return nil, errNotValid
		}
	}
	return answer{}, nil
}

func isGood(key, modeInfo protoreflect.Message, signature []byte, document func(int) ([]byte, error)) bool {
	fields := modeInfo.Descriptor().Fields()
	switch get(key, "type_url").String() {
	case accountKeyURL:
		point, err := parse(accountKeyURL[1:], get(key, "value").Bytes())
		if err != nil || !modeInfo.Has(fields.ByName("single")) {
			return false
		}
		bytes, err := document(int(get(get(modeInfo, "single").Message(), "mode").Enum()))
		sum := sha256.Sum256(bytes)
		public := get(point, "key").Bytes()
		return err == nil && len(public) == 33 && verifySecp256k1(public, sum[:], signature)
	case multisigURL:
		group, err := parse(multisigURL[1:], get(key, "value").Bytes())
		parts, otherErr := parse(multiName, signature)
		if err != nil || otherErr != nil || len(parts.GetUnknown()) > 0 || !modeInfo.Has(fields.ByName("multi")) {
			return false
		}
		return areGood(group, get(modeInfo, "multi").Message(), get(parts, "signatures").List(), document)
	}
	return false
}

func areGood(group, multi protoreflect.Message, parts protoreflect.List, document func(int) ([]byte, error)) bool {
	members, modes := get(group, "public_keys").List(), get(multi, "mode_infos").List()
	array := get(multi, "bitarray").Message()
	bits, extra := get(array, "elems").Bytes(), int(get(array, "extra_bits_stored").Uint())
	count := len(bits) * 8
	if extra > 0 {
		count += extra - 8
	}
	if extra > 7 || count != members.Len() {
		return false
	}
	signed := 0
	for i := 0; i < count; i++ {
		if bits[i/8]>>(7-i%8)&1 == 0 {
			continue
		}
		if signed >= modes.Len() || signed >= parts.Len() ||
			!isGood(members.Get(i).Message(), modes.Get(signed).Message(), parts.Get(signed).Bytes(), document) {
			return false
		}
		signed++
	}
	threshold := get(group, "threshold").Uint()
	return threshold > 0 && uint64(signed) >= threshold && signed == modes.Len() && signed == parts.Len()
}
