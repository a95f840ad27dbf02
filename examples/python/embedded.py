"""A key server inside this process: no socket, no second process."""

import keystead

with keystead.Server.sqlite("keys.sqlite", passphrase="correct horse battery staple") as server:
    client = server.client("backup-job")

    key = client.create_symmetric_key("AES", 256, name="backup-2026", activate=True)
    sealed = client.encrypt(key, b"the payroll", mode="GCM")
    print(f"{len(sealed.data)} bytes of ciphertext")

    opened = client.decrypt(key, sealed, mode="GCM")
    print(bytes(opened).decode())

    client.revoke(key, message="the backup was taken over")
    client.destroy(key)
    print(client.get_attributes(key, "State"))
