"""The Python part of the demo: finds a key by its name, reads it, looks at its state.

usage: find.py read NAME    prints identifier and material in hexadecimal
       find.py state ID     prints the state
       find.py gone ID      succeeds if the server gives the material of the object to nobody
"""

import sys

import keystead
from keystead.errors import KmipError


def main(verb: str, argument: str) -> int:
    """Does one of the three."""
    with keystead.Client.connect(connect_timeout=60, timeout=60) as client:
        if verb == "read":
            (found,) = client.locate(name=argument, state="Active")
            with client.get(found) as key:
                print(found, key.material.hex())
        elif verb == "state":
            print(client.get_attributes(argument, "State")["State"].kmip_name)
        else:
            try:
                client.get(argument)
            except KmipError as error:
                print(error)
                return 0
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
