"""A PyKMIP server on SQLite, errors only in its log: server.py PORT CERTIFICATES WORK."""

import logging
import os
import sys

from kmip.services.server import KmipServer

port, certificates, work = sys.argv[1:]
os.makedirs(f"{work}/policies", exist_ok=True)
server = KmipServer(
    hostname="127.0.0.1",
    port=int(port),
    certificate_path=f"{certificates}/server.pem",
    key_path=f"{certificates}/server.key",
    ca_path=f"{certificates}/ca.pem",
    auth_suite="TLS1.2",
    config_path=None,
    log_path=f"{work}/server.log",
    policy_path=f"{work}/policies",
    enable_tls_client_auth=True,
    logging_level="ERROR",
    database_path=f"{work}/pykmip.db",
)
logging.disable(logging.CRITICAL)
with server:
    server.serve()
