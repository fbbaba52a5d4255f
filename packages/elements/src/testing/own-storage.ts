import { pageWorkspace } from '../workspace/workspace-registry.js';
import { storageKey } from '../workspace/browser-keeping.js';

/**
 * Names of workspaces that no other test file has, since all files share one browser's storage. What is kept under them
 * is taken away after each test.
 */
export function ownStorage(): () => string {
  const names: string[] = [];
  afterEach(async () => {
    for (const name of names.splice(0)) {
      await pageWorkspace(name).keeping.remove();
      localStorage.removeItem(storageKey(name));
    }
  });
  return () => {
    const name = `keeping-${crypto.randomUUID()}`;
    names.push(name);
    return name;
  };
}
