// @generated from the shapes of payloads by keystead-types; do not edit.
export * from './payloads.cjs';
