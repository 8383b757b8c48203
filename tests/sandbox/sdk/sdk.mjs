// An official TypeScript SDK against the sandbox: all operations of ours that it has, with its own
// validation of what comes back.
//   node sdk.mjs PACKAGE BASE_URL KEY OPERATION,...
// PACKAGE is one of package.json; the operations are ours, their ids in small letters.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const [name, serverURL, apiKey, ours] = process.argv.slice(2);
assert(ours, 'usage: sdk.mjs PACKAGE BASE_URL KEY OPERATION,...');
const folder = `${process.cwd()}/node_modules/${name}/esm`;
const { OpenRouter } = await import(name);
const { SDKHooks } = await import(`${folder}/hooks/hooks.js`);

// What the SDK itself says that it calls.
const called = new Set();
const hooks = new SDKHooks();
hooks.registerBeforeRequestHook({
	beforeRequest(context, request) {
		called.add(context.operationID.toLowerCase());
		return request;
	},
});
const sdk = new OpenRouter({ serverURL, apiKey, hooks, retryConfig: { strategy: 'none' } });

// Lists come as the first of their pages.
async function op(promise) {
	const reply = await promise;
	return reply.result ?? reply;
}

// Workspaces
const made = await op(sdk.workspaces.create({
	createWorkspaceRequest: { name: 'SDK test', slug: 'sdk-test', description: null },
}));
const workspace = made.data.id;
assert.equal(made.data.slug, 'sdk-test');
const workspaces = await op(sdk.workspaces.list({ limit: 100 }));
assert(workspaces.data.some((w) => w.id === workspace));
assert.equal((await op(sdk.workspaces.get({ id: 'sdk-test' }))).data.id, workspace);
const renamed = await op(sdk.workspaces.update({
	id: workspace, updateWorkspaceRequest: { name: 'SDK test 2', defaultTextModel: 'openai/gpt-4o' },
}));
assert.equal(renamed.data.name, 'SDK test 2');

// Members
const members = await op(sdk.organization.listMembers({ limit: 3 }));
const users = members.data.map((m) => m.id);
assert.equal(users.length, 3);
const added = await op(sdk.workspaces.bulkAddMembers({
	id: workspace, bulkAddWorkspaceMembersRequest: { userIds: users },
}));
assert.equal(added.addedCount, 3);

// Keys
const created = await op(sdk.apiKeys.create({
	requestBody: {
		name: 'SDK key', limit: 12.5, limitReset: 'monthly', workspaceId: workspace,
		expiresAt: new Date(Math.floor(Date.now() / 1000) * 1000 + 86400e3), includeByokInLimit: true,
	},
}));
const hash = created.data.hash;
assert.match(created.key, /^sk-or-v1-/);
assert.equal(created.data.limitRemaining, 12.5);
const keys = await op(sdk.apiKeys.list({ workspaceId: workspace, includeDisabled: true }));
assert.deepEqual(keys.data.map((k) => k.hash), [hash]);
assert.equal((await op(sdk.apiKeys.get({ hash }))).data.name, 'SDK key');
const capped = await op(sdk.apiKeys.update({
	hash, requestBody: { limit: null, limitReset: null },
}));
assert.equal(capped.data.limit, null);
const self = await op(sdk.apiKeys.getCurrentKeyMetadata());
assert.equal(self.data.isManagementKey, true);

// Guardrails
const guard = await op(sdk.guardrails.create({
	createGuardrailRequest: {
		name: 'SDK guardrail', limitUsd: 50, resetInterval: 'weekly', enforceZdr: true,
		allowedProviders: ['openai'], workspaceId: workspace,
	},
}));
const id = guard.data.id;
assert((await op(sdk.guardrails.list({ workspaceId: workspace })))
	.data.some((g) => g.id === id));
assert.equal((await op(sdk.guardrails.get({ id }))).data.limitUsd, 50);
const changed = await op(sdk.guardrails.update({
	id, updateGuardrailRequest: { allowedProviders: null },
}));
assert.equal(changed.data.allowedProviders ?? null, null);

const assigned = await op(sdk.guardrails.bulkAssignKeys({
	id, bulkAssignKeysRequest: { keyHashes: [hash] },
}));
assert.equal(assigned.assignedCount, 1);
const ofKey = await op(sdk.guardrails.listGuardrailKeyAssignments({ id }));
assert.equal(ofKey.data[0].keyHash, hash);
await op(sdk.guardrails.listKeyAssignments({ limit: 100 }));
assert.equal((await op(sdk.guardrails.bulkUnassignKeys({
	id, bulkUnassignKeysRequest: { keyHashes: [hash] },
}))).unassignedCount, 1);

assert.equal((await op(sdk.guardrails.bulkAssignMembers({
	id, bulkAssignMembersRequest: { memberUserIds: users },
}))).assignedCount, 3);
const ofMember = await op(sdk.guardrails.listGuardrailMemberAssignments({ id }));
assert.equal(ofMember.data.length, 3);
await op(sdk.guardrails.listMemberAssignments({ limit: 100 }));
assert.equal((await op(sdk.guardrails.bulkUnassignMembers({
	id, bulkUnassignMembersRequest: { memberUserIds: users },
}))).unassignedCount, 3);

// Money and activity
assert((await op(sdk.credits.getCredits())).data.totalCredits > 0);
assert((await op(sdk.analytics.getUserActivity())).data.length > 0);

// Ends
assert.equal((await op(sdk.guardrails.delete({ id }))).deleted, true);
assert.equal((await op(sdk.apiKeys.delete({ hash }))).deleted, true);
assert.equal((await op(sdk.workspaces.bulkRemoveMembers({
	id: workspace, bulkRemoveWorkspaceMembersRequest: { userIds: users },
}))).removedCount, 3);
assert.equal((await op(sdk.workspaces.delete({ id: workspace }))).deleted, true);
await assert.rejects(sdk.workspaces.get({ id: workspace }), { statusCode: 404 });

if (sdk.byok) {
	await (await import('./later.mjs')).run(sdk, op);
}

// All that it has of ours
const has = new Set();
for (const file of readdirSync(`${folder}/funcs`).filter((each) => each.endsWith('.js'))) {
	const source = readFileSync(`${folder}/funcs/${file}`, 'utf8');
	for (const [, id] of source.matchAll(/operationID: "(\w+)"/g)) {
		has.add(id.toLowerCase());
	}
}
const wanted = ours.split(',').filter((id) => has.has(id));
assert.deepEqual([...called].sort(), wanted.sort());
console.log(`${name}: ${called.size} operations passed`);
