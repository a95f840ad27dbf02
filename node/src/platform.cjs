'use strict';

/**
 * File name of the native addon for this machine, such as `keystead_node.linux-x64-gnu.node`.
 * @returns {string}
 */
function addonName() {
  const parts = [process.platform, process.arch];
  if (process.platform === 'linux') {
    parts.push(usesGlibc() ? 'gnu' : 'musl');
  } else if (process.platform === 'win32') {
    parts.push('msvc');
  }
  return `keystead_node.${parts.join('-')}.node`;
}

function usesGlibc() {
  const { report } = process;
  report.excludeNetwork = true;
  return Boolean(report.getReport().header.glibcVersionRuntime);
}

module.exports = { addonName };
