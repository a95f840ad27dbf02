# @generated from kmip-core/schema by keystead-schema; do not edit.
"""Files generated from the tables of the protocol."""
