// The official TypeScript SDK, of the same API date as our tables, against the sandbox: all
// operations, with the SDK's own validation of what comes back.
//   node sdk.mjs BASE_URL KEY
import assert from 'node:assert/strict';
import { OpenRouter } from '@openrouter/sdk';

const [serverURL, apiKey] = process.argv.slice(2);
assert(serverURL && apiKey, 'usage: sdk.mjs BASE_URL KEY');
const sdk = new OpenRouter({ serverURL, apiKey, retryConfig: { strategy: 'none' } });

const called = new Set();
async function op(name, promise) {
	called.add(name);
	const reply = await promise;
	return reply.result ?? reply;
}

// Workspaces
const made = await op('createWorkspace', sdk.workspaces.create({
	createWorkspaceRequest: { name: 'SDK test', slug: 'sdk-test', description: null },
}));
const workspace = made.data.id;
assert.equal(made.data.slug, 'sdk-test');
const workspaces = await op('listWorkspaces', sdk.workspaces.list({ limit: 100 }));
assert(workspaces.data.some((w) => w.id === workspace));
assert.equal((await op('getWorkspace', sdk.workspaces.get({ id: 'sdk-test' }))).data.id, workspace);
const renamed = await op('updateWorkspace', sdk.workspaces.update({
	id: workspace, updateWorkspaceRequest: { name: 'SDK test 2', defaultTextModel: 'openai/gpt-4o' },
}));
assert.equal(renamed.data.name, 'SDK test 2');

// Members
const members = await op('listOrganizationMembers', sdk.organization.listMembers({ limit: 3 }));
const users = members.data.map((m) => m.id);
assert.equal(users.length, 3);
const added = await op('bulkAddWorkspaceMembers', sdk.workspaces.bulkAddMembers({
	id: workspace, bulkAddWorkspaceMembersRequest: { userIds: users },
}));
assert.equal(added.addedCount, 3);

// Keys
const created = await op('createKeys', sdk.apiKeys.create({
	requestBody: {
		name: 'SDK key', limit: 12.5, limitReset: 'monthly', workspaceId: workspace,
		expiresAt: new Date(Math.floor(Date.now() / 1000) * 1000 + 86400e3), includeByokInLimit: true,
	},
}));
const hash = created.data.hash;
assert.match(created.key, /^sk-or-v1-/);
assert.equal(created.data.limitRemaining, 12.5);
const keys = await op('list', sdk.apiKeys.list({ workspaceId: workspace, includeDisabled: true }));
assert.deepEqual(keys.data.map((k) => k.hash), [hash]);
assert.equal((await op('getKey', sdk.apiKeys.get({ hash }))).data.name, 'SDK key');
const capped = await op('updateKeys', sdk.apiKeys.update({
	hash, requestBody: { limit: null, limitReset: null },
}));
assert.equal(capped.data.limit, null);
const self = await op('getCurrentKey', sdk.apiKeys.getCurrentKeyMetadata());
assert.equal(self.data.isManagementKey, true);

// Guardrails
const guard = await op('createGuardrail', sdk.guardrails.create({
	createGuardrailRequest: {
		name: 'SDK guardrail', limitUsd: 50, resetInterval: 'weekly', enforceZdr: true,
		allowedProviders: ['openai'], workspaceId: workspace,
	},
}));
const id = guard.data.id;
assert((await op('listGuardrails', sdk.guardrails.list({ workspaceId: workspace })))
	.data.some((g) => g.id === id));
assert.equal((await op('getGuardrail', sdk.guardrails.get({ id }))).data.limitUsd, 50);
const changed = await op('updateGuardrail', sdk.guardrails.update({
	id, updateGuardrailRequest: { allowedProviders: null },
}));
assert.equal(changed.data.allowedProviders ?? null, null);

const assigned = await op('bulkAssignKeysToGuardrail', sdk.guardrails.bulkAssignKeys({
	id, bulkAssignKeysRequest: { keyHashes: [hash] },
}));
assert.equal(assigned.assignedCount, 1);
const ofKey = await op('listGuardrailKeyAssignments', sdk.guardrails.listGuardrailKeyAssignments({ id }));
assert.equal(ofKey.data[0].keyHash, hash);
await op('listKeyAssignments', sdk.guardrails.listKeyAssignments({ limit: 100 }));
assert.equal((await op('bulkUnassignKeysFromGuardrail', sdk.guardrails.bulkUnassignKeys({
	id, bulkUnassignKeysRequest: { keyHashes: [hash] },
}))).unassignedCount, 1);

assert.equal((await op('bulkAssignMembersToGuardrail', sdk.guardrails.bulkAssignMembers({
	id, bulkAssignMembersRequest: { memberUserIds: users },
}))).assignedCount, 3);
const ofMember = await op('listGuardrailMemberAssignments',
	sdk.guardrails.listGuardrailMemberAssignments({ id }));
assert.equal(ofMember.data.length, 3);
await op('listMemberAssignments', sdk.guardrails.listMemberAssignments({ limit: 100 }));
assert.equal((await op('bulkUnassignMembersFromGuardrail', sdk.guardrails.bulkUnassignMembers({
	id, bulkUnassignMembersRequest: { memberUserIds: users },
}))).unassignedCount, 3);

// Money and activity
assert((await op('getCredits', sdk.credits.getCredits())).data.totalCredits > 0);
assert((await op('getUserActivity', sdk.analytics.getUserActivity())).data.length > 0);

// Ends
assert.equal((await op('deleteGuardrail', sdk.guardrails.delete({ id }))).deleted, true);
assert.equal((await op('deleteKeys', sdk.apiKeys.delete({ hash }))).deleted, true);
assert.equal((await op('bulkRemoveWorkspaceMembers', sdk.workspaces.bulkRemoveMembers({
	id: workspace, bulkRemoveWorkspaceMembersRequest: { userIds: users },
}))).removedCount, 3);
assert.equal((await op('deleteWorkspace', sdk.workspaces.delete({ id: workspace }))).deleted, true);
await assert.rejects(sdk.workspaces.get({ id: workspace }), { statusCode: 404 });

assert.equal(called.size, 29, `operations: ${[...called].join(' ')}`);
console.log(`${called.size} operations passed`);
