// The types: no public name without a text, as the compiler reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Whether a declaration has a modifier. */
const has = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

/** Names of exported declarations and of their members that no doc comment stands above. */
function undocumented(file) {
  const missing = [];
  const documented = (node) => (node.jsDoc?.length ?? 0) > 0;
  const nameOf = (node) => node.name?.text ?? node.name?.getText() ?? SyntaxKind[node.kind].toLowerCase();
  const look = (node, within) => {
    if (has(node, SyntaxKind.PrivateKeyword)) {
      return;
    }
    const name = `${within}${nameOf(node)}`;
    if (!documented(node)) {
      missing.push(name);
    }
    const members = node.members;
    for (const member of members ?? []) {
      look(member, `${name}.`);
    }
  };
  for (const statement of file.statements) {
    if (statement.kind === SyntaxKind.VariableStatement && has(statement, SyntaxKind.ExportKeyword)) {
      const [declaration] = statement.declarationList.declarations;
      const name = nameOf(declaration);
      if (!documented(statement)) {
        missing.push(name);
      }
      for (const member of declaration.type?.members ?? []) {
        look(member, `${name}.`);
      }
    } else if (has(statement, SyntaxKind.ExportKeyword)) {
      look(statement, '');
    }
  }
  return missing;
}

/** Hands the parsed files of a project to `callback`. */
function withProject(config, callback) {
  const api = new API();
  try {
    const [project] = api.updateSnapshot({ openProjects: [here(config)] }).getProjects();
    callback((path) => {
      const file = project.program.getSourceFile(here(path));
      assert.ok(file, `${path} is not part of the project`);
      return file;
    });
  } finally {
    api.close();
  }
}

test('every public name of the types is documented', () => {
  withProject('types/tsconfig.json', (source) => {
    for (const path of ['../src/index.d.cts', '../src/generated/payloads.d.cts', '../src/generated/constants.d.cts']) {
      assert.deepEqual(undocumented(source(path)), [], path);
    }
  });
});

test('a public name that is not documented is found', () => {
  withProject('types/tsconfig.json', (source) => {
    const found = ['Shown', 'Shown.bare', 'Shown.constructor', 'Options.bare', 'LIST.bare', 'act', 'Kind'];
    assert.deepEqual(undocumented(source('types/undocumented.d.cts')), found);
  });
});
