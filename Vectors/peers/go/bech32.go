package main

import (
	"errors"
	"strings"
)

// Bech32 (BIP-173), as addresses of a Cosmos chain have it.

const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

func bech32(prefix string, data []byte) string {
	var words []byte
	bits, count := uint32(0), uint(0)
	for _, b := range data {
		bits, count = bits<<8|uint32(b), count+8
		for count >= 5 {
			count -= 5
			words = append(words, byte(bits>>count&31))
		}
	}
	if count > 0 {
		words = append(words, byte(bits<<(5-count)&31))
	}
	checksum := polymod(prefix, append(words, 0, 0, 0, 0, 0, 0)) ^ 1
	text := prefix + "1"
	for _, word := range words {
		text += string(charset[word])
	}
	for i := 5; i >= 0; i-- {
		text += string(charset[checksum>>(5*uint(i))&31])
	}
	return text
}

func polymod(prefix string, words []byte) uint32 {
	var all []byte
	for i := range prefix {
		all = append(all, prefix[i]>>5)
	}
	all = append(all, 0)
	for i := range prefix {
		all = append(all, prefix[i]&31)
	}
	checksum := uint32(1)
	for _, value := range append(all, words...) {
		top := checksum >> 25
		checksum = checksum&0x1ffffff<<5 ^ uint32(value)
		for i, factor := range []uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
			if top>>i&1 == 1 {
				checksum ^= factor
			}
		}
	}
	return checksum
}

func bech32Decode(prefix, text string) ([]byte, error) {
	if text != strings.ToLower(text) && text != strings.ToUpper(text) || len(text) > 1023 {
		return nil, errors.New("upper and lower case, or too long")
	}
	text = strings.ToLower(text)
	separator := strings.LastIndex(text, "1")
	if separator < 1 || text[:separator] != prefix || len(text)-separator < 7 {
		return nil, errors.New("another prefix, or too short")
	}
	var words []byte
	for _, c := range text[separator+1:] {
		word := strings.IndexRune(charset, c)
		if word < 0 {
			return nil, errors.New("a character that cannot be")
		}
		words = append(words, byte(word))
	}
	if polymod(prefix, words) != 1 {
		return nil, errors.New("the checksum is wrong")
	}
	var out []byte
	bits, count := uint32(0), uint(0)
	for _, word := range words[:len(words)-6] {
		bits, count = bits<<5|uint32(word), count+5
		if count >= 8 {
			count -= 8
			out = append(out, byte(bits>>count))
		}
	}
	if count > 4 || bits&(1<<count-1) != 0 {
		return nil, errors.New("padding that is not zero")
	}
	return out, nil
}
