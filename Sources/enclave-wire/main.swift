print("enclave-wire")
