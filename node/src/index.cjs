'use strict';

const constants = require('./generated/constants.cjs');
const { Client } = require('./client.cjs');
const { KmipError } = require('./error.cjs');
const { KeyMaterial } = require('./material.cjs');
const { untyped } = require('./plain.cjs');
const { Secret } = require('./secret.cjs');
const { Listener, Server } = require('./server.cjs');

module.exports = { ...constants, Client, KeyMaterial, KmipError, Listener, Secret, Server, untyped };
