// The same package for CommonJS. Compiled, never run.
import keystead = require('keystead');
import constants = require('keystead/constants');

const server: keystead.Server = keystead.Server.openSync();
const client: keystead.Client = server.client('app');
const options: keystead.Locate = { objectType: constants.ObjectType.SymmetricKey };
const ids: string[] = client.locateSync(options);
const state: keystead.State = keystead.State.Active;
export = { ids, state };
