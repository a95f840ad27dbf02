//! KMIP for embedding.
