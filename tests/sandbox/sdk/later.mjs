// The operations that came with the API of October 2026; `op` as in sdk.mjs.
import assert from 'node:assert/strict';

// This SDK is younger than the document that the tables are made from, and wants a member of
// destinations that the document does not have; what lacks it comes as `raw`.
function destinationOf(reply) {
	assert.deepEqual(Object.keys(reply.data).sort(), ['isUnknown', 'raw', 'type']);
	return reply.data.raw;
}

export async function run(sdk, op) {
	const { data: { id: workspace } } = await op(sdk.workspaces.create({
		createWorkspaceRequest: { name: 'Later', slug: 'later' },
	}));
	const members = await op(sdk.workspaces.listMembers({ id: workspace }));
	assert.deepEqual(members.data, []);

	// Budgets
	const budget = { workspaceRef: 'later', interval: 'monthly' };
	const set = await op(sdk.workspaces.setBudget({
		...budget, upsertWorkspaceBudgetRequest: { limitUsd: 50.5 },
	}));
	assert.equal(set.data.limitUsd, 50.5);
	assert.equal((await op(sdk.workspaces.getBudget(budget))).data.resetInterval, 'monthly');
	assert.equal((await op(sdk.workspaces.listBudgets({ workspaceRef: workspace }))).data.length, 1);
	assert.equal((await op(sdk.workspaces.deleteBudget(budget))).deleted, true);
	await assert.rejects(sdk.workspaces.getBudget(budget), { statusCode: 404 });

	// Keys of providers
	const own = await op(sdk.byok.create({
		createBYOKKeyRequest: { provider: 'openai', key: 'sk-own', name: 'Own',
			workspaceId: workspace },
	}));
	const id = own.data.id;
	assert(!JSON.stringify(own).includes('sk-own'));
	assert.equal((await op(sdk.byok.list({ workspaceId: workspace }))).data[0].id, id);
	assert.equal((await op(sdk.byok.get({ id }))).data.provider, 'openai');
	const off = await op(sdk.byok.update({ id, updateBYOKKeyRequest: { disabled: true } }));
	assert.equal(off.data.disabled, true);
	assert.equal((await op(sdk.byok.delete({ id }))).deleted, true);

	// Destinations of traces
	const rules = { groups: [{ rules: [{ field: 'model', operator: 'contains', value: 'gpt' }] }] };
	const made = await op(sdk.observability.create({
		createObservabilityDestinationRequest: {
			name: 'Traces', type: 'webhook', config: { url: 'https://traces.example' },
			workspaceId: workspace, filterRules: rules,
		},
	}));
	const destination = { id: destinationOf(made).id };
	assert.equal(destinationOf(made).type, 'webhook');
	assert.deepEqual(destinationOf(made).filter_rules.groups[0].rules, rules.groups[0].rules);
	assert.equal((await op(sdk.observability.list({ workspaceId: workspace }))).data.length, 1);
	assert.equal(destinationOf(await op(sdk.observability.get(destination))).name, 'Traces');
	const paused = await op(sdk.observability.update({
		...destination, updateObservabilityDestinationRequest: { enabled: false },
	}));
	assert.equal(destinationOf(paused).enabled, false);
	assert.equal((await op(sdk.observability.delete(destination))).deleted, true);

	// Analytics
	const meta = await op(sdk.analytics.getAnalyticsMeta());
	assert(meta.data.metrics.some((metric) => metric.name === 'request_count'));
	const rows = await op(sdk.analytics.queryAnalytics({
		requestBody: { metrics: ['request_count'], dimensions: ['model'], granularity: 'day' },
	}));
	assert(rows.data.data.length > 0);

	// Groups of the identity provider
	const groups = await op(sdk.scim.listGroups({ limit: 1 }));
	const mapping = await op(sdk.scim.create({
		createScimGroupMappingRequest: {
			scimGroupId: groups.data[0].id, workspaceId: workspace, role: 'member',
		},
	}));
	const mapped = { id: mapping.data.id };
	assert((await op(sdk.scim.listMappings())).data.some((each) => each.id === mapped.id));
	assert.equal((await op(sdk.scim.read(mapped))).data.role, 'member');
	const raised = await op(sdk.scim.update({
		...mapped, updateScimGroupMappingRequest: { role: 'admin' },
	}));
	assert.equal(raised.data.role, 'admin');
	assert.equal((await op(sdk.scim.delete({ ...mapped, keepMembers: true }))).deleted, true);

	// Presets
	const slug = (await op(sdk.presets.list())).data[0].slug;
	assert.equal((await op(sdk.presets.get({ slug }))).data.slug, slug);
	const versions = await op(sdk.presets.listVersions({ slug }));
	const version = String(versions.data[0].version);
	assert.equal(String((await op(sdk.presets.getVersion({ slug, version }))).data.version), version);

	assert.equal((await op(sdk.workspaces.delete({ id: workspace }))).deleted, true);
}
