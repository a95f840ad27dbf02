// Builds the native addon with cargo and puts it where the package looks for it: native/keystead_node.PLATFORM.node,
// and the licences beside it.
// Nothing is downloaded but what Cargo.lock names. Usage: npm run build [-- --release]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const { addonName } = createRequire(import.meta.url)('../src/platform.cjs');
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../native/', import.meta.url));

const build = spawnSync(
  'cargo',
  ['build', '--locked', '-p', 'keystead-node', '--message-format=json-render-diagnostics', ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (build.error) {
  console.error(`cargo cannot be started: ${build.error.message}`);
  process.exit(1);
}
if (build.status !== 0) {
  process.exit(build.status ?? 1);
}

const library = build.stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .filter((message) => message.reason === 'compiler-artifact' && message.target.name === 'keystead_node')
  .flatMap((message) => message.filenames)
  .find((file) => /\.(so|dylib|dll)$/.test(file));
if (!library) {
  console.error('cargo built no addon');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const target = `${folder}${addonName()}`;
// A rename, because a process that runs may have the old file mapped.
copyFileSync(library, `${target}.new`);
renameSync(`${target}.new`, target);
console.log(`built native/${addonName()}`);

// npm publishes no file from outside the package, and no link.
for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) {
  copyFileSync(`${root}${name}`, fileURLToPath(new URL(`../${name}`, import.meta.url)));
}

// So that the examples find the package as their readers will.
const modules = `${root}examples/node/node_modules`;
mkdirSync(modules, { recursive: true });
rmSync(`${modules}/keystead`, { force: true });
symlinkSync('../../../node', `${modules}/keystead`, 'dir');
