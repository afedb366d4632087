// Go peer: the standard library only. Makes the sign bytes of the scheme
// go-json as the chain's keeper does, and digests.
//
// Speaks the line protocol of Vectors/README.md.
package main

import (
	"bufio"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"
)

type request struct {
	ID        json.RawMessage `json:"id"`
	Op        string          `json:"op"`
	Scheme    string          `json:"scheme"`
	JSON      json.RawMessage `json:"json"`
	Bytes     string          `json:"bytes"`
	PublicKey string          `json:"public_key"`
	Signature string          `json:"signature"`
}

type heartbeat struct {
	ValidatorAddress string `json:"validatorAddress"`
	Timestamp        string `json:"timestamp"`
	Nonce            string `json:"nonce"`
}

// The members in the order and with the types of the keeper.
type signBytes struct {
	ValidatorAddress string
	Timestamp        time.Time
	Nonce            uint64
}

type answer map[string]interface{}

var errUnsupported = errors.New("unsupported")

func signDoc(r request) (answer, error) {
	var h heartbeat
	if r.Scheme != "go-json" {
		return nil, errUnsupported
	}
	if err := json.Unmarshal(r.JSON, &h); err != nil {
		return nil, err
	}
	timestamp, err := time.Parse(time.RFC3339Nano, h.Timestamp)
	if err != nil {
		return nil, err
	}
	var nonce uint64
	if h.Nonce != "" {
		if nonce, err = strconv.ParseUint(h.Nonce, 10, 64); err != nil {
			return nil, err
		}
	}
	document, err := json.Marshal(signBytes{h.ValidatorAddress, timestamp.UTC(), nonce})
	if err != nil {
		return nil, err
	}
	digest := sha256.Sum256(document)
	return answer{
		"sign_doc": hex.EncodeToString(document),
		"digest":   hex.EncodeToString(digest[:]),
	}, nil
}

func digest(r request) (answer, error) {
	data, err := hex.DecodeString(r.Bytes)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	return answer{"digest": hex.EncodeToString(sum[:])}, nil
}

// Ed25519 over the digest of the bytes, by Go's acceptance rule.
func verify(r request) (answer, error) {
	data, dataErr := hex.DecodeString(r.Bytes)
	key, keyErr := hex.DecodeString(r.PublicKey)
	signature, signatureErr := hex.DecodeString(r.Signature)
	if dataErr != nil || keyErr != nil || signatureErr != nil || len(key) != ed25519.PublicKeySize {
		return nil, errors.New("malformed request")
	}
	sum := sha256.Sum256(data)
	return answer{"valid": ed25519.Verify(key, sum[:], signature)}, nil
}

func respond(line []byte) answer {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return answer{"id": r.ID, "ok": false, "error": err.Error()}
	}
	operations := map[string]func(request) (answer, error){
		"digest": digest, "sign-doc": signDoc, "verify": verify,
	}
	operation, known := operations[r.Op]
	if !known {
		return answer{"id": r.ID, "ok": false, "unsupported": true}
	}
	result, err := operation(r)
	if errors.Is(err, errUnsupported) {
		return answer{"id": r.ID, "ok": false, "unsupported": true}
	}
	if err != nil {
		return answer{"id": r.ID, "ok": false, "error": err.Error()}
	}
	result["id"], result["ok"] = r.ID, true
	return result
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 64<<20)
	for input.Scan() {
		line, err := json.Marshal(respond(input.Bytes()))
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(string(line))
	}
}
