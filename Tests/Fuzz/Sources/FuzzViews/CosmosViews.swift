import EnclaveProto
import WellKnownTypes
import WireFormat

extension CosmosTxRawView: CopyingView {
    func owned() -> CosmosTxRaw {
        var message = CosmosTxRaw()
        message.bodyBytes = copy(bodyBytes)
        message.authInfoBytes = copy(authInfoBytes)
        message.signatures = copy(signatures)
        return message
    }
}

extension CosmosTxBodyView: CopyingView {
    func owned() -> CosmosTxBody {
        var message = CosmosTxBody()
        message.messages = copy(messages)
        message.memo = copy(memo)
        message.timeoutHeight = timeoutHeight
        message.unordered = unordered
        if let value = timeoutTimestamp { message.timeoutTimestamp = value.owned() }
        message.extensionOptions = copy(extensionOptions)
        message.nonCriticalExtensionOptions = copy(nonCriticalExtensionOptions)
        return message
    }
}

extension CosmosAuthInfoView: CopyingView {
    func owned() -> CosmosAuthInfo {
        var message = CosmosAuthInfo()
        message.signerInfos = copy(signerInfos)
        if let value = fee { message.fee = value.owned() }
        if let value = tip { message.tip = value.owned() }
        return message
    }
}

extension CosmosSignerInfoView: CopyingView {
    func owned() -> CosmosSignerInfo {
        var message = CosmosSignerInfo()
        if let value = publicKey { message.publicKey = value.owned() }
        if let value = modeInfo { message.modeInfo = value.owned() }
        message.sequence = sequence
        return message
    }
}

extension CosmosModeInfoView: CopyingView {
    func owned() -> CosmosModeInfo {
        var message = CosmosModeInfo()
        if let value = single { message.single = value.owned() }
        if let value = multi { message.multi = value.owned() }
        return message
    }
}

extension CosmosModeInfo.SingleView: CopyingView {
    func owned() -> CosmosModeInfo.Single {
        var message = CosmosModeInfo.Single()
        message.mode = mode
        return message
    }
}

extension CosmosModeInfo.MultiView: CopyingView {
    func owned() -> CosmosModeInfo.Multi {
        var message = CosmosModeInfo.Multi()
        if let value = bitarray { message.bitarray = value.owned() }
        message.modeInfos = copy(modeInfos)
        return message
    }
}

extension CosmosMultisigCompactBitArrayView: CopyingView {
    func owned() -> CosmosMultisigCompactBitArray {
        var message = CosmosMultisigCompactBitArray()
        message.extraBitsStored = extraBitsStored
        message.elems = copy(elems)
        return message
    }
}

extension CosmosFeeView: CopyingView {
    func owned() -> CosmosFee {
        var message = CosmosFee()
        message.amount = copy(amount)
        message.gasLimit = gasLimit
        message.payer = copy(payer)
        message.granter = copy(granter)
        return message
    }
}

extension CosmosTipView: CopyingView {
    func owned() -> CosmosTip {
        var message = CosmosTip()
        message.amount = copy(amount)
        message.tipper = copy(tipper)
        return message
    }
}

extension CosmosCoinView: CopyingView {
    func owned() -> CosmosCoin {
        var message = CosmosCoin()
        message.denom = copy(denom)
        message.amount = copy(amount)
        return message
    }
}
