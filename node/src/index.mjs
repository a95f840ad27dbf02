import keystead from './index.cjs';

export * from './generated/constants.mjs';
export const { Client, KeyMaterial, KmipError, Listener, Secret, Server, untyped } = keystead;
