"""Numbers and names of KMIP: tags, enumerations and masks as ``IntEnum`` and ``IntFlag``.

``CryptographicAlgorithm.AES``, ``State.ACTIVE``,
``CryptographicUsageMask.ENCRYPT | CryptographicUsageMask.DECRYPT``.
Every class is open: a number that no version lists is a member too.
"""

from ._generated.enums import *  # noqa: F403
from ._generated.enums import __all__ as __all__
