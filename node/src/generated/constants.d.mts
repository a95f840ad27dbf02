// @generated from kmip-core/schema by keystead-schema; do not edit.
export * from './constants.cjs';
