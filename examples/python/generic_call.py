"""Any operation of the specification, with dictionaries: names of tags, plain values."""

import keystead
from keystead import Operation

with keystead.Server.memory() as server:
    client = server.client("auditor")
    created = client.call(
        Operation.CREATE,
        {
            "ObjectType": "SymmetricKey",
            "Attributes": {
                "CryptographicAlgorithm": "AES",
                "CryptographicLength": 256,
                "CryptographicUsageMask": "Encrypt Decrypt",
                "Name": {"NameValue": "disk-1", "NameType": "UninterpretedTextString"},
            },
        },
    )
    answer = client.call(
        "GetAttributes",
        {"UniqueIdentifier": created["UniqueIdentifier"], "AttributeReference": ["State", "InitialDate"]},
    )
    for name, value in answer["Attributes"].items():
        print(name, value)
