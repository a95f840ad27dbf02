"""A client of any KMIP server. `keystead serve --dev` starts one; $KEYSTEAD_CONNECT names its file."""

import keystead
from keystead.errors import KmipError

with keystead.Client.connect() as client:
    print(f"{client.server} speaks KMIP {client.version}")

    key = client.create_symmetric_key("AES", 256, attributes={"x-Project": "guide"}, activate=True)
    assert key in client.locate(attributes={"x-Project": "guide"}, state="Active")

    # The material is wiped at the end of the block.
    with client.get(key) as found:
        print(f"{found.algorithm.name if found.algorithm else 'no algorithm'}, {found.length} bits")

    try:
        client.destroy(key)
    except KmipError as error:
        print(f"refused: {error.result_reason!r}")

    client.revoke(key, "KeyCompromise", message="it was printed", compromised_at=1_700_000_000)
    client.destroy(key)
