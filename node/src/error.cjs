'use strict';

/**
 * Why a call failed. Decide by `code`:
 *
 * - `KMIP_…`: the server refused; the rest is its Result Reason, such as `KMIP_ITEM_NOT_FOUND`.
 * - `KEYSTEAD_…`: there was no answer to judge by, such as `KEYSTEAD_TIMEOUT`.
 */
class KmipError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    this.code = code;
    this.reason = details.reason;
    this.status = details.status;
    this.operation = details.operation;
    this.server = details.server;
    this.serverMessage = details.serverMessage;
  }
}

Object.defineProperty(KmipError.prototype, 'name', {
  value: 'KmipError',
  configurable: true,
  writable: true,
});

/** The object was closed. */
function closedError(what) {
  return new KmipError('KEYSTEAD_CLOSED', `the ${what} is closed`);
}

/**
 * Gives an error that was made outside of JavaScript the stack of the caller that waits for it.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
async function settled(promise) {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof KmipError) {
      Error.captureStackTrace(error, settled);
    }
    throw error;
  }
}

module.exports = { KmipError, closedError, settled };
